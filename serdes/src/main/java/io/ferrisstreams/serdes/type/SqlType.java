package io.ferrisstreams.serdes.type;

/** A SQL type. Its {@link #toString()} is its SQL spelling. */
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
  default Storage storage() {
    return switch (kind()) {
      case BOOLEAN -> Storage.BOOLEAN;
      case INT, DATE -> Storage.INT;
      case BIGINT, DECIMAL, TIMESTAMP -> Storage.LONG;
      case DOUBLE -> Storage.DOUBLE;
      case VARCHAR -> Storage.STRING;
    };
  }

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
    BOOLEAN(Kind.BOOLEAN),
    INT(Kind.INT),
    BIGINT(Kind.BIGINT),
    DOUBLE(Kind.DOUBLE),
    VARCHAR(Kind.VARCHAR),
    DATE(Kind.DATE);

    private final Kind kind;

    Simple(Kind kind) {
      this.kind = kind;
    }

    @Override
    public Kind kind() {
      return kind;
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
    public String toString() {
      return "TIMESTAMP(" + precision + ")";
    }
  }
}
