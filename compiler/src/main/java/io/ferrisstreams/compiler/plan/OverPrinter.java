package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Locale;
import java.util.stream.Collectors;

/** Window functions as text. */
final class OverPrinter {
  private OverPrinter() {}

  static String print(Rel.Over over) {
    StringBuilder head = new StringBuilder("over").append(print(over.order(), over.input()));
    Buffer buffer = over.buffer();
    head.append(buffer.rows() > 0 ? " buffer " + buffer.rows() + " rows" : "");
    head.append(buffer.expiryMs() > 0 ? " expire after " + buffer.expiryMs() + " ms" : "");
    return over.items().stream()
        .map(OverPrinter::item)
        .collect(Collectors.joining(", ", head + " ", ""));
  }

  static String print(Rel.Top top) {
    return "first "
        + top.limit()
        + print(top.order(), top.input())
        + " AS "
        + ExprPrinter.name(top.place());
  }

  private static String print(RowOrder order, Rel input) {
    RowType row = input.type().row();
    return order.columns().isEmpty()
        ? ""
        : order.columns().stream()
            .map(column -> print(column, row))
            .collect(Collectors.joining(", ", " (order by ", ")"));
  }

  private static String print(RowOrder.Column column, RowType row) {
    boolean usual = column.descending() == column.nullsFirst();
    return ExprPrinter.name(row.column(column.index()).name())
        + (column.descending() ? " DESC" : "")
        + (usual ? "" : column.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
  }

  private static String item(Rel.Over.Item item) {
    return print(item.call()) + " AS " + ExprPrinter.name(item.name()) + " " + item.call().type();
  }

  private static String print(OverCall call) {
    if (call instanceof OverCall.Aggregated aggregated) {
      return ExprPrinter.print(aggregated.call()) + " " + print(aggregated.frame());
    }
    if (call instanceof OverCall.Ranked ranked) {
      return ranked.kind() + "(" + (ranked.tiles() > 0 ? ranked.tiles() : "") + ")";
    }
    if (call instanceof OverCall.Picked picked) {
      String value = ExprPrinter.print(picked.value());
      return switch (picked.kind()) {
        case LAG, LEAD ->
            picked.kind()
                + "("
                + value
                + ", "
                + picked.n()
                + picked.otherwise().map(other -> ", " + ExprPrinter.print(other)).orElse("")
                + ")";
        case NTH_VALUE ->
            picked.kind() + "(" + value + ", " + picked.n() + ") " + print(picked.frame());
        case FIRST_VALUE, LAST_VALUE -> picked.kind() + "(" + value + ") " + print(picked.frame());
      };
    }
    throw new AssertionError(call);
  }

  private static String print(Frame frame) {
    String start = frame.isUnbounded() ? "unbounded" : bound(frame.start());
    return frame.unit().name().toLowerCase(Locale.ROOT) + " " + start + " to " + bound(frame.end());
  }

  private static String bound(long offset) {
    return offset == 0 ? "current" : String.valueOf(offset);
  }
}
