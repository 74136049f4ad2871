package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** STRUCTs of different fields in one list: each becomes one of all fields there are. */
final class MergedStructs {
  private MergedStructs() {}

  /** The values themselves, unless all of them are NULL or STRUCTs whose fields go together. */
  static List<Expr> of(List<Expr> values) {
    Optional<SqlType> all = Optional.empty();
    for (Expr value : values) {
      if (!Coercion.isNull(value)) {
        SqlType type = value.type();
        all = all.isEmpty() ? Optional.of(type) : all.flatMap(before -> merged(before, type));
        if (!(type instanceof SqlType.Struct) || all.isEmpty()) {
          return values;
        }
      }
    }
    return all.map(type -> values.stream().map(value -> Coercion.to(type, value)).toList())
        .orElse(values);
  }

  private static Optional<SqlType> merged(SqlType a, SqlType b) {
    return a instanceof SqlType.Struct x && b instanceof SqlType.Struct y
        ? merged(x.fields(), y.fields())
        : Coercion.common(a, b);
  }

  /** The fields of one, and then those that only the other has. */
  private static Optional<SqlType> merged(RowType a, RowType b) {
    List<Column> fields = new ArrayList<>();
    for (Column field : a.columns()) {
      int same = b.indexOf(field.name());
      Optional<SqlType> type =
          same < 0 ? Optional.of(field.type()) : merged(field.type(), b.column(same).type());
      if (type.isEmpty()) {
        return Optional.empty();
      }
      fields.add(Column.of(field.name(), type.get()));
    }
    b.columns().stream()
        .filter(field -> a.indexOf(field.name()) < 0)
        .map(field -> Column.of(field.name(), field.type()))
        .forEach(fields::add);
    return Optional.of(new SqlType.Struct(new RowType(fields)));
  }
}
