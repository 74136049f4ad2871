package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.config.End;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import io.ferrisstreams.serdes.type.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the program together from what the statements were found to mean.
 *
 * @param declarations by the name of the stream, in script order
 * @param properties what SET set
 */
record Assembly(
    Map<String, Declarations> declarations,
    List<QueryNode> nodes,
    List<InsertNode> inserts,
    List<Setting> properties) {

  /**
   * @param problems takes what is wrong with statements together
   */
  Program program(String jobName, List<Problem> problems) {
    List<Program.Source> sources = new ArrayList<>();
    for (Declarations declaration : declarations.values()) {
      try {
        sources.add(source(declaration));
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    List<Program.Query> queries = nodes.stream().map(QueryNode::query).toList();
    List<Loops.Loop> loops = Loops.find(queries);
    loops.forEach(
        loop ->
            problems.add(
                new Problem(
                    nodes.get(loop.query()).span(), loop.message(), "write to another stream")));
    if (loops.isEmpty()) {
      Merged merged = Merged.of(queries, declarations.keySet());
      queries = merged.queries();
      merged.apart().forEach(i -> problems.add(apart(nodes.get(i))));
    }
    inserts.forEach(insert -> check(insert).ifPresent(problems::add));
    nodes.forEach(node -> checkFile(node).ifPresent(problems::add));
    problems.addAll(twoWriters());
    CoPartitions partitions = partitions();
    for (QueryNode node : nodes) {
      partitions
          .problem(node.query().root())
          .ifPresent(
              message ->
                  problems.add(
                      new Problem(
                          node.span(),
                          message,
                          "give them as many, or read one through a stream with PARTITION BY")));
    }
    return new Program(
        jobName, sources, queries, inserts.stream().map(InsertNode::insert).toList(), statements());
  }

  private static Problem apart(QueryNode insert) {
    String stream =
        insert.query().target() instanceof Target.Topic topic
            ? topic.stream()
            : insert.query().name();
    return new Problem(
        insert.span(),
        "not supported yet: INSERT INTO '" + stream + "', which another statement reads by its key",
        "give it columns for its key, or read its topic as a stream that is declared");
  }

  /** The numbers of partitions, as far as declarations say them. */
  private CoPartitions partitions() {
    Map<String, Integer> known = new HashMap<>();
    for (Declarations declaration : declarations.values()) {
      ends(declaration, declaration.settings(), declaration.span())
          .value("partitions")
          .filter(written -> written.matches("[0-9]{1,9}"))
          .ifPresent(written -> known.put(declaration.name(), Integer.parseInt(written)));
    }
    Map<String, Rel> queries = new HashMap<>();
    nodes.forEach(node -> queries.put(node.query().name(), node.query().root()));
    return new CoPartitions(known, queries);
  }

  /** Why rows cannot be written where they should go. */
  private Optional<Problem> check(InsertNode node) {
    String stream = node.insert().target().stream();
    if (!declarations.containsKey(stream) && isRead(stream)) {
      String message =
          "not supported yet: INSERT INTO '" + stream + "', which another statement reads";
      return Optional.of(new Problem(node.span(), message, "write to a stream that is declared"));
    }
    return checkFile(node.insert().target(), node.span());
  }

  private Optional<Problem> checkFile(QueryNode node) {
    return node.query().target() instanceof Target.Topic topic
        ? checkFile(topic, node.span())
        : Optional.empty();
  }

  /** Rows of two queries would replace one another in any order. */
  private List<Problem> twoWriters() {
    Set<String> written = new HashSet<>();
    return nodes.stream()
        .filter(node -> node.query().root().type().kind() == RelType.Changelog.TABLE)
        .filter(
            node ->
                node.query().target() instanceof Target.Topic topic && !written.add(topic.stream()))
        .map(
            node ->
                new Problem(
                    node.span(),
                    "two queries write the same table, and would replace each other's rows",
                    "insert both into a stream, and make a table of that"))
        .toList();
  }

  /** What is read from a file would be written over, or read for ever. */
  private Optional<Problem> checkFile(Target.Topic target, Span span) {
    String stream = target.stream();
    return target.file().isPresent() && declarations.containsKey(stream) && isRead(stream)
        ? Optional.of(
            new Problem(
                span,
                "stream '" + stream + "' is read from a file, and cannot be written to it as well",
                "write to another stream"))
        : Optional.empty();
  }

  private boolean isRead(String stream) {
    return nodes.stream().anyMatch(node -> node.reads().contains(stream));
  }

  /** A source as its declaration and the statements that read it say. */
  private Program.Source source(Declarations declaration) {
    Ends own = ends(declaration, declaration.settings(), declaration.span());
    Ends ends = own;
    Encoded value = declaration.written(own).value();
    for (QueryNode node : nodes) {
      if (node.reads().contains(declaration.name())) {
        List<Setting> all = new ArrayList<>(declaration.settings());
        all.addAll(about(declaration.name(), node.settings()));
        Ends other = ends(declaration, all, node.span());
        Encoded otherValue = declaration.written(other).value();
        Sources.checkAgree(ends, value, other, otherValue, declaration, node.span());
        ends = other;
        value = otherValue;
      }
    }
    RelType type = declaration.type(declaration.written(own), own);
    Encoded key = type.key().encoded();
    boolean readsKey = type.key().isKnown() && !ends.isFile();
    return new Program.Source(
        declaration.name(),
        type,
        ends.topic(),
        value,
        readsKey ? Optional.of(key) : Optional.empty(),
        ends.fileSource(value, key.columns().columns().stream().map(Column::name).findFirst()),
        declaration.sql());
  }

  private static Ends ends(Declarations declaration, List<Setting> settings, Span span) {
    return Ends.of(End.Role.SOURCE, declaration.name(), settings, span);
  }

  /** Those that speak of a source; one without a prefix speaks of the statement's sink. */
  private static List<Setting> about(String stream, List<Setting> settings) {
    String named = stream.toLowerCase(Locale.ROOT) + ".";
    return settings.stream()
        .filter(
            s -> {
              String key = s.key().toLowerCase(Locale.ROOT);
              return key.startsWith("source.") || key.startsWith(named);
            })
        .toList();
  }

  private List<JobSpec.Statement> statements() {
    List<JobSpec.Statement> statements = new ArrayList<>();
    List<Setting> ofJob =
        properties.stream().filter(setting -> !StateSettings.isOne(setting.key())).toList();
    if (!ofJob.isEmpty()) {
      statements.add(new JobSpec.Statement("", List.of(), List.of(), ofJob));
    }
    for (Declarations d : declarations.values()) {
      boolean read = nodes.stream().anyMatch(node -> node.reads().contains(d.name()));
      if (read && !d.settings().isEmpty()) {
        statements.add(new JobSpec.Statement(d.name(), List.of(d.name()), List.of(), d.settings()));
      }
    }
    for (QueryNode node : nodes) {
      if (!node.settings().isEmpty()) {
        List<String> reads = node.reads().stream().filter(declarations::containsKey).toList();
        List<String> writes =
            node.query().target() instanceof Target.Topic topic
                ? List.of(topic.stream())
                : List.of();
        statements.add(new JobSpec.Statement(node.query().name(), reads, writes, node.settings()));
      }
    }
    return statements;
  }
}
