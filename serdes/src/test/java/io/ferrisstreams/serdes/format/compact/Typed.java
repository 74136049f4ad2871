package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** A type, nested or not, and values of it, some of them null. */
record Typed(SqlType type, List<@Nullable Object> values) {
  private static final List<SqlType> SIMPLE =
      List.of(
          SqlType.BOOLEAN,
          SqlType.INT,
          SqlType.BIGINT,
          SqlType.DOUBLE,
          SqlType.VARCHAR,
          SqlType.BYTES,
          SqlType.DATE,
          SqlType.TIME,
          SqlType.INTERVAL,
          SqlType.VARIANT,
          Timestamp.MILLIS,
          Timestamp.MICROS,
          new Decimal(12, 2),
          new Decimal(38, 10));

  private static final String CHARACTERS =
      "ab\"\u0000\u007f\u0080é\u07ff\u0800€日\ud800\udfff\uffff";

  static Arbitrary<Typed> any() {
    return Arbitraries.randomValue(Typed::of);
  }

  private static Typed of(Random random) {
    SqlType type = type(random, 3);
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = random.nextInt(10); i > 0; i--) {
      values.add(nullable(random, type));
    }
    return new Typed(type, values);
  }

  private static SqlType type(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? SIMPLE.size() : SIMPLE.size() + 6);
    if (kind < SIMPLE.size()) {
      return SIMPLE.get(kind);
    }
    return switch (kind % 3) {
      case 0 -> new SqlType.Array(type(random, depth - 1));
      case 1 -> new SqlType.Map(SqlType.VARCHAR, type(random, depth - 1));
      default -> {
        List<Column> fields = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
          fields.add(Column.of("f" + i, type(random, depth - 1)));
        }
        yield new SqlType.Struct(new RowType(fields));
      }
    };
  }

  private static @Nullable Object nullable(Random random, SqlType type) {
    return random.nextInt(6) == 0 ? null : value(random, type);
  }

  private static Object value(Random random, SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> random.nextBoolean();
      case INT, DATE, TIME -> (int) number(random);
      case BIGINT, TIMESTAMP -> number(random);
      case DOUBLE ->
          random.nextInt(3) == 0 ? random.nextInt(100) : Double.longBitsToDouble(random.nextLong());
      case DECIMAL ->
          ((Decimal) type).isWide()
              ? Int128.of(new BigInteger(random.nextInt(126), random).multiply(sign(random)))
              : (Object) number(random);
      case VARCHAR -> text(random);
      case VARIANT -> new Variant("\"" + text(random) + "\"");
      case BYTES -> {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        yield Bytes.of(bytes);
      }
      case INTERVAL -> new Interval(random.nextInt(), random.nextLong());
      case ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          list.add(nullable(random, ((SqlType.Array) type).element()));
        }
        yield list;
      }
      case MAP -> {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          map.put(text(random), nullable(random, ((SqlType.Map) type).value()));
        }
        yield map;
      }
      case STRUCT ->
          Struct.of(
              ((SqlType.Struct) type)
                  .fields().columns().stream()
                      .map(field -> nullable(random, field.type()))
                      .toArray());
    };
  }

  private static BigInteger sign(Random random) {
    return random.nextBoolean() ? BigInteger.ONE : BigInteger.ONE.negate();
  }

  /** Of any size; often a border of one. */
  private static long number(Random random) {
    long power = 1L << random.nextInt(64);
    return switch (random.nextInt(4)) {
      case 0 -> power;
      case 1 -> power - 1;
      case 2 -> -power;
      default -> random.nextLong() >> random.nextInt(64);
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20) == 0 ? 200 : random.nextInt(10); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
