package io.ferrisstreams.serdes.row;

import static java.util.Objects.requireNonNull;

/**
 * Something is wrong with one row: the row is skipped, dead-lettered, or stops the job, as the
 * job's {@code failure_strategy} says. Carries no stack trace, since it is thrown per record and
 * says where it happened by other means.
 */
public final class RowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String path;
  private final String fault;

  public RowException(Kind kind, String message) {
    this(kind, "", message);
  }

  private RowException(Kind kind, String path, String fault) {
    super(path.isEmpty() ? fault : path + ": " + fault, null, false, false);
    this.kind = requireNonNull(kind, "kind");
    this.path = path;
    this.fault = requireNonNull(fault, "fault");
  }

  /**
   * The same fault as a larger value has it. Its message starts with the path of all steps, the
   * last one added first: {@code $.a[0].b: …}.
   *
   * @param step from the larger value to the one that this was about, as {@code $}, {@code .b} or
   *     {@code [0]}
   */
  public RowException in(String step) {
    return new RowException(kind, step + path, fault);
  }

  /** What sort of fault it is; counted per kind. */
  public Kind kind() {
    return kind;
  }

  /** The sorts of faults a row can have. */
  public enum Kind {
    /** The bytes are not what the format says. */
    BAD_BYTES,
    /** A value does not have its column's type, or does not fit it. */
    BAD_VALUE,
    /** A column declared NOT NULL has no value. */
    MISSING_VALUE,
    /** A record without a value where a stream needs one. */
    TOMBSTONE,
    /** The windows that the row belongs to are closed. */
    LATE,
    /** A result does not fit its type. */
    OVERFLOW,
    DIVISION_BY_ZERO,
    /** A CAST of a value that cannot be converted. */
    BAD_CAST,
    /** A function's argument is outside its domain. */
    BAD_ARGUMENT
  }
}
