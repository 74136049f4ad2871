package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.AnalyticExpression;

/**
 * The aggregates of one SELECT. While its expressions are analyzed, each aggregate call becomes a
 * column behind those of the input; once the groups are known, the expressions are put over the
 * rows of {@link Rel.Aggregate}. The bounds of a window are the first two such columns. Mutable: it
 * collects.
 */
final class Grouping {
  private final RowType input;
  private final AggregateCalls calls;
  private final UnaryOperator<Expr> forgiven;
  private final Optional<Windowed> windowed;
  private final int first;
  private final NamedWindows windows;
  private final Overs overs;
  private final TableCalls tableCalls;
  private final List<AggregateCall> aggregates = new ArrayList<>();
  private List<Expr> keys = List.of();
  private boolean inside;

  /**
   * @param windows that functions can be over
   * @param forgiven an expression as the dialect takes it
   */
  Grouping(
      RowType input,
      AggregateCalls calls,
      UnaryOperator<Expr> forgiven,
      Optional<Windowed> windowed,
      NamedWindows windows) {
    this.input = input;
    this.calls = calls;
    this.forgiven = forgiven;
    this.windowed = windowed;
    this.windows = windows;
    this.overs = new Overs(input, forgiven);
    this.tableCalls = new TableCalls(input, forgiven);
    this.first = input.size() + (windowed.isPresent() ? 2 : 0);
  }

  /** The window functions, which stand where aggregates do. */
  Overs overs() {
    return overs;
  }

  /** The table functions, which stand there as well. */
  TableCalls tableCalls() {
    return tableCalls;
  }

  /**
   * The column that stands for a window function.
   *
   * @param exprs analyzes what is written in the call
   */
  Expr over(AnalyticExpression call, Span span, ExprAnalyzer exprs) {
    return overs.call(
        call.getName().toLowerCase(Locale.ROOT),
        span,
        () -> new OverSyntax(exprs, calls, windows).read(call, span));
  }

  Optional<Windowed> windowed() {
    return windowed;
  }

  /** The start or the end of the window. */
  Expr bound(boolean isEnd, Window window) {
    return new ColumnRef(
        input.size() + (isEnd ? 1 : 0),
        isEnd ? "window_end" : "window_start",
        window.bounds(),
        false);
  }

  /** Whether it stands for a bound of the window. */
  boolean isBound(Expr expr) {
    return expr instanceof ColumnRef ref && ref.index() >= input.size() && ref.index() < first;
  }

  private boolean holdsBound(Expr expr) {
    return isBound(expr) || expr.children().stream().anyMatch(this::holdsBound);
  }

  /** The aggregates, over the rows of the input; the columns for them stand behind these. */
  List<AggregateCall> aggregates() {
    return List.copyOf(aggregates);
  }

  /** Whether there is an aggregate. */
  boolean isUsed() {
    return !aggregates.isEmpty();
  }

  boolean isAggregate(String name) {
    return calls.functions().isKnown(name);
  }

  /**
   * The column that stands for a call.
   *
   * @param read analyzes what is written in the call
   */
  Expr aggregate(Span span, Supplier<AggregateCalls.Written> read) {
    if (inside) {
      throw ProblemException.at(span, "an aggregate of an aggregate", "compute it in two steps");
    }
    inside = true;
    AggregateCalls.Written written;
    try {
      written = read.get();
    } finally {
      inside = false;
    }
    if (written.arguments().stream().anyMatch(this::holdsBound)
        || written.filter().filter(this::holdsBound).isPresent()) {
      throw ProblemException.at(
          span,
          "an aggregate of a bound of the window, which all rows of a window share",
          "select the bound itself");
    }
    AggregateCall call = calls.resolve(written);
    int at = aggregates.indexOf(call);
    if (at < 0) {
      at = aggregates.size();
      aggregates.add(call);
    }
    return new ColumnRef(first + at, call.function().name(), call.type(), call.nullable());
  }

  /**
   * The groups.
   *
   * @param rel the input
   * @param by expressions over its rows; none for one group of all rows
   * @param names for keys and aggregates, by what is selected
   * @param kind of the result
   */
  Rel.Aggregate over(Rel rel, List<Expr> by, Names names, RelType.Changelog kind) {
    keys = List.copyOf(by);
    Set<String> taken = new HashSet<>();
    List<Project.Item> items = new ArrayList<>();
    for (Expr key : by) {
      String name = key instanceof ColumnRef ref ? ref.name() : names.of(key);
      // Minus zero and zero are one group.
      Expr value =
          key.type() == SqlType.DOUBLE
              ? new Operation.Arithmetic(
                  Operation.Arithmetic.Op.ADD,
                  key,
                  new Literal(0.0, SqlType.DOUBLE),
                  SqlType.DOUBLE)
              : key;
      items.add(new Project.Item(unique(name, taken), value));
    }
    Set<String> outputs = new HashSet<>(taken);
    List<Rel.Aggregate.Item> aggregateItems = new ArrayList<>();
    for (AggregateCall call : aggregates) {
      AggregateCall overItems = call.with(expr -> column(forgiven.apply(expr), items, taken));
      Expr stands =
          new ColumnRef(
              first + aggregateItems.size(), call.function().name(), call.type(), call.nullable());
      String name = unique(names.of(stands), outputs);
      aggregateItems.add(new Rel.Aggregate.Item(name, overItems));
    }
    Rel projected = rel;
    List<Rel.Aggregate.Item> overInput = aggregateItems;
    List<Integer> positions = IntStream.range(0, by.size()).boxed().toList();
    if (items.stream().allMatch(item -> item.value() instanceof ColumnRef)) {
      positions =
          items.subList(0, by.size()).stream()
              .map(item -> ((ColumnRef) item.value()).index())
              .toList();
      overInput =
          aggregateItems.stream()
              .map(
                  item ->
                      new Rel.Aggregate.Item(
                          item.name(),
                          item.call().with(e -> items.get(((ColumnRef) e).index()).value())))
              .toList();
    } else {
      projected = new Project(rel, items);
    }
    return new Rel.Aggregate(
        keyed(projected, positions),
        overInput,
        kind,
        calls.session().dialect().emptyGroupsStay(),
        windowed.map(Windowed::window));
  }

