package io.ferrisstreams.runtime.over;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.compact.Fingerprint;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of each key in an order, which are all that it keeps. A row that becomes one of
 * them moves those behind it by one place; each place that has another row now comes out. A place
 * that has a row never loses it without another.
 *
 * @param description of what is kept: other rows have another one
 * @param limit how many there are, at least 1
 * @param result makes the row that comes out
 */
public record Top<R extends Row, O>(
    String store,
    StoreKind kind,
    String description,
    Serde<R> rows,
    RowOrder order,
    int limit,
    Result<R, O> result)
    implements FixedKeyProcessorSupplier<byte[], R, O> {
  public Top {
    requireNonNull(store, "store");
    requireNonNull(kind, "kind");
    requireNonNull(description, "description");
    requireNonNull(rows, "rows");
    requireNonNull(order, "order");
    requireNonNull(result, "result");
  }

  /** Makes the row that comes out. */
  @FunctionalInterface
  public interface Result<R, O> {
    /**
     * @param place of the row, from 1
     */
    O of(R row, long place);
  }

  @Override
  public FixedKeyProcessor<byte[], R, O> get() {
    return new Operator<>(this);
  }

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Set.of(Partitions.store(store, kind));
  }

  /** Mutable: Kafka Streams gives it its context when it starts. */
  private static final class Operator<R extends Row, O> implements FixedKeyProcessor<byte[], R, O> {
    private final Top<R, O> top;
    private final Fingerprint fingerprint;
    private @Nullable FixedKeyProcessorContext<byte[], O> context;
    private @Nullable KeyValueStore<byte[], byte[]> store;

    Operator(Top<R, O> top) {
      this.top = top;
      fingerprint = Fingerprint.of(top.description);
    }

    @Override
    public void init(FixedKeyProcessorContext<byte[], O> given) {
      context = given;
      KeyValueStore<byte[], byte[]> rows = given.getStateStore(top.store);
      StateCheck.check(top.store, rows, head -> checkHead(new StateInput(head)));
      store = rows;
    }

    @Override
    public void process(FixedKeyRecord<byte[], R> record) {
      if (record.key() == null) {
        throw new RowException(RowException.Kind.MISSING_VALUE, "the key of the rows is NULL");
      }
      R row = record.value();
      if (row == null) {
        throw new RowException(RowException.Kind.TOMBSTONE, "a record without a value");
      }
      StoreKeys keys = new StoreKeys(record.key());
      long count = count(requireNonNull(store).get(keys.head()));
      Rows<R> rows = new Rows<>(requireNonNull(store), keys, top.rows, count);
      long place = place(rows, count, row);
      if (place > top.limit) {
        return;
      }
      long last = Math.min(count + 1, top.limit);
      for (long i = last; i > place; i--) {
        rows.put(i, rows.entry(i - 1));
      }
      rows.put(place, new Entry<>(row, 0, record.timestamp(), 0, 0));
      write(rows, last);
      for (long i = place; i <= last; i++) {
        requireNonNull(context).forward(record.withValue(top.result.of(rows.row(i), i)));
      }
    }

    private long count(byte @Nullable [] head) {
      if (head == null) {
        return 0;
      }
      StateInput in = new StateInput(head);
      checkHead(in);
      long count = in.getLong();
      in.end();
      return count;
    }

    private void checkHead(StateInput head) {
      fingerprint.checkState(head, "the state of the first rows");
    }

    private void write(Rows<R> rows, long count) {
      StateOutput head = new StateOutput();
      fingerprint.write(head);
      head.putLong(count);
      rows.write(head.toBytes());
    }

    /** Behind all rows that are not greater. */
    private long place(Rows<R> rows, long count, R row) {
      if (top.order.isOfArrival()) {
        return count + 1;
      }
      if (count == top.limit && top.order.compare(rows.row(count), row) <= 0) {
        return count + 1;
      }
      long low = 1;
      long high = count + 1;
      while (low < high) {
        long middle = (low + high) / 2;
        if (top.order.compare(rows.row(middle), row) <= 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
