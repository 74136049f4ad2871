package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.analyzer.SubQueryNodes.Found;
import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Conditional.Case;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Predicate.Comparison;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.jspecify.annotations.Nullable;

/**
 * The sub-queries in the condition and the list of a SELECT. What each finds for a row is joined to
 * it, as columns behind its own; the sub-query then stands for an expression over them.
 */
record SubQueries(Clauses clauses, Dialect dialect, SelectAnalyzer analyzer) {

  /** The rows with what all sub-queries find; null if one reads what is wrong. */
  @Nullable From from(From from, PlainSelect select) {
    List<Found> all = SubQueryNodes.in(select);
    if (all.isEmpty()) {
      return from;
    }
    LookUps lookUps = new LookUps(from, analyzer, Spans.of(all.get(0).query()));
    IdentityHashMap<Expression, Expr> values = new IdentityHashMap<>();
    for (Found found : all) {
      Expr value = value(found, lookUps);
      if (value == null) {
        return null;
      }
      values.put(found.node(), value);
    }
    From result = lookUps.from();
    return new From(
        result.rel(), result.scope().withSubQueries(values), result.lateness(), result.keys());
  }

  private @Nullable Expr value(Found found, LookUps lookUps) {
    ParenthesedSelect query = found.query();
    Whitelist.only(query, "select");
    if (query.getSelect() instanceof PlainSelect plain && Correlated.isPlain(plain, clauses)) {
      From source = analyzer.nestedSource(plain, clauses);
      if (source == null) {
        return null;
      }
      Correlated correlated = Correlated.of(plain, source, lookUps.outer().scope(), analyzer);
      return found.node() instanceof ExistsExpression exists
          ? exists(exists, correlated, lookUps, Spans.of(query))
          : found.node() instanceof InExpression in
              ? in(in, found, correlated, item(plain, correlated, query), lookUps)
              : new Scalar(analyzer, dialect, lookUps).of(plain, correlated, Spans.of(query));
    }
    Rel rel = analyzer.nestedQuery(query, clauses);
    if (rel == null) {
      return null;
    }
    Correlated whole =
        new Correlated(
            rel, Scope.of("sub-query", "sub-query", rel.type().row()), List.of(), List.of());
    if (found.node() instanceof ExistsExpression exists) {
      return exists(exists, whole, lookUps, Spans.of(query));
    }
    return found.node() instanceof InExpression in
        ? in(in, found, whole, only(rel.type().row(), query), lookUps)
        : new Scalar(analyzer, dialect, lookUps)
            .first(rel, only(rel.type().row(), query), Spans.of(query));
  }

  /** The one expression that a sub-query selects. */
  private Expr item(PlainSelect plain, Correlated correlated, ParenthesedSelect query) {
    if (plain.getSelectItems().size() != 1) {
      throw notOne(query, plain.getSelectItems().size());
    }
    Expression item = plain.getSelectItems().get(0).getExpression();
    if (item instanceof net.sf.jsqlparser.statement.select.AllColumns) {
      return only(correlated.scope().row(), query);
    }
    return analyzer.exprs(correlated.scope()).analyze(item);
  }

  private static ColumnRef only(RowType row, ParenthesedSelect query) {
    if (row.size() != 1) {
      throw notOne(query, row.size());
    }
    return JoinSide.reference(row, 0);
  }

  private static ProblemException notOne(ParenthesedSelect query, int columns) {
    return ProblemException.at(
        Spans.of(query), "a sub-query of %d columns".formatted(columns), "select one");
  }

  private static void checkTable(Rel rel, Span span) {
    if (rel.type().kind() == RelType.Changelog.STREAM) {
      throw ProblemException.unsupported(
          span,
          "a sub-query of a stream, whose rows are gone when others come",
          "read a table, or group: IN (SELECT k FROM s GROUP BY k)");
    }
  }

  private Expr exists(ExistsExpression node, Correlated query, LookUps lookUps, Span span) {
    checkTable(query.rel(), span);
    Expr exists =
        query.inner().isEmpty()
            ? positive(lookUps.counts(query, List.of()).get(0))
            : lookUps.isFound(query);
    return node.isNot() ? new Predicate.Not(exists) : exists;
  }

  private static Expr positive(Expr count) {
    return new Comparison(Comparison.Op.GREATER, count, new Literal(0L, SqlType.BIGINT));
  }

  private Expr in(InExpression node, Found found, Correlated query, Expr item, LookUps lookUps) {
    Span span = Spans.of(node);
    checkTable(query.rel(), Spans.of(found.query()));
    Expr value = lookUps.outerExprs().analyze(node.getLeftExpression());
    Coercion.checkComparable(value.type(), false, span);
    SqlType type =
        Coercion.common(item, value)
            .orElseThrow(
                () ->
                    ProblemException.at(
                        span,
                        "%s cannot be IN values of %s".formatted(value.type(), item.type()),
                        "CAST one of them"));
    Expr inner = Coercion.to(type, item);
    Expr outer = Coercion.to(type, value);
    Expr isFound = lookUps.isFound(query.with(inner, outer));
    if (found.onlyTrueCounts() || !inner.nullable() && !outer.nullable()) {
      return node.isNot() ? new Predicate.Not(isFound) : isFound;
    }
    // FALSE if there is nothing to be equal to, NULL if NULL could be it.
    List<Expr> counts = lookUps.counts(query, List.of(inner));
    List<Case.Branch> branches = new ArrayList<>();
    branches.add(new Case.Branch(isFound, Literal.TRUE));
    branches.add(new Case.Branch(new Predicate.Not(positive(counts.get(0))), Literal.FALSE));
    Expr unknown =
        Predicate.Logical.of(
            Predicate.Logical.Op.OR,
            List.of(
                new Predicate.IsNull(outer),
                new Comparison(Comparison.Op.GREATER, counts.get(0), counts.get(1))));
    branches.add(new Case.Branch(unknown, new Literal(null, SqlType.BOOLEAN)));
    Expr in = new Case(branches, Literal.FALSE);
    return node.isNot() ? new Predicate.Not(in) : in;
  }
}