  /** The item with that value, a new one if there is none. */
  static ColumnRef column(Expr value, List<Project.Item> items, Set<String> taken) {
    int at = -1;
    for (int i = 0; i < items.size() && at < 0; i++) {
      at = items.get(i).value().equals(value) ? i : -1;
    }
    if (at < 0) {
      at = items.size();
      String name = value instanceof ColumnRef ref ? ref.name() : "argument_" + (at + 1);
      items.add(new Project.Item(unique(name, taken), value));
    }
    Project.Item item = items.get(at);
    return new ColumnRef(at, item.name(), value.type(), value.nullable());
  }

  static String unique(String name, Set<String> taken) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = name + "_" + n;
    }
    return candidate;
  }

  /** Keyed by the columns; as it is if it is so already. */
  static Rel keyed(Rel rel, List<Integer> columns) {
    RelType type = rel.type();
    boolean is =
        type.kind() == RelType.Changelog.STREAM
            && type.key().isKnown()
            && type.key().positions().equals(columns)
            && type.key().window().equals(KeyWindow.NONE)
            && isCanonical(type.key().encoded().format())
            && isWhole(type.key().encoded());
    if (is) {
      return rel;
    }
    return new Rel.Rekey(rel, columns, keyFormat(type.row(), columns));
  }

  /** The format of keys inside of the job: that of a single column where it has one. */
  static String keyFormat(RowType row, List<Integer> columns) {
    return keyFormat(new RowType(columns.stream().map(row::column).toList()));
  }

  static String keyFormat(RowType keys) {
    return isHeldBy("kafka", keys) ? "kafka" : "compact";
  }

  /** Whether NULL is in no key: in Kafka's own format, one column that is NULL is no key. */
  static boolean isWhole(Encoded key) {
    return key.format().equals("kafka")
        || key.columns().columns().stream().noneMatch(Column::nullable);
  }

  /** Whether equal keys are equal bytes, whoever wrote them. */
  static boolean isCanonical(String format) {
    return format.equals("kafka") || format.equals("compact");
  }

  private static boolean isHeldBy(String format, RowType row) {
    try {
      Formats.named(format).encoder(row, Map.of());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * An expression over the rows of the groups instead of over the input's.
   *
   * @param place finds the place of a column of the input, for the message
   */
  Expr over(Rel.Aggregate groups, Expr expr, Function<ColumnRef, Span> place) {
    RowType row = groups.type().row();
    int key = keys.indexOf(expr);
    if (key >= 0) {
      return reference(row, key);
    }
    if (expr instanceof Expr.OfRecord of && of.part() != Expr.OfRecord.Part.TIMESTAMP) {
      throw ProblemException.at(
          new Span(0, 0),
          "the " + of.part().name().toLowerCase(Locale.ROOT) + " of a row, which a group has not",
          "put it into an aggregate: LAST(…)");
    }
    if (expr instanceof ColumnRef ref) {
      if (ref.index() >= input.size()) {
        int at = keys.size() + ref.index() - first;
        return reference(row, at >= keys.size() ? at : at + 2 + aggregates.size());
      }
      throw ProblemException.at(
          place.apply(ref),
          "column '" + ref.name() + "' is neither grouped by nor in an aggregate",
          "add it to GROUP BY, or choose a value: LAST(" + ref.name() + ")");
    }
    List<Expr> children = new ArrayList<>();
    for (Expr child : expr.children()) {
      children.add(over(groups, child, place));
    }
    return children.isEmpty() ? expr : expr.withChildren(children);
  }

  private static ColumnRef reference(RowType row, int i) {
    Column column = row.column(i);
    return new ColumnRef(i, column.name(), column.type(), column.nullable());
  }

  /** What columns of groups are called. */
  interface Names {
    /** The alias of the first item that is exactly that expression, or another name. */
    String of(Expr expr);
  }

  /** The names that a select list gives. */
  static Names names(List<? extends Map.Entry<String, Expr>> selected) {
    return expr -> {
      Optional<String> alias =
          selected.stream()
              .filter(item -> item.getValue().equals(expr))
              .<String>map(Map.Entry::getKey)
              .findFirst();
      return alias.orElseGet(
          () -> expr instanceof ColumnRef ref ? ref.name().toLowerCase(Locale.ROOT) : "key");
    };
  }
}
