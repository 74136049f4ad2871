package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.OverCall;
import io.ferrisstreams.compiler.plan.OverCall.Ranked;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Predicate.Comparison;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first rows of something: {@code ROW_NUMBER() OVER (…) <= n} around a sub-query, {@code SELECT
 * DISTINCT}, {@code LIMIT n}.
 *
 * @param kind of what comes out
 */
record FirstRows(RelType.Changelog kind) {
  /** A row that comes first moves all others. */
  static final int MAX_LIMIT = 10_000;

  /**
   * A filter. Where it asks for the first of numbered rows, these are kept instead of told of once.
   *
   * @param place of the filter
   */
  Rel filtered(Rel input, Expr predicate, Span place) {
    Rel filtered = new Rel.Filter(input, predicate);
    for (Expr condition : conditions(predicate)) {
      if (!(condition instanceof Comparison comparison)) {
        continue;
      }
      Optional<Limit> limit = limit(comparison);
      Optional<Numbered> numbered = limit.flatMap(l -> numbered(input, l.column));
      if (numbered.isEmpty()) {
        continue;
      }
      if (!numbered.get().isAlone(input)) {
        throw ProblemException.unsupported(
            place,
            "the first rows beside other window functions",
            "compute the others in a sub-query around this one, or in a stream");
      }
      Rel.Project project = (Rel.Project) input;
      Rel.Over over = numbered.get().over;
      Rel top =
          top(
              over.input(),
              over.order(),
              limit.orElseThrow().rows,
              over.items().get(0).name(),
              place);
      Rel first = new Rel.Project(top, project.items());
      boolean isAll = predicate.equals(condition) && limit.orElseThrow().isAll;
      return isAll ? first : new Rel.Filter(first, predicate);
    }
    return filtered;
  }

  static List<Expr> conditions(Expr predicate) {
    return predicate instanceof Predicate.Logical logical
            && logical.op() == Predicate.Logical.Op.AND
        ? logical.operands()
        : List.of(predicate);
  }

  /**
   * A column that is at most so much.
   *
   * @param isAll whether nothing more is said of it
   */
  private record Limit(int column, int rows, boolean isAll) {}

  private static Optional<Limit> limit(Comparison comparison) {
    boolean swapped = comparison.right() instanceof ColumnRef;
    Expr column = swapped ? comparison.right() : comparison.left();
    Expr constant = swapped ? comparison.left() : comparison.right();
    Comparison.Op op = swapped ? comparison.op().swapped() : comparison.op();
    if (!(column instanceof ColumnRef ref)) {
      return Optional.empty();
    }
    Optional<Literal> value =
        constant instanceof Literal literal
            ? Optional.of(literal)
            : constant.children().isEmpty()
                ? Optional.empty()
                : ConstantEvaluator.evaluate(constant);
    if (value.isEmpty() || !(value.get().value() instanceof Number number)) {
      return Optional.empty();
    }
    boolean whole = number instanceof Integer || number instanceof Long;
    long most = op == Comparison.Op.LESS ? number.longValue() - 1 : number.longValue();
    boolean limits =
        op == Comparison.Op.LESS || op == Comparison.Op.LESS_OR_EQUAL || op == Comparison.Op.EQUAL;
    return whole && limits && most >= 1 && most <= MAX_LIMIT
        ? Optional.of(new Limit(ref.index(), (int) most, op != Comparison.Op.EQUAL || most == 1))
        : Optional.empty();
  }

  /** A column that numbers rows. */
  private record Numbered(Rel.Over over) {

    /** Whether the rows are numbered, and nothing else, right below the columns. */
    boolean isAlone(Rel input) {
      return input instanceof Rel.Project project
          && project.input() == over
          && over.items().size() == 1
          && over.buffer().equals(Buffer.NONE);
    }
  }

  private static Optional<Numbered> numbered(Rel rel, int column) {
    if (rel instanceof Rel.Project project) {
      return project.items().get(column).value() instanceof ColumnRef ref
          ? numbered(project.input(), ref.index())
          : Optional.empty();
    }
    if (rel instanceof Rel.Over over) {
      int columns = over.input().type().row().size();
      if (column < columns) {
        return numbered(over.input(), column);
      }
      OverCall call = over.items().get(column - columns).call();
      return call instanceof Ranked ranked && ranked.kind() == Ranked.Kind.ROW_NUMBER
          ? Optional.of(new Numbered(over))
          : Optional.empty();
    }
    return rel instanceof Rel.Filter || rel instanceof Rel.Rekey
        ? numbered(rel.inputs().get(0), column)
        : Optional.empty();
  }

  private Rel top(Rel input, RowOrder order, int limit, String number, Span place) {
    if (input.type().kind() == RelType.Changelog.TABLE) {
      throw ProblemException.unsupported(
          place, "the first rows of a table, whose rows change", "read a stream");
    }
    return new Rel.Top(input, order, limit, number, kind);
  }

  /** Each row that is equal to no other before it, NULL to NULL; the key is all of its columns. */
  Rel distinct(Rel rel, Span place) {
    RowType row = rel.type().row();
    List<Integer> all = IntStream.range(0, row.size()).boxed().toList();
    // A table cannot have a row under no key.
    boolean nulls =
        row.columns().stream().anyMatch(Column::nullable)
            && (row.size() > 1 || kind == RelType.Changelog.STREAM);
    Rel keyed =
        nulls
            ? new Rel.Rekey(rel, all, "compact", Rel.Rekey.Nulls.VALUE)
            : Grouping.keyed(rel, all);
    Rel top = top(keyed, RowOrder.OF_ARRIVAL, 1, numberFor(row), place);
    return columns(top, row.size());
  }

  /** The first rows of all; the key is their place. */
  Rel limited(Rel rel, List<Overs.Sort> by, int limit, Span place) {
    RowType row = rel.type().row();
    List<Rel.Project.Item> items = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      items.add(new Rel.Project.Item(row.column(i).name(), reference(row, i)));
      taken.add(row.column(i).name());
    }
    RowOrder order =
        new RowOrder(
            by.stream()
                .map(
                    sort ->
                        new RowOrder.Column(
                            Grouping.column(sort.by(), items, taken).index(),
                            sort.descending(),
                            sort.nullsFirst()))
                .toList());
    Rel ordered = items.size() == row.size() ? rel : new Rel.Project(rel, items);
    String number = numberFor(ordered.type().row());
    Rel top = top(Grouping.keyed(ordered, List.of()), order, limit, number, place);
    return columns(top, row.size());
  }

  private static String numberFor(RowType row) {
    Set<String> taken = new HashSet<>();
    row.columns().forEach(column -> taken.add(column.name()));
    return Grouping.unique("place", taken);
  }

  /** The first columns only. */
  private static Rel columns(Rel rel, int columns) {
    RowType row = rel.type().row();
    return new Rel.Project(
        rel,
        IntStream.range(0, columns)
            .mapToObj(i -> new Rel.Project.Item(row.column(i).name(), reference(row, i)))
            .toList());
  }

  private static ColumnRef reference(RowType row, int i) {
    Column column = row.column(i);
    return new ColumnRef(i, column.name(), column.type(), column.nullable());
  }

  /** How many rows a LIMIT says; empty if that is no such number. */
  static OptionalInt limit(Expr written) {
    return written instanceof Literal literal
            && literal.value() instanceof Integer n
            && n >= 1
            && n <= MAX_LIMIT
        ? OptionalInt.of(n)
        : OptionalInt.empty();
  }
}
