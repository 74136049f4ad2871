package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.EmitClause;
import io.ferrisstreams.compiler.parser.Query;
import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.LookUp;
import io.ferrisstreams.compiler.plan.Predicate.Comparison;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plain SELECT that says which row of a table it wants: a look-up, which is answered once. */
final class PullQueries {
  private PullQueries() {}

  /**
   * @param rel the plan of {@code query}
   * @return nothing if it is to tell of changes: it says so, or does not say the whole key
   */
  static Optional<Rel> of(Rel rel, Query query) {
    boolean told = query.clauses().all().stream().anyMatch(EmitClause.class::isInstance);
    return told || rel.type().kind() == RelType.Changelog.STREAM ? Optional.empty() : found(rel);
  }

  private static Optional<Rel> found(Rel rel) {
    if (rel instanceof Rel.Retractions retractions) {
      return found(retractions.input());
    }
    if (rel instanceof Rel.Project project) {
      return found(project.input()).map(input -> project.withInputs(List.of(input)));
    }
    if (!(rel instanceof Rel.Filter filter)) {
      return Optional.empty();
    }
    List<Literal> key = key(filter);
    return key.isEmpty()
        ? Optional.empty()
        : below(filter.input(), key).map(input -> filter.withInputs(List.of(input)));
  }

  /** Down to the table itself: what lies between keeps the key. */
  private static Optional<Rel> below(Rel rel, List<Literal> key) {
    if (rel instanceof Rel.Scan) {
      return Optional.of(new LookUp(rel, key));
    }
    if (rel instanceof Rel.Retractions retractions) {
      return below(retractions.input(), key);
    }
    return rel instanceof Rel.Project || rel instanceof Rel.Filter || rel instanceof Rel.Retime
        ? below(rel.inputs().get(0), key).map(input -> rel.withInputs(List.of(input)))
        : Optional.empty();
  }

  /** What each column of the key has to be; nothing unless that is said of all of them. */
  private static List<Literal> key(Rel.Filter filter) {
    Key key = filter.input().type().key();
    if (!key.window().equals(KeyWindow.NONE)) {
      return List.of();
    }
    List<Literal> values = new ArrayList<>();
    for (int position : key.positions()) {
      Optional<Literal> value =
          FirstRows.conditions(filter.predicate()).stream()
              .flatMap(condition -> constant(condition, position).stream())
              .findFirst();
      if (value.isEmpty()) {
        return List.of();
      }
      values.add(value.get());
    }
    return values;
  }

  private static Optional<Literal> constant(Expr condition, int column) {
    if (!(condition instanceof Comparison comparison) || comparison.op() != Comparison.Op.EQUAL) {
      return Optional.empty();
    }
    boolean swapped = isColumn(comparison.right(), column);
    Expr value = swapped ? comparison.left() : comparison.right();
    if (!swapped && !isColumn(comparison.left(), column)) {
      return Optional.empty();
    }
    return (value instanceof Literal literal
            ? Optional.of(literal)
            : ConstantEvaluator.evaluate(value))
        .filter(literal -> literal.value() != null)
        .filter(literal -> literal.type().equals(comparison.left().type()));
  }

  private static boolean isColumn(Expr expr, int column) {
    return expr instanceof ColumnRef ref && ref.index() == column;
  }
}
