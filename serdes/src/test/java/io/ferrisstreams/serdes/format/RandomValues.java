package io.ferrisstreams.serdes.format;

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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Types of every kind, nested too, and values of them, boxed; mutable only in its randomness. */
public final class RandomValues {
  /** All types that are not nested. */
  public static final List<SqlType> SCALARS =
      List.of(
          SqlType.BOOLEAN,
          SqlType.INT,
          SqlType.BIGINT,
          SqlType.DOUBLE,
          new Decimal(18, 4),
          new Decimal(5, 5),
          new Decimal(9, 0),
          new Decimal(38, 10),
          new Decimal(19, 19),
          SqlType.VARCHAR,
          SqlType.BYTES,
          SqlType.DATE,
          SqlType.TIME,
          Timestamp.MILLIS,
          Timestamp.MICROS,
          SqlType.INTERVAL);

  private static final long FIRST_SECOND = -62_135_596_800L;
  private static final long LAST_SECOND = 253_402_300_799L;
  private static final long SECONDS_OF_DAY = 86_400;

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "é",
          "€uro",
          "日本語",
          "a😀b",
          "\u2028",
          "\uffff",
          "\ufffd",
          "\u0080\u07ff\u0800",
          "\"",
          "\\",
          "a/b",
          "\b\f\n\r\t",
          "\u0000\u001f\u007f",
          "a,b",
          " x ",
          "null",
          "{}",
          "[1]",
          "it's",
          "x".repeat(700));

  private static final List<String> NAMES =
      List.of("a", "b", "c", "A", "name", "größe", "a_name_longer_than_16_bytes", "x y", "q\"t");

  private final Random random;

  public RandomValues(long seed) {
    random = new Random(seed);
  }

  /** A type that may be nested to that depth. */
  public SqlType type(int depth) {
    int kind = random.nextInt(depth > 0 ? 8 : 4);
    return switch (kind) {
      case 4 -> new SqlType.Array(type(depth - 1));
      case 5 -> new SqlType.Map(SCALARS.get(random.nextInt(SCALARS.size())), type(depth - 1));
      case 6, 7 -> new SqlType.Struct(fields(random.nextInt(5), depth - 1));
      case 3 -> SqlType.VARIANT;
      default -> SCALARS.get(random.nextInt(SCALARS.size()));
    };
  }

  /** Columns of types that may be nested to that depth. */
  public RowType fields(int count, int depth) {
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      columns.add(Column.of(names.get(i), type(depth)));
    }
    return new RowType(columns);
  }

  /** A value for each column, any of them null. */
  public @Nullable Object[] values(RowType type) {
    return type.columns().stream().map(column -> nullable(column.type())).toArray();
  }

  private @Nullable Object nullable(SqlType type) {
    return random.nextInt(8) == 0 ? null : value(type);
  }

  /** A value of that type; never null, but parts of it may be. */
  public Object value(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> random.nextBoolean();
      case INT -> (int) number();
      case BIGINT -> number();
      case DOUBLE -> number(random.nextInt(4));
      case DECIMAL -> decimal((Decimal) type);
      case VARCHAR -> text();
      case BYTES -> Bytes.of(bytes());
      case DATE -> (int) (between(FIRST_SECOND, LAST_SECOND) / SECONDS_OF_DAY);
      case TIME -> random.nextInt(86_400_000);
      case TIMESTAMP -> {
        long unit = pow10(((Timestamp) type).precision());
        yield between(FIRST_SECOND, LAST_SECOND) * unit + between(0, unit - 1);
      }
      case INTERVAL -> new Interval((int) number(), number());
      case VARIANT -> new Variant(json(3));
      case ARRAY -> {
        SqlType element = ((SqlType.Array) type).element();
        yield list(() -> nullable(element));
      }
      case MAP -> {
        SqlType.Map map = (SqlType.Map) type;
        Map<Object, @Nullable Object> values = new LinkedHashMap<>();
        for (int n = random.nextInt(4); n > 0; n--) {
          values.put(value(map.key()), nullable(map.value()));
        }
        yield Collections.unmodifiableMap(values);
      }
      case STRUCT -> Struct.of(values(((SqlType.Struct) type).fields()));
    };
  }

  private List<@Nullable Object> list(Supplier<@Nullable Object> element) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      values.add(element.get());
    }
    return Collections.unmodifiableList(values);
  }

  private long number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(3) - 1;
      case 1 -> random.nextLong() >> random.nextInt(64);
      case 2 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
      default -> random.nextInt(2_000_001) - 1_000_000;
    };
  }

  private Object decimal(Decimal type) {
    if (!type.isWide()) {
      return number() % pow10(type.precision());
    }
    BigInteger wide = BigInteger.valueOf(number()).multiply(BigInteger.valueOf(number()));
    return Int128.of(wide.remainder(BigInteger.TEN.pow(type.precision())));
  }

  private double number(int sort) {
    if (sort == 0) {
      double any = Double.longBitsToDouble(random.nextLong());
      return Double.isFinite(any) ? any : 1e300;
    }
    return sort == 1 ? -0.0 : sort == 2 ? random.nextInt() : random.nextInt() / 1000.0;
  }

  private long between(long least, long most) {
    return least + Math.floorMod(random.nextLong(), most - least + 1);
  }

  private static long pow10(int digits) {
    return digits == 0 ? 1 : 10 * pow10(digits - 1);
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(9)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Compact JSON with no escapes but those it needs, as a {@link Variant} has it. */
  private String json(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> "true";
      case 1 -> "1.50e+300";
      case 2 -> "-0";
      case 3 -> "123456789012345678901234567890.123456789";
      case 4 -> "\"a\\\"b\\\\c\\n\\u0000é😀\"";
      case 5 -> "{\"\":" + (random.nextBoolean() ? "[]" : "\"\"") + "}";
      case 6 -> "[" + json(depth - 1) + ",null," + json(depth - 1) + "]";
      default -> "{\"k\":" + json(depth - 1) + ",\"k\":{},\" \\\\ \":" + json(depth - 1) + "}";
    };
  }
}
