package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.CreateAs;
import io.ferrisstreams.compiler.parser.InsertSelect;
import io.ferrisstreams.compiler.parser.Property;
import io.ferrisstreams.compiler.parser.SelectStatement;
import io.ferrisstreams.compiler.parser.SetProperty;
import io.ferrisstreams.compiler.parser.Statement;
import io.ferrisstreams.compiler.parser.WithClause;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Warns of a {@code 'state.ttl'} that no state heeds, and tells what bounds that state instead. */
record StateForgotten(Warnings warnings) {

  /**
   * @param made the queries that the statement has become
   */
  void check(Statement statement, List<QueryNode> made) {
    if (made.stream().anyMatch(node -> heeds(node.query().root()))) {
      return;
    }
    for (Property property : properties(statement)) {
      if (StateSettings.isTtl(property.key())) {
        String instead =
            made.stream()
                .flatMap(node -> bound(node.query().root()).stream())
                .findFirst()
                .orElse("the statement keeps nothing");
        warnings.add(property.keySpan(), "'state.ttl' has no effect", instead);
      }
    }
  }

  /** A {@code SET} is for all statements behind it, so it has an effect if it has one on any. */
  void checkSet(List<Statement> statements, List<QueryNode> queries) {
    boolean heeded =
        queries.stream()
            .map(QueryNode::query)
            .anyMatch(query -> query.stores().ttl().isPresent() && heeds(query.root()));
    for (Statement statement : statements) {
      if (!heeded
          && statement instanceof SetProperty set
          && set.value() != null
          && StateSettings.isTtl(set.key())) {
        warnings.add(
            set.span(),
            "'state.ttl' has no effect",
            "it is for groups without a window, and this script has none");
      }
    }
  }

  private static boolean heeds(Rel rel) {
    return rel instanceof Rel.Aggregate aggregate && aggregate.window().isEmpty()
        || rel.inputs().stream().anyMatch(StateForgotten::heeds);
  }

  /** What bounds the state that comes first. */
  private static Optional<String> bound(Rel rel) {
    if (rel instanceof Rel.Aggregate) {
      return Optional.of(
          "windows are forgotten when they close: their size and GRACE PERIOD count");
    }
    if (rel instanceof Rel.Over) {
      return Optional.of(
          "frames say what OVER keeps; EXPIRE AFTER … INACTIVITY lets partitions begin anew");
    }
    if (rel instanceof Rel.Top) {
      return Optional.of(
          "the first rows of each key stay; of DISTINCT, GROUP BY the columns in a WINDOW instead");
    }
    return rel.inputs().stream().flatMap(input -> bound(input).stream()).findFirst();
  }

  private static List<Property> properties(Statement statement) {
    if (statement instanceof CreateAs create) {
      return all(create.properties(), create.query().clauses());
    }
    if (statement instanceof InsertSelect insert) {
      return all(insert.properties(), insert.query().clauses());
    }
    return statement instanceof SelectStatement select
        ? all(List.of(), select.query().clauses())
        : List.of();
  }

  private static List<Property> all(List<Property> head, Clauses clauses) {
    List<Property> all = new ArrayList<>(head);
    clauses.all().stream()
        .filter(WithClause.class::isInstance)
        .forEach(clause -> all.addAll(((WithClause) clause).properties()));
    return all;
  }
}
