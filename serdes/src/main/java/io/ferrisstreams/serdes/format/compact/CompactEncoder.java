package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/** Writes all columns of a row; primitives are not boxed. */
final class CompactEncoder implements RowEncoder {
  private final SqlType[] types;
  private final Fingerprint fingerprint;

  CompactEncoder(RowType type) {
    types = type.columns().stream().map(column -> column.type()).toArray(SqlType[]::new);
    fingerprint = Fingerprint.of(type);
  }

  @Override
  public byte[] encode(Row row) {
    StateOutput out = StateOutput.ofThread();
    fingerprint.write(out);
    int bits = out.putBits(types.length);
    for (int i = 0; i < types.length; i++) {
      if (row.isNull(i)) {
        out.setBit(bits, i);
      } else {
        put(out, types[i], row, i);
      }
    }
    return out.toBytes();
  }

  private static void put(StateOutput out, SqlType type, Row row, int i) {
    switch (type.storage()) {
      case BOOLEAN -> out.putBoolean(row.getBoolean(i));
      case INT -> out.putInt(row.getInt(i));
      case LONG -> out.putLong(row.getLong(i));
      case DOUBLE -> out.putDouble(row.getDouble(i));
      case STRING -> out.putString(row.getString(i));
      case OBJECT -> out.putValue(type, row.getObject(i));
    }
  }
}
