package io.ferrisstreams.serdes.type;

import static java.util.Objects.requireNonNull;

import java.util.stream.Collectors;

/** A SQL type. Its {@code toString()} is its SQL spelling. */
// No default methods: with one, initialising Simple would initialise SqlType, which initialises
// Simple, and two threads could wait for each other forever. Without, the warning is a false one.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface SqlType {

  SqlType BOOLEAN = Simple.BOOLEAN;
  SqlType INT = Simple.INT;
  SqlType BIGINT = Simple.BIGINT;
  SqlType DOUBLE = Simple.DOUBLE;
  SqlType VARCHAR = Simple.VARCHAR;
  SqlType BYTES = Simple.BYTES;
  SqlType DATE = Simple.DATE;
  SqlType TIME = Simple.TIME;
  SqlType INTERVAL = Simple.INTERVAL;
  SqlType VARIANT = Simple.VARIANT;

  /** Which type it is, without its parameters; for exhaustive switches. */
  Kind kind();

  /** How a value of this type is held in a row. */
  Storage storage();

  /** Types without their parameters. */
  enum Kind {
    BOOLEAN,
    INT,
    BIGINT,
    DOUBLE,
    DECIMAL,
    VARCHAR,
    BYTES,
    DATE,
    TIME,
    TIMESTAMP,
    INTERVAL,
    ARRAY,
    MAP,
    STRUCT,
    VARIANT
  }

  /**
   * The Java representation of a value: {@code boolean}; {@code int} (INT, DATE as days since
   * 1970-01-01, TIME as milliseconds of the day); {@code long} (BIGINT, DECIMAL of up to 18 digits
   * as its unscaled value, TIMESTAMP as milliseconds or microseconds since 1970-01-01T00:00Z);
   * {@code double}; {@code String}; and immutable objects: {@link
   * io.ferrisstreams.serdes.decimal.Int128} (DECIMAL of more digits), {@link
   * io.ferrisstreams.serdes.row.Bytes} (BYTES), {@link io.ferrisstreams.serdes.row.Interval},
   * {@link java.util.List} (ARRAY), {@link java.util.Map} (MAP), {@link
   * io.ferrisstreams.serdes.row.Struct}, {@link io.ferrisstreams.serdes.row.Variant}. What is in an
   * ARRAY, MAP or STRUCT is boxed, and can be null.
   */
  enum Storage {
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    STRING,
    OBJECT;

    /** Whether a value is a reference, which is null by itself. */
    public boolean isReference() {
      return this == STRING || this == OBJECT;
    }
  }

  /** The types that take no parameters. */
  enum Simple implements SqlType {
    BOOLEAN(Kind.BOOLEAN, Storage.BOOLEAN),
    INT(Kind.INT, Storage.INT),
    BIGINT(Kind.BIGINT, Storage.LONG),
    DOUBLE(Kind.DOUBLE, Storage.DOUBLE),
    VARCHAR(Kind.VARCHAR, Storage.STRING),
    BYTES(Kind.BYTES, Storage.OBJECT),
    DATE(Kind.DATE, Storage.INT),
    TIME(Kind.TIME, Storage.INT),
    INTERVAL(Kind.INTERVAL, Storage.OBJECT),
    VARIANT(Kind.VARIANT, Storage.OBJECT);

    private final Kind kind;
    private final Storage storage;

    Simple(Kind kind, Storage storage) {
      this.kind = kind;
      this.storage = storage;
    }

    @Override
    public Kind kind() {
      return kind;
    }

    @Override
    public Storage storage() {
      return storage;
    }
  }

  /**
   * Exact numbers of {@code precision} decimal digits, {@code scale} of them after the point.
   *
   * @param precision 1 to {@value #MAX_PRECISION}
   * @param scale 0 to {@code precision}
   */
  record Decimal(int precision, int scale) implements SqlType {
    /** The most digits a DECIMAL can have. */
    public static final int MAX_PRECISION = 38;

    /** The most digits of a DECIMAL that is held in a {@code long}. */
    public static final int MAX_NARROW = 18;

    public Decimal {
      if (precision < 1 || precision > MAX_PRECISION || scale < 0 || scale > precision) {
        throw new IllegalArgumentException("DECIMAL(" + precision + "," + scale + ")");
      }
    }

    @Override
    public Kind kind() {
      return Kind.DECIMAL;
    }

    /** Whether it has too many digits for a {@code long}. */
    public boolean isWide() {
      return precision > MAX_NARROW;
    }

    @Override
    public Storage storage() {
      return isWide() ? Storage.OBJECT : Storage.LONG;
    }

    @Override
    public String toString() {
      return "DECIMAL(" + precision + "," + scale + ")";
    }
  }

  /**
   * An instant.
   *
   * @param precision digits of a second: 3 (milliseconds) or 6 (microseconds)
   */
  record Timestamp(int precision) implements SqlType {
    public static final Timestamp MILLIS = new Timestamp(3);
    public static final Timestamp MICROS = new Timestamp(6);

    public Timestamp {
      if (precision != 3 && precision != 6) {
        throw new IllegalArgumentException("TIMESTAMP(" + precision + ")");
      }
    }

    @Override
    public Kind kind() {
      return Kind.TIMESTAMP;
    }

    @Override
    public Storage storage() {
      return Storage.LONG;
    }

    @Override
    public String toString() {
      return "TIMESTAMP(" + precision + ")";
    }
  }

  /**
   * Any number of values of one type, in order.
   *
   * @param element of each value, any of which can be null
   */
  record Array(SqlType element) implements SqlType {
    public Array {
      requireNonNull(element, "element");
    }

    @Override
    public Kind kind() {
      return Kind.ARRAY;
    }

    @Override
    public Storage storage() {
      return Storage.OBJECT;
    }

    @Override
    public String toString() {
      return "ARRAY<" + element + ">";
    }
  }

  /**
   * Values by key.
   *
   * @param key of keys, none of which is null
   * @param value of values, any of which can be null
   */
  record Map(SqlType key, SqlType value) implements SqlType {
    public Map {
      requireNonNull(key, "key");
      requireNonNull(value, "value");
    }

    @Override
    public Kind kind() {
      return Kind.MAP;
    }

    @Override
    public Storage storage() {
      return Storage.OBJECT;
    }

    @Override
    public String toString() {
      return "MAP<" + key + ", " + value + ">";
    }
  }

  /**
   * A row within a row.
   *
   * @param fields may be none
   */
  record Struct(RowType fields) implements SqlType {
    public Struct {
      requireNonNull(fields, "fields");
    }

    @Override
    public Kind kind() {
      return Kind.STRUCT;
    }

    @Override
    public Storage storage() {
      return Storage.OBJECT;
    }

    @Override
    public String toString() {
      return fields.columns().stream()
          .map(Column::toString)
          .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }
  }
}
