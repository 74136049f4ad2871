package io.ferrisstreams.runtime.error;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.topology.RowCount;
import io.ferrisstreams.serdes.row.RowException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one row, and where the row came from.
 *
 * @param operator name of the operator it failed in
 * @param kind as {@link RowCount#kind()}
 * @param error class name of the exception
 * @param source the record the row was made from; null if it is not known any more, which is so
 *     when a broker refuses what was sent to it some time ago
 * @param target the topic it was to be written to; null before that
 */
public record RowFault(
    Stage stage,
    String operator,
    String kind,
    String error,
    String message,
    @Nullable Source source,
    @Nullable String target) {
  private static final Pattern PATH =
      Pattern.compile("(?:key )?column '([^']+)' .*|(\\$[.\\[][^:]*): .*", Pattern.DOTALL);
  private static final Pattern CSV_COLUMN = Pattern.compile("([^\\s:]+): .*", Pattern.DOTALL);

  public RowFault {
    requireNonNull(stage, "stage");
    requireNonNull(operator, "operator");
    requireNonNull(kind, "kind");
    requireNonNull(error, "error");
    requireNonNull(message, "message");
  }

  /** Where a record stands. */
  public record Source(String topic, int partition, long offset) {
    public Source {
      requireNonNull(topic, "topic");
    }

    @Override
    public String toString() {
      return "topic %s partition %d offset %d".formatted(topic, partition, offset);
    }
  }

  /** What {@code thrown} says is wrong with a row; empty if it is no fault of the row. */
  static Optional<RowFault> of(
      Stage stage,
      String operator,
      Throwable thrown,
      @Nullable Source source,
      @Nullable String target) {
    RowException row = RowErrors.rowError(thrown).orElse(null);
    if (row != null) {
      return Optional.of(
          new RowFault(
              stage,
              operator,
              row.kind().name(),
              row.getClass().getName(),
              String.valueOf(row.getMessage()),
              source,
              target));
    }
    String kind = kind(stage, thrown);
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new RowFault(
                stage,
                operator,
                kind,
                thrown.getClass().getName(),
                String.valueOf(thrown.getMessage()),
                source,
                target));
  }

  private static @Nullable String kind(Stage stage, Throwable thrown) {
    if (thrown instanceof SerializationException) {
      return stage == Stage.DECODE ? "BAD_BYTES" : "BAD_VALUE";
    }
    if (thrown instanceof RecordTooLargeException
        || thrown instanceof RecordBatchTooLargeException) {
      return "TOO_LARGE";
    }
    if (stage != Stage.PRODUCE) {
      return null;
    }
    if (thrown instanceof InvalidRecordException || thrown instanceof InvalidTimestampException) {
      return "REJECTED";
    }
    return thrown instanceof RetriableException ? "NOT_WRITTEN" : null;
  }

  /** Whether a record has no value where a stream needs one, which is no failure. */
  boolean isTombstone() {
    return kind.equals(RowException.Kind.TOMBSTONE.name());
  }

  /** Whether the row came after its windows had closed, which is no failure either. */
  boolean isLate() {
    return kind.equals(RowException.Kind.LATE.name());
  }

  /** The statement whose operator it failed in. */
  public String statement() {
    return RowCount.statement(operator);
  }

  /** The column, or the path of the field, that is to blame, if the message says so. */
  public Optional<String> column() {
    Matcher path = PATH.matcher(message);
    if (path.matches()) {
      return Optional.of(path.group(1) == null ? path.group(2) : path.group(1));
    }
    Matcher column = CSV_COLUMN.matcher(message);
    return stage == Stage.DECODE && column.matches()
        ? Optional.of(column.group(1))
        : Optional.empty();
  }

  /** One line for people. */
  @Override
  public String toString() {
    String at = source == null ? "" : " [" + source + "]";
    String to = target == null || stage != Stage.PRODUCE ? "" : " [to topic " + target + "]";
    return operator + ": " + kind + ": " + message + at + to;
  }
}
