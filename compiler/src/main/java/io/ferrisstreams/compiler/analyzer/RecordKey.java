package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system column {@code _key}. */
final class RecordKey {
  static final String NAME = "_key";

  private RecordKey() {}

  /**
   * The key's column, or a STRUCT of them if there are several; where nothing is known of the key,
   * the text that its bytes are. None if columns are known but are not in the row.
   */
  static Map<String, Expr> of(RelType type) {
    Key key = type.key();
    if (!key.isKnown()) {
      return Map.of(NAME, new Expr.OfRecord(Expr.OfRecord.Part.KEY, SqlType.VARCHAR));
    }
    return key.positions().contains(-1) ? Map.of() : Map.of(NAME, columns(key, type));
  }

  private static Expr columns(Key key, RelType type) {
    List<Expr> values = new ArrayList<>();
    List<Column> fields = new ArrayList<>();
    for (int position : key.positions()) {
      Column column = type.row().column(position);
      values.add(new Expr.ColumnRef(position, column.name(), column.type(), column.nullable()));
      fields.add(Column.of(column.name(), column.type()));
    }
    return values.size() == 1
        ? values.get(0)
        : new Composite.Construct(new SqlType.Struct(new RowType(fields)), values);
  }
}
