package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.CreateAs;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType.Changelog;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;

/** Whether a query gives what it is to be called: a STREAM or a TABLE. */
final class Kinds {
  private Kinds() {}

  /**
   * @param kind what is created
   * @param head where that is said
   * @throws ProblemException if the query gives the other
   */
  static void check(Rel rel, Changelog kind, CreateAs create, Span head, Dialect dialect) {
    String name = create.name().text();
    Changelog given = rel.type().kind();
    if (kind == Changelog.TABLE && given == Changelog.STREAM) {
      throw ProblemException.at(
          head,
          "the query of '" + name + "' gives a STREAM",
          "write CREATE STREAM, or GROUP BY the key of the table");
    }
    boolean groups = isAggregate(rel);
    if (kind == Changelog.STREAM
        && (given == Changelog.TABLE || groups && dialect.groupsAreTables())) {
      throw ProblemException.at(
          head, "the query of '" + name + "' gives a TABLE", "write CREATE TABLE");
    }
    if (kind == Changelog.TABLE && rel.type().key().positions().isEmpty()) {
      throw ProblemException.at(
          head, "the table '" + name + "' has no key", "GROUP BY, or write CREATE STREAM");
    }
  }

  private static boolean isAggregate(Rel rel) {
    return rel instanceof Rel.Aggregate || rel.inputs().stream().anyMatch(Kinds::isAggregate);
  }
}
