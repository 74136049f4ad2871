package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.plan.Union;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperation;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.UnionOp;
import org.jspecify.annotations.Nullable;

/**
 * SELECTs one beside the other: columns by position, under the names of the first.
 *
 * @param branch analyzes one of them; null where that is wrong
 * @param kind of the whole, where only different rows come out
 */
record Unions(Function<Select, @Nullable Rel> branch, RelType.Changelog kind) {

  @Nullable Rel union(SetOperationList written) {
    Whitelist.only(written, "selects", "operations", "withItemsList");
    for (SetOperation operation : written.getOperations()) {
      if (!(operation instanceof UnionOp)) {
        throw ProblemException.unsupported(Spans.of(written), Predicates.name(written));
      }
    }
    List<Rel> branches = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Select select : written.getSelects()) {
      Rel rel = branch.apply(select);
      if (rel != null) {
        branches.add(rel);
        spans.add(Spans.of(select));
      }
    }
    return branches.size() < written.getSelects().size()
        ? null
        : union(branches, spans, written.getOperations());
  }

  /** From the left: all rows so far, or the different ones of them, beside those of the next. */
  private Rel union(List<Rel> branches, List<Span> spans, List<SetOperation> operations) {
    List<Rel> all = new ArrayList<>(branches.subList(0, 1));
    List<Span> places = new ArrayList<>(spans.subList(0, 1));
    for (int n = 1; n < branches.size(); n++) {
      all.add(branches.get(n));
      places.add(spans.get(n));
      if (!((UnionOp) operations.get(n - 1)).isAll()) {
        Span place = spans.get(0).to(spans.get(n));
        boolean isLast = n == branches.size() - 1;
        Rel distinct =
            new FirstRows(isLast ? kind : RelType.Changelog.STREAM)
                .distinct(union(all, places), place);
        all = new ArrayList<>(List.of(distinct));
        places = new ArrayList<>(List.of(place));
      }
    }
    return all.size() == 1 ? all.get(0) : union(all, places);
  }

  private static Rel union(List<Rel> branches, List<Span> spans) {
    for (int n = 0; n < branches.size(); n++) {
      if (branches.get(n).type().kind() == RelType.Changelog.TABLE) {
        throw ProblemException.unsupported(
            spans.get(n), "UNION ALL of a table, whose rows change", "read streams");
      }
    }
    List<List<Item>> items = items(branches, spans);
    List<Rel> inputs = projected(branches, items);
    Key key = inputs.get(0).type().key();
    boolean sameKey = inputs.stream().allMatch(input -> input.type().key().equals(key));
    return new Union(
        sameKey ? inputs : projected(branches.stream().map(Unions::withoutOwnKey).toList(), items));
  }

  /** The columns of each that stand for each other. */
  private static List<List<Item>> items(List<Rel> branches, List<Span> spans) {
    RowType first = branches.get(0).type().row();
    List<List<Item>> items = new ArrayList<>();
    for (int n = 0; n < branches.size(); n++) {
      int columns = branches.get(n).type().row().size();
      if (columns != first.size()) {
        throw ProblemException.at(
            spans.get(n),
            "%d columns beside the %d of the first SELECT".formatted(columns, first.size()),
            "select as many in each");
      }
      items.add(new ArrayList<>());
    }
    for (int column = 0; column < first.size(); column++) {
      SqlType type = type(branches, spans, column);
      for (int n = 0; n < branches.size(); n++) {
        Expr value = Coercion.to(type, value(branches.get(n), column));
        items.get(n).add(new Item(first.column(column).name(), value));
      }
    }
    return items;
  }

  /** The rows of each, under the names of the first and of the same types. */
  static List<Rel> aligned(List<Rel> branches, List<Span> spans) {
    return projected(branches, items(branches, spans));
  }

  private static List<Rel> projected(List<Rel> branches, List<List<Item>> items) {
    List<Rel> projected = new ArrayList<>();
    for (int n = 0; n < branches.size(); n++) {
      projected.add(new Rel.Project(branches.get(n), items.get(n)));
    }
    return projected;
  }

  /** Nobody outside could read a key that only a job knows the form of. */
  static Rel withoutOwnKey(Rel rel) {
    return rel.type().key().encoded().format().equals("compact")
        ? new Rel.Rekey(rel, List.of(), "kafka", Rel.Rekey.Nulls.PART)
        : rel;
  }

  private static SqlType type(List<Rel> branches, List<Span> spans, int column) {
    Expr common = value(branches.get(0), column);
    for (int n = 1; n < branches.size(); n++) {
      Expr other = value(branches.get(n), column);
      SqlType type = common.type();
      SqlType both =
          Coercion.common(common, other)
              .filter(t -> !Coercion.readsText(t) || t.equals(type))
              .orElse(null);
      if (both == null) {
        throw ProblemException.at(
            spans.get(n),
            "column %d, '%s', is %s, and %s in the first SELECT"
                .formatted(
                    column + 1,
                    branches.get(n).type().row().column(column).name(),
                    other.type(),
                    type),
            "CAST one of them");
      }
      if (!both.equals(type)) {
        common = new Expr.Variable("common", both);
      }
    }
    return common.type();
  }

  /** A column; a NULL that has no type stays one. */
  private static Expr value(Rel rel, int i) {
    if (rel instanceof Rel.Project project && Coercion.isNull(project.items().get(i).value())) {
      return project.items().get(i).value();
    }
    Column column = rel.type().row().column(i);
    return new Expr.ColumnRef(i, column.name(), column.type(), column.nullable());
  }
}
