package io.ferrisstreams.runtime.table;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows of a table that belong to no group, since a column of its key is NULL, from being
 * grouped: each is a row error, and takes back the row before it, which is there no more.
 *
 * @param <R> the row class
 */
public final class Placed<R extends Row> implements FixedKeyProcessorSupplier<byte[], R, R> {
  private final KeyWriter group;

  /**
   * @param group writes the key of a row's group
   */
  public Placed(KeyWriter group) {
    this.group = group;
  }

  @Override
  public FixedKeyProcessor<byte[], R, R> get() {
    return new Operator<>(group);
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<R extends Row> implements FixedKeyProcessor<byte[], R, R> {
    private final KeyWriter group;
    private @Nullable FixedKeyProcessorContext<byte[], R> context;

    Operator(KeyWriter group) {
      this.group = group;
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], R> given) {
      context = given;
    }

    @Override
    public void process(FixedKeyRecord<byte[], R> row) {
      try {
        if (row.value() != null) {
          group.checkPresent(row.value());
        }
      } catch (RowException e) {
        requireNonNull(context).forward(row.withValue(null));
        throw e;
      }
      requireNonNull(context).forward(row);
    }
  }
}
