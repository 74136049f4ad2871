package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;

/**
 * Conversions of values that are not null, as Java; but those {@link DecimalExprs} has. The
 * analyzer rejects the pairs that neither has.
 */
final class Casts {
  private Casts() {}

  static CodeBlock code(SqlType from, SqlType to, CodeBlock value) {
    if (from.equals(to)) {
      return value;
    }
    return switch (to.kind()) {
      case BOOLEAN -> CodeBlock.of("$T.toBoolean($L)", Conversions.class, value);
      case INT -> toInt(from, value);
      case BIGINT -> toLong(from, value);
      case DOUBLE -> toDouble(from, value);
      case DECIMAL -> toDecimal(from, (Decimal) to, value);
      case VARCHAR -> toText(from, value);
      case DATE ->
          from instanceof Timestamp t
              ? CodeBlock.of("$T.timestampToDate($L, $L)", Conversions.class, value, t.precision())
              : CodeBlock.of("$T.toDate($L)", Conversions.class, value);
      case TIME -> toTime(from, value);
      case TIMESTAMP -> toTimestamp(from, (Timestamp) to, value);
      case INTERVAL ->
          from.kind() == Kind.TIME
              ? CodeBlock.of("$T.timeToInterval($L)", Conversions.class, value)
              : CodeBlock.of("$T.toInterval($L)", Conversions.class, value);
      case BYTES -> CodeBlock.of("$T.toBytes($L)", Conversions.class, value);
      case ARRAY, MAP, STRUCT, VARIANT -> throw new AssertionError(from);
    };
  }

  private static CodeBlock toInt(SqlType from, CodeBlock value) {
    return switch (from.kind()) {
      case BIGINT -> CodeBlock.of("$T.toInt($L)", Integers.class, value);
      case BOOLEAN, DOUBLE, VARCHAR -> CodeBlock.of("$T.toInt($L)", Conversions.class, value);
      case INT, DECIMAL, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(from);
    };
  }

  private static CodeBlock toLong(SqlType from, CodeBlock value) {
    return switch (from.kind()) {
      case INT -> CodeBlock.of("(long) $L", value);
      case BOOLEAN, DOUBLE, VARCHAR -> CodeBlock.of("$T.toLong($L)", Conversions.class, value);
      case BIGINT, DECIMAL, DATE, TIMESTAMP, BYTES, TIME, INTERVAL, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(from);
    };
  }

  private static CodeBlock toDouble(SqlType from, CodeBlock value) {
    return switch (from.kind()) {
      case INT, BIGINT -> CodeBlock.of("(double) $L", value);
      case VARCHAR -> CodeBlock.of("$T.toDouble($L)", Conversions.class, value);
      case BOOLEAN,
          DOUBLE,
          DECIMAL,
          DATE,
          TIMESTAMP,
          BYTES,
          TIME,
          INTERVAL,
          ARRAY,
          MAP,
          STRUCT,
          VARIANT ->
          throw new AssertionError(from);
    };
  }

  private static CodeBlock toDecimal(SqlType from, Decimal to, CodeBlock value) {
    return switch (from.kind()) {
      case DOUBLE ->
          CodeBlock.of(
              "$T.fromDouble($L, $L, $L)",
              to.isWide() ? WideDecimals.class : Decimals.class,
              value,
              to.precision(),
              to.scale());
      case VARCHAR ->
          CodeBlock.of(
              "$T.$N($L, $L, $L)",
              Conversions.class,
              to.isWide() ? "toWideDecimal" : "toDecimal",
              value,
              to.precision(),
              to.scale());
      case BOOLEAN,
          INT,
          BIGINT,
          DECIMAL,
          DATE,
          TIMESTAMP,
          BYTES,
          TIME,
          INTERVAL,
          ARRAY,
          MAP,
          STRUCT,
          VARIANT ->
          throw new AssertionError(from);
    };
  }

  private static CodeBlock toText(SqlType from, CodeBlock value) {
    return switch (from.kind()) {
      case BOOLEAN, INT, BIGINT -> CodeBlock.of("$T.valueOf($L)", String.class, value);
      case DOUBLE -> CodeBlock.of("$T.doubleToText($L)", Conversions.class, value);
      case DATE -> CodeBlock.of("$T.dateToText($L)", Conversions.class, value);
      case TIMESTAMP ->
          CodeBlock.of(
              "$T.timestampToText($L, $L)",
              Conversions.class,
              value,
              ((Timestamp) from).precision());
      case TIME -> CodeBlock.of("$T.timeToText($L)", Conversions.class, value);
      case INTERVAL -> CodeBlock.of("$T.intervalToText($L)", Conversions.class, value);
      case BYTES -> CodeBlock.of("$T.bytesToText($L)", Conversions.class, value);
      case VARCHAR, DECIMAL, ARRAY, MAP, STRUCT, VARIANT -> throw new AssertionError(from);
    };
  }

  private static CodeBlock toTime(SqlType from, CodeBlock value) {
    if (from instanceof Timestamp t) {
      return CodeBlock.of("$T.timestampToTime($L, $L)", Conversions.class, value, t.precision());
    }
    return from.kind() == Kind.INTERVAL
        ? CodeBlock.of("$T.intervalToTime($L)", Conversions.class, value)
        : CodeBlock.of("$T.toTime($L)", Conversions.class, value);
  }

  private static CodeBlock toTimestamp(SqlType from, Timestamp to, CodeBlock value) {
    return switch (from.kind()) {
      case DATE ->
          CodeBlock.of("$T.dateToTimestamp($L, $L)", Conversions.class, value, to.precision());
      case VARCHAR ->
          CodeBlock.of("$T.toTimestamp($L, $L)", Conversions.class, value, to.precision());
      case TIMESTAMP ->
          CodeBlock.of(
              "$T.timestampToTimestamp($L, $L, $L)",
              Conversions.class,
              value,
              ((Timestamp) from).precision(),
              to.precision());
      case BOOLEAN,
          INT,
          BIGINT,
          DOUBLE,
          DECIMAL,
          BYTES,
          TIME,
          INTERVAL,
          ARRAY,
          MAP,
          STRUCT,
          VARIANT ->
          throw new AssertionError(from);
    };
  }
}
