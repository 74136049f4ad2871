package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.CreateAs;
import io.ferrisstreams.compiler.plan.Recast;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType.Changelog;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** Whether a query gives what it is to be called: a STREAM or a TABLE. */
final class Kinds {
  private Kinds() {}

  /**
   * {@code rel} as what is wanted, if the dialect can make it that: the rows of a table as facts,
   * or the last row of each key of a stream.
   */
  static Rel as(Changelog kind, Rel rel, Dialect dialect) {
    if (rel.type().kind() == kind || dialect.groupsAreTables()) {
      return rel;
    }
    if (kind == Changelog.STREAM) {
      return facts(rel);
    }
    return rel.type().key().isKnown() ? new Recast(rel) : rel;
  }

  /** As far down as it goes: of facts, none is taken back. */
  private static Rel facts(Rel rel) {
    if (rel instanceof Rel.Retractions retractions) {
      return facts(retractions.input());
    }
    return rel instanceof Rel.Filter || rel instanceof Rel.Project || rel instanceof Rel.Retime
        ? rel.withInputs(List.of(facts(rel.inputs().get(0))))
        : new Recast(rel);
  }

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
          dialect.groupsAreTables()
              ? "write CREATE STREAM, or GROUP BY the key of the table"
              : "write CREATE STREAM, or give the table a key: GROUP BY, PARTITION BY");
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
