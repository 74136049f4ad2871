package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Library;
import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.Describe;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.ShowStatement;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import io.ferrisstreams.runtime.config.Secrets;
import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SHOW and DESCRIBE: the catalog as text. */
final class Introspection {
  private Introspection() {}

  /**
   * @param topics topic by stream
   * @param properties what SET set
   */
  static String show(
      ShowStatement show, Catalog catalog, Map<String, String> topics, List<Setting> properties) {
    List<String> lines =
        switch (show.kind()) {
          case STREAMS -> relations(catalog, RelType.Changelog.STREAM);
          case TABLES -> relations(catalog, RelType.Changelog.TABLE);
          case VIEWS ->
              catalog.relations().stream()
                  .filter(Relation.View.class::isInstance)
                  .map(Relation::name)
                  .toList();
          case TOPICS -> topics.values().stream().distinct().sorted().toList();
          case FUNCTIONS ->
              Stream.of(
                      catalog.functions().library().names(),
                      catalog.functions().aggregates().names(SqlAggregate.Dialect.FERRIS))
                  .flatMap(Collection::stream)
                  .sorted()
                  .distinct()
                  .toList();
          case PROPERTIES ->
              properties.stream().map(p -> p.key() + " = " + masked(p)).sorted().toList();
          case TYPES ->
              catalog.types().entrySet().stream()
                  .map(type -> type.getKey() + " " + type.getValue())
                  .toList();
          case SCHEMA -> schema(show, catalog);
          case JOBS, QUERIES, VARIABLES, CONNECTORS, STATUS, METRICS, VERSIONS, PARTITIONS ->
              throw ProblemException.unsupported(show.span(), "SHOW " + show.kind());
        };
    return show.kind() + "\n" + indented(like(lines, show.like()));
  }

  static String describe(Describe describe, Catalog catalog, Dialect dialect) {
    Name name = describe.name();
    if (describe.function()) {
      return dialect
          .functions(catalog.functions())
          .library()
          .find(name.text())
          .or(() -> catalog.functions().aggregates().find(name.text(), dialect.aggregates()))
          .map(Library.Entry::describe)
          .orElseThrow(
              () -> ProblemException.at(name.span(), "unknown function '" + name.text() + "'"));
    }
    Relation relation = find(name, catalog);
    return relation.name() + "\n" + indented(columns(relation));
  }

  private static List<String> schema(ShowStatement show, Catalog catalog) {
    if (show.name() == null) {
      throw ProblemException.at(show.span(), "SHOW SCHEMA needs the name of a stream");
    }
    return columns(find(show.name(), catalog));
  }

  private static Relation find(Name name, Catalog catalog) {
    return catalog
        .find(name.text(), name.quoted())
        .orElseThrow(
            () ->
                ProblemException.at(
                    name.span(),
                    "unknown stream '" + name.text() + "'",
                    Names.nearest(
                            name.text(), catalog.relations().stream().map(Relation::name).toList())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("")));
  }

  private static List<String> relations(Catalog catalog, RelType.Changelog kind) {
    return catalog.relations().stream()
        .filter(r -> !(r instanceof Relation.View))
        .filter(r -> type(r).filter(t -> t.kind() == kind).isPresent())
        .map(Relation::name)
        .toList();
  }

  private static List<String> columns(Relation relation) {
    return type(relation)
        .map(
            type ->
                IntStream.range(0, type.row().size())
                    .mapToObj(i -> type.row().column(i) + (type.key().holds(i) ? " KEY" : ""))
                    .toList())
        .orElse(List.of());
  }

  private static Optional<RelType> type(Relation relation) {
    if (relation instanceof Relation.Declared declared) {
      return Optional.of(declared.type());
    }
    if (relation instanceof Relation.Derived derived) {
      return Optional.of(derived.type());
    }
    return relation instanceof Relation.View view
        ? Optional.of(view.rel().type())
        : Optional.empty();
  }

  private static Collection<String> like(List<String> lines, @Nullable String pattern) {
    if (pattern == null) {
      return lines;
    }
    LikePattern like = LikePattern.compile(pattern, LikePattern.NO_ESCAPE);
    return lines.stream().filter(like::matches).toList();
  }

  private static String masked(Setting setting) {
    return Secrets.mask(setting.key(), setting.value());
  }

  private static String indented(Collection<String> lines) {
    return lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }
}
