package io.ferrisstreams.serdes.type;

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
  SqlType DATE = Simple.DATE;

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
    DATE,
    TIMESTAMP
  }

  /**
   * The Java representation of a value: {@code boolean}; {@code int} (INT, and DATE as days since
   * 1970-01-01); {@code long} (BIGINT, DECIMAL as its unscaled value, TIMESTAMP as milliseconds or
   * microseconds since 1970-01-01T00:00Z); {@code double}; {@code String}.
   */
  enum Storage {
    BOOLEAN,
    INT,
    LONG,
    DOUBLE,
    STRING
  }

  /** The types that take no parameters. */
  enum Simple implements SqlType {
    BOOLEAN(Kind.BOOLEAN, Storage.BOOLEAN),
    INT(Kind.INT, Storage.INT),
    BIGINT(Kind.BIGINT, Storage.LONG),
    DOUBLE(Kind.DOUBLE, Storage.DOUBLE),
    VARCHAR(Kind.VARCHAR, Storage.STRING),
    DATE(Kind.DATE, Storage.INT);

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

    public Decimal {
      if (precision < 1 || precision > MAX_PRECISION || scale < 0 || scale > precision) {
        throw new IllegalArgumentException("DECIMAL(" + precision + "," + scale + ")");
      }
    }

    @Override
    public Kind kind() {
      return Kind.DECIMAL;
    }

    @Override
    public Storage storage() {
      return Storage.LONG;
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
}
