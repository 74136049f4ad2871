package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.decimal.DecimalBytes;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** Numbers of Avro as numbers of SQL: exactly, or a row error. */
final class AvroNumbers {
  private AvroNumbers() {}

  /**
   * @param type INT, BIGINT, DOUBLE or DECIMAL
   */
  static AvroReader of(Schema written, SqlType type, boolean rounding) {
    if (type instanceof Decimal decimal) {
      return decimal(written, decimal, rounding);
    }
    return switch (written.getType()) {
      case INT ->
          switch (type.kind()) {
            case INT -> (in, row, column) -> row.setInt(column, in.readInt());
            case BIGINT -> (in, row, column) -> row.setLong(column, in.readInt());
            default -> (in, row, column) -> row.setDouble(column, in.readInt());
          };
      case LONG ->
          switch (type.kind()) {
            case INT -> (in, row, column) -> row.setInt(column, toInt(in.readLong()));
            case BIGINT -> (in, row, column) -> row.setLong(column, in.readLong());
            default -> (in, row, column) -> row.setDouble(column, (double) in.readLong());
          };
      case FLOAT ->
          type.kind() == Kind.DOUBLE
              ? (in, row, column) -> row.setDouble(column, in.readFloat())
              : AvroReaders.misfit(written, type);
      case DOUBLE ->
          type.kind() == Kind.DOUBLE
              ? (in, row, column) -> row.setDouble(column, in.readDouble())
              : AvroReaders.misfit(written, type);
      case BYTES, FIXED ->
          written.getLogicalType() instanceof LogicalTypes.Decimal from
              ? ofDecimal(written, from, type)
              : AvroReaders.misfit(written, type);
      default -> AvroReaders.parsed(written, type, rounding);
    };
  }

  private static int toInt(long value) {
    if ((int) value != value) {
      throw new RowException(RowException.Kind.BAD_VALUE, value + " is out of range of INT");
    }
    return (int) value;
  }

  private static AvroReader decimal(Schema written, Decimal type, boolean rounding) {
    return switch (written.getType()) {
      case BYTES, FIXED ->
          written.getLogicalType() instanceof LogicalTypes.Decimal from
              ? (in, row, column) ->
                  set(row, column, unscaled(in, written), from.getScale(), type, rounding)
              : AvroReaders.misfit(written, type);
      case INT, LONG ->
          (in, row, column) -> set(row, column, Int128.of(in.readLong()), 0, type, rounding);
      // As JSON's numbers: the shortest decimal that reads as the same.
      case FLOAT ->
          (in, row, column) ->
              Values.set(row, column, type, String.valueOf(in.readFloat()), rounding);
      case DOUBLE ->
          (in, row, column) ->
              Values.set(row, column, type, Values.formatDouble(in.readDouble()), rounding);
      default -> AvroReaders.parsed(written, type, rounding);
    };
  }

  private static AvroReader ofDecimal(Schema written, LogicalTypes.Decimal from, SqlType type) {
    int scale = from.getScale();
    return switch (type.kind()) {
      case DOUBLE ->
          (in, row, column) ->
              row.setDouble(column, WideDecimals.toDouble(unscaled(in, written), scale));
      case INT ->
          (in, row, column) -> row.setInt(column, toInt(whole(unscaled(in, written), scale)));
      default -> (in, row, column) -> row.setLong(column, whole(unscaled(in, written), scale));
    };
  }

  /** A number without a fraction, or an error. */
  private static long whole(Int128 unscaled, int scale) {
    return Values.parseLong(WideDecimals.format(unscaled, scale));
  }

  private static Int128 unscaled(AvroInput in, Schema written) {
    byte[] bytes =
        written.getType() == Schema.Type.FIXED
            ? in.readFixed(written.getFixedSize())
            : in.readBytes();
    return DecimalBytes.read(bytes, 0, bytes.length);
  }

  private static void set(
      Row row, int column, Int128 unscaled, int scale, Decimal type, boolean rounding) {
    Int128 value =
        rounding
            ? WideDecimals.checkPrecision(
                WideDecimals.rescale(unscaled, scale, type.scale()), type.precision())
            : WideDecimals.convertExact(unscaled, scale, type.precision(), type.scale());
    if (type.isWide()) {
      row.setObject(column, value);
    } else {
      row.setLong(column, value.lo());
    }
  }
}
