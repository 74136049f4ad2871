package io.ferrisstreams.compiler.codegen;

import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.stream.Collectors;

/**
 * What a store keeps, as text: a job whose query says another one stops at its start, rather than
 * read what it cannot, or go on with what was something else.
 *
 * <p>So whatever gives bytes another meaning stands in it: what rows are grouped by, the windows,
 * the columns. What only changes what is done from now on does not, such as WHERE or a grace
 * period.
 */
final class StateDescription {
  private StateDescription() {}

  /** Of an aggregation, behind what it says of its aggregates. */
  static String of(Rel.Aggregate aggregate) {
    String windows = aggregate.window().map(window -> "; in " + window(window)).orElse("");
    String rows = aggregate.undoes() ? "; of " + columns(aggregate.input().type().row()) : "";
    return "; by " + key(aggregate.input().type().key()) + windows + rows;
  }

  /** Of the rows that {@link Rel.Top} keeps. */
  static String of(Rel.Top top) {
    Rel input = top.input();
    return "%s; by %s; %s; the first %d"
        .formatted(columns(input.type().row()), key(input.type().key()), top.order(), top.limit());
  }

  static String key(Key key) {
    return key.encoded().format() + columns(key.encoded().columns());
  }

  static String columns(RowType row) {
    return row.columns().stream()
        .map(StateDescription::column)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String column(Column column) {
    return column.name() + " " + column.type();
  }

  private static String window(Window window) {
    return "%s of %d ms every %d ms".formatted(window.kind(), window.sizeMs(), window.everyMs());
  }

  /** Of an accumulator. */
  static String of(AggregateCall call) {
    return call.function().accumulator().getSimpleName()
        + call.arguments().stream()
            .map(StateDescription::argument)
            .collect(Collectors.joining(", ", "(", ")"))
        + (call.constants().isEmpty() ? "" : call.constants())
        + (call.distinct() ? " distinct" : "")
        + call.filter().map(filter -> " if " + argument(filter)).orElse("");
  }

  private static String argument(Expr argument) {
    return argument instanceof Expr.ColumnRef column
        ? column.name() + " " + column.type()
        : argument.type().toString();
  }
}
