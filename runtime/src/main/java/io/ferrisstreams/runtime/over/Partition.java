package io.ferrisstreams.runtime.over;

import io.ferrisstreams.serdes.format.compact.Fingerprint;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * One partition while a row is added to it. Mutable: read from the store, changed, and written
 * back, unless something failed.
 */
final class Partition<R extends Row> {
  /** Bytes of what is known of all frames; a changelog's record holds a million, with its key. */
  private static final int MAX_HEAD = 1_000_000;

  private final OverRows<R> spec;
  private final Fingerprint fingerprint;
  private final Rows<R> rows;
  private final Frames<R> frames;

  /** Rows from here on are kept. */
  private long first = 1;

  /** The last row; less than {@link #first} if there is none. */
  private long last;

  /** The last row whose result is out. */
  private long out;

  private long arrivals;

  /** The latest time of a row. */
  private long time = Long.MIN_VALUE;

  /** Whether the rows that are kept arrived in their order. */
  private boolean asArrived = true;

  private Partition(
      OverRows<R> spec,
      Fingerprint fingerprint,
      KeyValueStore<byte[], byte[]> store,
      StoreKeys keys,
      @Nullable StateInput in) {
    this.spec = spec;
    this.fingerprint = fingerprint;
    if (in != null) {
      first = in.getLong();
      last = in.getLong();
      out = in.getLong();
      arrivals = in.getLong();
      time = in.getLong();
      asArrived = in.getBoolean();
    }
    rows = new Rows<>(store, keys, spec.rows(), last);
    frames = new Frames<>(spec, rows, this);
    if (in != null) {
      frames.read(in);
      in.end();
    }
  }

  static <R extends Row> Partition<R> read(
      OverRows<R> spec,
      Fingerprint fingerprint,
      KeyValueStore<byte[], byte[]> store,
      StoreKeys keys) {
    byte[] bytes = store.get(keys.head());
    StateInput in = null;
    if (bytes != null) {
      in = new StateInput(bytes);
      Partitions.checkHead(in, fingerprint);
    }
    return new Partition<>(spec, fingerprint, store, keys, in);
  }

  void write() {
    StateOutput head = new StateOutput();
    fingerprint.write(head);
    head.putLong(first);
    head.putLong(last);
    head.putLong(out);
    head.putLong(arrivals);
    head.putLong(time);
    head.putBoolean(asArrived);
    frames.write(head);
    if (head.size() > MAX_HEAD) {
      throw new RowException(
          RowException.Kind.OVERFLOW,
          "a partition's state of %d bytes, %d are the most".formatted(head.size(), MAX_HEAD));
    }
    rows.write(head.toBytes());
  }

  /**
   * Adds a row.
   *
   * @param ready takes the places of rows whose results are known now
   */
  void take(R row, long timestamp, Consumer<Ready<R>> ready) {
    frames.check(row);
    long expiry = spec.buffer().expiryMs();
    if (expiry > 0 && arrivals > 0 && timestamp - time > expiry) {
      clear();
    }
    time = Math.max(time, timestamp);
    arrivals++;
    boolean full = spec.buffer().isBounded() && last - first + 1 == spec.buffer().rows();
    boolean behindAll =
        spec.order().isOfArrival() || last < first || spec.order().compare(row(last), row) <= 0;
    if (behindAll && (asArrived || !full)) {
      append(row, timestamp);
      long leaving = first;
      if (full) {
        first++;
      }
      ready(false, ready);
      if (full) {
        rows.delete(leaving);
      }
    } else {
      insert(row, timestamp, full, ready);
      ready(false, ready);
    }
    release();
  }

  /** The input has ended: no row waits any more. */
  void flush(Consumer<Ready<R>> ready) {
    ready(true, ready);
    release();
  }

  /** A row whose result is known. */
  record Ready<R extends Row>(Place<R> place, long timestamp) {}

  private void append(R row, long timestamp) {
    last++;
    rows.put(last, following(last, row, arrivals, timestamp));
  }

  private Entry<R> following(long position, R row, long arrival, long timestamp) {
    if (spec.order().isOfArrival()) {
      return new Entry<>(row, arrival, timestamp, 1, 1);
    }
    if (position == first) {
      return new Entry<>(row, arrival, timestamp, position, 1);
    }
    Entry<R> before = rows.entry(position - 1);
    return spec.order().compare(before.row(), row) == 0
        ? new Entry<>(row, arrival, timestamp, before.peer(), before.dense())
        : new Entry<>(row, arrival, timestamp, position, before.dense() + 1);
  }

