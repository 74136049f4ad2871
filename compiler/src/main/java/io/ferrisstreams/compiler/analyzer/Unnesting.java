package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Explode;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.TableFunction;

/**
 * {@code CROSS JOIN UNNEST(array) AS t (x)}: a row for each element, beside those of the stream.
 */
record Unnesting(Dialect dialect, SelectAnalyzer analyzer) {

  /**
   * @param from what stands before it, with sides
   */
  From from(From from, Join join, TableFunction written) {
    Span span = Spans.of(join);
    boolean keepsEmpty = keepsEmpty(join, span);
    if (from.rel().type().kind() == RelType.Changelog.TABLE) {
      throw ProblemException.unsupported(
          span, "UNNEST beside a table, whose rows change", "read a stream");
    }
    Scope scope = from.scope();
    List<Expr> arrays = arrays(written, scope);
    List<Rel.Project.Item> items = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < scope.row().size(); i++) {
      items.add(new Rel.Project.Item(scope.row().column(i).name(), scope.column(i)));
      taken.add(scope.row().column(i).name());
    }
    Sides sides = requireNonNull(scope.sides());
    List<Integer> positions = new ArrayList<>();
    for (Expr array : arrays) {
      if (array instanceof ColumnRef ref) {
        positions.add(ref.index());
      } else {
        positions.add(items.size());
        items.add(new Rel.Project.Item(Grouping.unique("array", taken), forgiven(array, scope)));
        sides = sides.with(new Sides.Column(Sides.SHARED, ""));
      }
    }
    boolean same = items.size() == scope.row().size();
    Rel input = same ? from.rel() : new Rel.Project(from.rel(), items, from.rel().type().key());
    List<String> names = names(written, arrays.size());
    List<Explode.Item> elements = new ArrayList<>();
    for (int i = 0; i < arrays.size(); i++) {
      elements.add(new Explode.Item(Grouping.unique(names.get(i), taken), positions.get(i)));
    }
    Rel rel = new Explode(input, elements, keepsEmpty);
    RowType row = rel.type().row();
    Sides all = sides.with(Sides.of(qualifier(written), names));
    return new From(rel, scope.over(row, all, false), from.lateness(), from.keys());
  }

  private Expr forgiven(Expr expr, Scope scope) {
    return analyzer.exprs(scope).forgiven(expr);
  }

  private boolean keepsEmpty(Join join, Span span) {
    Whitelist.only(join, "fromItem", "onExpressions", "simple", "cross", "inner", "left", "outer");
    boolean hasOn = join.getOnExpressions() != null && !join.getOnExpressions().isEmpty();
    boolean plain = join.isSimple() || join.isCross();
    if (plain && !hasOn) {
      return false;
    }
    boolean onTrue =
        hasOn
            && join.getOnExpressions().size() == 1
            && join.getOnExpressions().iterator().next() instanceof BooleanValue value
            && value.getValue();
    if (plain || !onTrue) {
      throw ProblemException.at(
          span, "UNNEST is joined to each row on its own", "write CROSS JOIN, or ON TRUE");
    }
    return join.isLeft();
  }

  private List<Expr> arrays(TableFunction written, Scope scope) {
    Span span = Spans.of(written);
    Whitelist.only(written, "alias", "function", "prefix");
    Function call = written.getFunction();
    if (call == null
        || !Set.of("UNNEST", "EXPLODE").contains(call.getName().toUpperCase(Locale.ROOT))
        || call.getParameters() == null
        || call.getParameters().isEmpty()) {
      throw ProblemException.unsupported(
          span, "this function in FROM", "there is UNNEST(array, …)");
    }
    Whitelist.only(call, "nameparts", "parameters");
    List<Expr> arrays = new ArrayList<>();
    for (Expression parameter : call.getParameters()) {
      Expr array = analyzer.exprs(scope).analyze(parameter);
      if (!(array.type() instanceof SqlType.Array)) {
        throw ProblemException.at(
            Spans.of(parameter),
            "UNNEST needs an ARRAY, this is " + array.type(),
            array.type() instanceof SqlType.Map ? "take its ENTRIES(…, TRUE)" : "");
      }
      arrays.add(array);
    }
    return arrays;
  }

  private String qualifier(TableFunction written) {
    return written.getAlias() == null ? "unnest" : dialect.text(written.getAlias().getName());
  }

  /** Those that stand behind the alias; the alias itself names a single column. */
  private List<String> names(TableFunction written, int arrays) {
    Alias alias = written.getAlias();
    List<String> names = new ArrayList<>();
    if (alias != null && alias.getAliasColumns() != null) {
      alias.getAliasColumns().forEach(column -> names.add(dialect.text(column.name)));
      if (names.size() != arrays) {
        throw ProblemException.at(
            Spans.of(written), "%d names for %d columns".formatted(names.size(), arrays));
      }
      return names;
    }
    for (int i = 0; i < arrays; i++) {
      names.add(arrays == 1 ? qualifier(written) : qualifier(written) + "_" + (i + 1));
    }
    return names;
  }
}
