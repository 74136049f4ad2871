package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.serdes.type.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@link Join}s as text. */
final class JoinPrinter {
  private JoinPrinter() {}

  static String print(Join join) {
    List<String> columns = new ArrayList<>();
    List<Column> row = join.type().row().columns();
    for (int i = 0; i < row.size(); i++) {
      columns.add(item(join, join.items().get(i)) + " " + row.get(i).type());
    }
    return "%s join %s%s: %s"
        .formatted(
            join.kind().name().toLowerCase(Locale.ROOT),
            operator(join),
            join.condition().map(on -> " on " + ExprPrinter.print(on)).orElse(""),
            String.join(", ", columns));
  }

  private static String operator(Join join) {
    if (join.operator() instanceof JoinOperator.Windowed windowed) {
      return "of streams, %d ms before to %d ms after, grace %d ms%s"
          .formatted(
              windowed.beforeMs(),
              windowed.afterMs(),
              windowed.graceMs(),
              join.kind() == Join.Kind.INNER ? "" : windowed.isEager() ? ", eager" : ", final");
    }
    if (join.operator() instanceof JoinOperator.StreamTable) {
      return "of a stream with a table";
    }
    if (join.operator() instanceof JoinOperator.TableTable) {
      return "of tables";
    }
    if (join.operator() instanceof JoinOperator.ForeignKey foreign) {
      RelNames names = new RelNames(join.left());
      return "of tables by "
          + String.join(", ", foreign.columns().stream().map(names::of).toList());
    }
    throw new AssertionError(join.operator());
  }

  /** {@code left.id AS a_id}; a coalesced one is {@code left.id or right.id}. */
  private static String item(Join join, Join.Item item) {
    String left = item.left() < 0 ? "" : "left." + new RelNames(join.left()).of(item.left());
    String right = item.right() < 0 ? "" : "right." + new RelNames(join.right()).of(item.right());
    String value = left.isEmpty() ? right : right.isEmpty() ? left : left + " or " + right;
    String name = ExprPrinter.name(item.name());
    return value.endsWith("." + name) && (left.isEmpty() || right.isEmpty())
        ? value
        : value + " AS " + name;
  }

  /** The names of a relation's columns. */
  private record RelNames(Rel rel) {
    String of(int column) {
      return ExprPrinter.name(rel.type().row().column(column).name());
    }
  }
}
