package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.RowException;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/** Operators that see, or change, more of a record than its row. */
public final class WithRecord {
  private WithRecord() {}

  /**
   * @param nulls whether a null row stays one, rather than being left to {@code mapper}
   */
  public static <K, R, S> FixedKeyProcessorSupplier<K, R, S> mapping(
      boolean nulls, BiFunction<RecordInfo, R, S> mapper) {
    return () ->
        new Operator<>(
            (context, row) -> {
              boolean stays = nulls && row.value() == null;
              context.forward(
                  row.<@Nullable S>withValue(
                      stays ? null : mapper.apply(RecordInfo.of(row, context), row.value())));
            });
  }

  /** Keeps rows that are not null and for which {@code predicate} holds. */
  public static <K, R> FixedKeyProcessorSupplier<K, R, R> filtering(
      BiPredicate<RecordInfo, R> predicate) {
    return () ->
        new Operator<>(
            (context, row) -> {
              if (row.value() != null && predicate.test(RecordInfo.of(row, context), row.value())) {
                context.forward(row);
              }
            });
  }

  /** Takes away rows for which {@code predicate} does not hold; the records stay. */
  public static <K, R> FixedKeyProcessorSupplier<K, R, R> retracting(
      BiPredicate<RecordInfo, R> predicate) {
    return () ->
        new Operator<>(
            (context, row) -> {
              boolean stays =
                  row.value() != null && predicate.test(RecordInfo.of(row, context), row.value());
              context.forward(stays ? row : row.<@Nullable R>withValue(null));
            });
  }

  /**
   * Gives each record the time that its row says; one without a row keeps its own.
   *
   * @param time in milliseconds since the epoch, or null
   */
  public static <K, R> FixedKeyProcessorSupplier<K, R, R> timing(Function<R, @Nullable Long> time) {
    return () ->
        new Operator<>(
            (context, row) ->
                context.forward(
                    row.value() == null
                        ? row
                        : row.withTimestamp(checked(time.apply(row.value())))));
  }

  private static long checked(@Nullable Long time) {
    if (time == null) {
      throw new RowException(RowException.Kind.MISSING_VALUE, "the time of the row is NULL");
    }
    if (time < 0) {
      throw new RowException(
          RowException.Kind.BAD_VALUE, "the time of the row is before 1970: " + time);
    }
    return time;
  }

  /** What an operator does with one record. */
  @FunctionalInterface
  private interface Step<K, R, S> {
    void take(FixedKeyProcessorContext<K, S> context, FixedKeyRecord<K, R> row);
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<K, R, S> implements FixedKeyProcessor<K, R, S> {
    private final Step<K, R, S> step;
    private @Nullable FixedKeyProcessorContext<K, S> context;

    Operator(Step<K, R, S> step) {
      this.step = step;
    }

    @Override
    public void init(FixedKeyProcessorContext<K, S> given) {
      context = given;
    }

    @Override
    public void process(FixedKeyRecord<K, R> row) {
      step.take(requireNonNull(context), row);
    }
  }
}
