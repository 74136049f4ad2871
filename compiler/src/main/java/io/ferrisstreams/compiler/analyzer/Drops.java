package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.Drop;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What DROP can mean in a script that is compiled as a whole: the statements behind it do not know
 * the name. It stops no query, so what a statement before it reads or writes cannot be dropped, and
 * it deletes nothing.
 */
record Drops(
    Catalog catalog, List<QueryNode> queries, List<InsertNode> inserts, Warnings warnings) {

  /**
   * @throws ProblemException if there is no such type, and there has to be
   */
  static void type(Drop drop, Catalog catalog) {
    String name = drop.name().text().toUpperCase(Locale.ROOT);
    if (!catalog.types().containsKey(name) && !drop.ifExists()) {
      throw ProblemException.at(
          drop.name().span(), "unknown type '" + name + "'", near(name, catalog.types().keySet()));
    }
  }

  /** What is no longer known; empty if it was not. */
  Optional<Relation> relation(Drop drop) {
    Name name = drop.name();
    if (!List.of("STREAM", "TABLE", "VIEW").contains(drop.what())) {
      throw ProblemException.unsupported(drop.span(), "DROP " + drop.what());
    }
    Optional<Relation> found = catalog.find(name.text(), name.quoted());
    if (found.isEmpty()) {
      checkAbsence(drop);
      return found;
    }
    Relation relation = found.get();
    checkKind(drop, relation);
    checkUnused(drop, relation);
    if (drop.deleteTopic()) {
      throw ProblemException.at(
          drop.span(), "a script does not delete topics", "leave DELETE TOPIC out");
    }
    return found;
  }

  private void checkAbsence(Drop drop) {
    String shown = "'" + drop.name().text() + "'";
    if (!drop.ifExists()) {
      throw ProblemException.at(
          drop.name().span(),
          "unknown " + drop.what().toLowerCase(Locale.ROOT) + " " + shown,
          near(drop.name().text(), catalog.relations().stream().map(Relation::name).toList()));
    }
    if (drop.deleteTopic()) {
      warnings.add(
          drop.span(),
          "a script does not delete topics; that of " + shown + " stays, if there is one",
          "delete it with Kafka's tools");
    }
  }

  private static String near(String name, Collection<String> known) {
    return Names.nearest(name, known).map(near -> "did you mean '" + near + "'?").orElse("");
  }

  private static void checkKind(Drop drop, Relation relation) {
    String kind = kind(relation);
    if (!kind.isEmpty() && !kind.equals(drop.what())) {
      throw ProblemException.at(
          drop.name().span(),
          "'" + relation.name() + "' is a " + kind + ", not a " + drop.what(),
          "write DROP " + kind);
    }
  }

  /** Empty of what is not known since it is wrong. */
  private static String kind(Relation relation) {
    if (relation instanceof Relation.View) {
      return "VIEW";
    }
    Optional<RelType> type =
        relation instanceof Relation.Declared declared
            ? Optional.of(declared.type())
            : relation instanceof Relation.Derived derived
                ? Optional.of(derived.type())
                : Optional.empty();
    return type.map(t -> t.kind().toString()).orElse("");
  }

  private void checkUnused(Drop drop, Relation relation) {
    if (relation instanceof Relation.View) {
      return;
    }
    user(relation.name())
        .ifPresent(
            user -> {
              String name = "'" + relation.name() + "'";
              String use =
                  user.equals(relation.name()) ? "made by a query" : "used by '" + user + "'";
              throw ProblemException.at(
                  drop.span(),
                  name + " is " + use + ", which DROP does not stop",
                  "leave it out: a script is one job");
            });
  }

  /** The first that reads or writes a stream. */
  private Optional<String> user(String stream) {
    Stream<String> ofQueries =
        queries.stream()
            .filter(node -> node.reads().contains(stream) || writes(node, stream))
            .map(node -> node.query().name());
    Stream<String> ofInserts =
        inserts.stream()
            .filter(node -> node.insert().target().stream().equals(stream))
            .map(node -> node.insert().name());
    Stream<String> ofViews =
        catalog.relations().stream()
            .filter(
                other ->
                    other instanceof Relation.View view && view.rel().scanned().contains(stream))
            .map(Relation::name);
    return Stream.of(ofQueries, ofInserts, ofViews).flatMap(names -> names).findFirst();
  }

  private static boolean writes(QueryNode node, String stream) {
    return node.query().target() instanceof Target.Topic topic && topic.stream().equals(stream);
  }
}
