package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/** Reads the columns that are wanted; primitives are not boxed, and what is skipped not built. */
final class CompactDecoder implements RowDecoder {
  private final SqlType[] types;
  private final int[] target;
  private final Fingerprint fingerprint;

  CompactDecoder(RowType written, int[] target) {
    types = written.columns().stream().map(column -> column.type()).toArray(SqlType[]::new);
    this.target = target.clone();
    fingerprint = Fingerprint.of(written);
  }

  @Override
  public void decode(byte[] bytes, Row row) {
    StateInput in = new StateInput(bytes);
    fingerprint.check(in, "a row");
    int bits = in.getBits(types.length);
    for (int i = 0; i < types.length; i++) {
      if (in.bit(bits, i)) {
        continue;
      }
      if (target[i] < 0) {
        in.skip(types[i]);
      } else {
        set(row, target[i], types[i], in);
      }
    }
    in.end();
  }

  private static void set(Row row, int column, SqlType type, StateInput in) {
    switch (type.storage()) {
      case BOOLEAN -> row.setBoolean(column, in.getBoolean());
      case INT -> row.setInt(column, in.getInt());
      case LONG -> row.setLong(column, in.getLong());
      case DOUBLE -> row.setDouble(column, in.getDouble());
      case STRING -> row.setString(column, in.getString());
      case OBJECT -> row.setObject(column, in.getValue(type));
    }
  }
}