  private void ready(boolean all, Consumer<Ready<R>> ready) {
    while (out < last && (all || frames.reached(out + 1))) {
      frames.moveTo(out + 1);
      out++;
      ready.accept(new Ready<>(frames.place(out), rows.entry(out).timestamp()));
    }
  }

  /** Puts a row where it belongs, and computes anew what is known. */
  private void insert(R row, long timestamp, boolean full, Consumer<Ready<R>> ready) {
    List<Entry<R>> kept = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      kept.add(rows.entry(i));
    }
    List<Entry<R>> before = List.copyOf(kept);
    if (full) {
      int leaving = 0;
      for (int i = 1; i < kept.size(); i++) {
        leaving = kept.get(i).arrival() < kept.get(leaving).arrival() ? i : leaving;
      }
      kept.remove(leaving);
    }
    int at = kept.size();
    while (at > 0 && spec.order().compare(kept.get(at - 1).row(), row) > 0) {
      at--;
    }
    long start = full ? first + 1 : first;
    long position = start + at;
    if (!spec.buffer().isBounded() && first > 1) {
      if (at == 0) {
        throw late("the row belongs in front of all that are kept");
      }
      frames.checkKept(position, row);
    }
    kept.add(at, new Entry<>(row, arrivals, timestamp, 0, 0));
    frames.forget();
    long oldFirst = first;
    first = start;
    last = start + kept.size() - 1;
    asArrived = true;
    for (int i = 0; i < kept.size(); i++) {
      Entry<R> entry = kept.get(i);
      asArrived &= i == 0 || kept.get(i - 1).arrival() < entry.arrival();
      long place = start + i;
      // Those in front stand where they stood, as the number of those before them does not change.
      if (full || i >= at) {
        Entry<R> numbered = following(place, entry.row(), entry.arrival(), entry.timestamp());
        boolean same =
            place - oldFirst < before.size()
                && before.get((int) (place - oldFirst)).equals(numbered);
        if (!same) {
          rows.put(place, numbered);
        }
      }
    }
    if (start > oldFirst) {
      rows.delete(oldFirst);
    }
    boolean isOut = spec.buffer().isBounded() || position <= out;
    if (isOut) {
      out = spec.buffer().isBounded() ? last : out + 1;
    }
    frames.restart(out);
    if (isOut) {
      ready.accept(new Ready<>(frames.placeOf(position), timestamp));
    }
  }

  static RowException late(String message) {
    return new RowException(RowException.Kind.LATE, message);
  }

  /** Drops the rows that nothing needs any more. */
  private void release() {
    if (spec.buffer().isBounded()) {
      return;
    }
    long keep = frames.needed(out) - spec.spare();
    if (!spec.order().isOfArrival()) {
      keep = Math.min(keep, last);
    }
    for (; first < keep; first++) {
      frames.passed(first);
      if (first > spec.reach().first()) {
        rows.delete(first);
      }
    }
  }

  private void clear() {
    frames.clear();
    for (long i = 1; i <= Math.min(spec.reach().first(), first - 1); i++) {
      rows.delete(i);
    }
    for (long i = first; i <= last; i++) {
      rows.delete(i);
    }
    first = 1;
    last = 0;
    out = 0;
    arrivals = 0;
    asArrived = true;
    time = Long.MIN_VALUE;
  }

  R row(long position) {
    return rows.row(position);
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  /** The first row that counts. */
  long lowest() {
    return spec.buffer().isBounded() ? first : 1;
  }

  long count() {
    return last - lowest() + 1;
  }

  long peer(long position) {
    return spec.order().isOfArrival() ? lowest() : Math.max(rows.entry(position).peer(), lowest());
  }

  /** How many different rows there are up to a row, of those that count. */
  long dense(long position) {
    if (spec.order().isOfArrival()) {
      return 1;
    }
    long before = spec.buffer().isBounded() ? rows.entry(first).dense() - 1 : 0;
    return rows.entry(position).dense() - before;
  }

  long lastPeer(long position) {
    if (spec.order().isOfArrival()) {
      return last;
    }
    long peer = position;
    while (peer < last && spec.order().compare(row(peer + 1), row(position)) == 0) {
      peer++;
    }
    return peer;
  }
}
