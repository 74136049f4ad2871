package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.compiler.plan.Operation.Arithmetic.Op;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.Arrays;
import java.util.Optional;

/** The arithmetic there is with timestamps, dates, times and intervals. */
public enum TimeOperation {
  TIMESTAMP_PLUS_INTERVAL(Kind.TIMESTAMP, Op.ADD, Kind.INTERVAL, Kind.TIMESTAMP),
  TIMESTAMP_MINUS_INTERVAL(Kind.TIMESTAMP, Op.SUBTRACT, Kind.INTERVAL, Kind.TIMESTAMP),
  TIMESTAMP_MINUS_TIMESTAMP(Kind.TIMESTAMP, Op.SUBTRACT, Kind.TIMESTAMP, Kind.INTERVAL),
  /** Of an interval of months and whole days, as all with dates. */
  DATE_PLUS_INTERVAL(Kind.DATE, Op.ADD, Kind.INTERVAL, Kind.DATE),
  DATE_MINUS_INTERVAL(Kind.DATE, Op.SUBTRACT, Kind.INTERVAL, Kind.DATE),
  DATE_PLUS_DAYS(Kind.DATE, Op.ADD, Kind.BIGINT, Kind.DATE),
  DATE_MINUS_DAYS(Kind.DATE, Op.SUBTRACT, Kind.BIGINT, Kind.DATE),
  /** Days. */
  DATE_MINUS_DATE(Kind.DATE, Op.SUBTRACT, Kind.DATE, Kind.INT),
  DATE_PLUS_TIME(Kind.DATE, Op.ADD, Kind.TIME, Kind.TIMESTAMP),
  TIME_PLUS_INTERVAL(Kind.TIME, Op.ADD, Kind.INTERVAL, Kind.TIME),
  TIME_MINUS_INTERVAL(Kind.TIME, Op.SUBTRACT, Kind.INTERVAL, Kind.TIME),
  TIME_MINUS_TIME(Kind.TIME, Op.SUBTRACT, Kind.TIME, Kind.INTERVAL),
  INTERVAL_PLUS_INTERVAL(Kind.INTERVAL, Op.ADD, Kind.INTERVAL, Kind.INTERVAL),
  INTERVAL_MINUS_INTERVAL(Kind.INTERVAL, Op.SUBTRACT, Kind.INTERVAL, Kind.INTERVAL),
  INTERVAL_TIMES_NUMBER(Kind.INTERVAL, Op.MULTIPLY, Kind.BIGINT, Kind.INTERVAL),
  INTERVAL_TIMES_DECIMAL(Kind.INTERVAL, Op.MULTIPLY, Kind.DECIMAL, Kind.INTERVAL),
  INTERVAL_BY_NUMBER(Kind.INTERVAL, Op.DIVIDE, Kind.BIGINT, Kind.INTERVAL);

  private final Kind left;
  private final Op op;
  private final Kind right;
  private final Kind result;

  TimeOperation(Kind left, Op op, Kind right, Kind result) {
    this.left = left;
    this.op = op;
    this.right = right;
    this.result = result;
  }

  /** Empty if there is none. */
  public static Optional<TimeOperation> find(Kind left, Op op, Kind right) {
    return Arrays.stream(values())
        .filter(known -> known.left == left && known.op == op && known.right == right)
        .findFirst();
  }

  public Op op() {
    return op;
  }

  public Kind left() {
    return left;
  }

  public Kind right() {
    return right;
  }

  public Kind result() {
    return result;
  }
}
