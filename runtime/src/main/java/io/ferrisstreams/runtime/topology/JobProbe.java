package io.ferrisstreams.runtime.topology;

import io.ferrisstreams.runtime.topology.RowCount.Outcome;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.row.FormatException;
import io.ferrisstreams.serdes.row.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.kstream.ForeachAction;

/**
 * Sees the rows that enter and leave a topology: counts them, and hands on the rows of a plain
 * {@code SELECT}. Mutable: it holds the counts of one running job; safe for concurrent use.
 */
public final class JobProbe {
  private static final String UNSPECIFIED = "UNSPECIFIED";

  /** Of a record in a batch of its own; that of its length fields comes on top. */
  private static final int RECORD_OVERHEAD = 61;

  private final BiConsumer<String, Row> results;
  private final Map<String, LongAdder> rowsIn = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> rowsOut = new ConcurrentHashMap<>();
  private final Map<RowCount, LongAdder> lost = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> writtenTo = new ConcurrentHashMap<>();
  private final InputEnd inputEnd = new InputEnd();
  private final List<Runnable> preparations = new CopyOnWriteArrayList<>();
  private volatile Map<String, String> registry = Map.of();
  private volatile long largestRecord = Long.MAX_VALUE;

  /** A probe that counts only. */
  public JobProbe() {
    this((statement, row) -> {});
  }

  /**
   * @param results takes each row of a plain {@code SELECT} with the statement's name; called from
   *     several stream threads at once
   */
  public JobProbe(BiConsumer<String, Row> results) {
    this.results = results;
  }

  /** Counts every record that {@code serde} reads as a row in, decodable or not. */
  public <R extends Row> Serde<R> in(String stream, Serde<R> serde) {
    LongAdder count = rowsIn.computeIfAbsent(stream, name -> new LongAdder());
    prepareLater(serde);
    Deserializer<R> inner = serde.deserializer();
    return Serdes.serdeFrom(
        serde.serializer(),
        (topic, bytes) -> {
          count.increment();
          return inner.deserialize(topic, bytes);
        });
  }

  /**
   * Counts every row that {@code serde} writes as a row out. A row that the producer would refuse
   * for its size fails here already, where the record it was made from is still known.
   */
  public <R extends Row> Serde<R> out(String stream, Serde<R> serde) {
    LongAdder count = rowsOut.computeIfAbsent(stream, name -> new LongAdder());
    prepareLater(serde);
    return Serdes.serdeFrom(new Counting<>(serde.serializer(), count), serde.deserializer());
  }

  private void prepareLater(Serde<?> serde) {
    if (serde instanceof RowSerde<?> rows) {
      preparations.add(rows::prepare);
    }
  }

  /**
   * What the job was told of a Schema Registry, over what the script says. To be called before a
   * topology is built.
   *
   * @param settings by key, such as {@code schema.registry.url}
   */
  public void registry(Map<String, String> settings) {
    registry = Map.copyOf(settings);
  }

  /** Options of a format, with what the job was told of a Schema Registry. */
  public Map<String, String> options(Map<String, String> options) {
    Map<String, String> all = new HashMap<>(options);
    all.putAll(registry);
    return all;
  }

  /**
   * Does what formats do before the first row, such as to register schemas; to be called once the
   * topology is built.
   *
   * @throws FormatException if one of them cannot
   */
  public void prepare() {
    preparations.forEach(Runnable::run);
  }

  /** Counts what it serializes. Mutable: it knows the topic it last wrote to. */
  private final class Counting<R> implements Serializer<R> {
    private final Serializer<R> inner;
    private final LongAdder count;
    private String knownTopic = "";

    Counting(Serializer<R> inner, LongAdder count) {
      this.inner = inner;
      this.count = count;
    }

    @Override
    public byte[] serialize(String topic, R row) {
      return counted(topic, inner.serialize(topic, row), 0);
    }

    @Override
    public byte[] serialize(String topic, Headers headers, R row) {
      long besides = 0;
      for (Header header : headers) {
        besides += header.key().length() + (header.value() == null ? 0 : header.value().length);
      }
      return counted(topic, inner.serialize(topic, headers, row), besides);
    }

    private byte[] counted(String topic, byte[] bytes, long besides) {
      long size = RECORD_OVERHEAD + besides + (bytes == null ? 0 : bytes.length);
      if (size > largestRecord) {
        throw new RecordTooLargeException(
            "the record has %d bytes, a request at most %d".formatted(size, largestRecord));
      }
      if (!knownTopic.equals(topic)) {
        writtenTo.put(topic, count);
        knownTopic = topic;
      }
      count.increment();
      return bytes;
    }
  }

  /** Tells what the producer takes at most, in bytes, its own overhead included. */
  public void largestRecord(long bytes) {
    largestRecord = bytes;
  }

  /** Takes back a row out: it was encoded, but the cluster did not take it. */
  public void notWritten(String topic) {
    LongAdder count = writtenTo.get(topic);
    if (count != null) {
      count.decrement();
    }
  }

  /** Takes the rows of a plain {@code SELECT}; they count as rows out. */
  public <K, R extends Row> ForeachAction<K, R> results(String statement) {
    LongAdder count = rowsOut.computeIfAbsent(statement, name -> new LongAdder());
    return (key, row) -> {
      if (row != null) {
        results.accept(statement, row);
      }
      count.increment();
    };
  }

  /** Counts a row that did not get through. */
  public void lost(RowCount row) {
    lost.computeIfAbsent(row, name -> new LongAdder()).increment();
  }

  /** Counts a row as {@code now} that was counted as {@code before}. */
  public void recount(RowCount before, RowCount now) {
    lost.computeIfAbsent(before, name -> new LongAdder()).decrement();
    lost(now);
  }

  /** Counts a row that could not be decoded, evaluated or written. */
  public void failed(String operator) {
    lost(new RowCount(operator, UNSPECIFIED, Outcome.FAILED));
  }

  /** Counts a row that was left out on purpose, e.g. a late one. */
  public void dropped(String operator) {
    lost(new RowCount(operator, UNSPECIFIED, Outcome.DROPPED));
  }

  /** Through which the job's windowed operators hear that the input has ended. */
  public InputEnd inputEnd() {
    return inputEnd;
  }

  /** Rows read per stream. */
  public Map<String, Long> rowsIn() {
    return snapshot(rowsIn);
  }

  /** Rows written per stream or plain {@code SELECT}. */
  public Map<String, Long> rowsOut() {
    return snapshot(rowsOut);
  }

  /** Rows that failed, per operator. */
  public Map<String, Long> failed() {
    return lost(Outcome.FAILED);
  }

  /** Rows in the dead-letter topic, per operator. */
  public Map<String, Long> deadLettered() {
    return lost(Outcome.DEAD_LETTERED);
  }

  /** Rows left out on purpose, per operator. */
  public Map<String, Long> dropped() {
    return lost(Outcome.DROPPED);
  }

  /** All rows that did not get through. */
  public Map<RowCount, Long> lost() {
    Map<RowCount, Long> snapshot = new HashMap<>();
    lost.forEach(
        (row, count) -> {
          if (count.sum() != 0) {
            snapshot.put(row, count.sum());
          }
        });
    return snapshot;
  }

  /**
   * Rows that the {@code WHERE} of a query left out. Nobody counts them: they are the rows of
   * {@code input} that were neither written nor lost, so this is exact while nothing is in flight.
   *
   * @param query one that makes at most one row of each, without state
   * @param output the stream it writes, or its own name if it is a plain {@code SELECT}; no other
   *     query writes it
   * @param input the source it reads
   */
  public long filtered(String query, String output, String input) {
    long read = rowsIn().getOrDefault(input, 0L) - lostIn(input);
    return read - rowsOut().getOrDefault(output, 0L) - (query.equals(input) ? 0 : lostIn(query));
  }

  private long lostIn(String statement) {
    return lost.entrySet().stream()
        .filter(entry -> entry.getKey().statement().equals(statement))
        .mapToLong(entry -> entry.getValue().sum())
        .sum();
  }

  private Map<String, Long> lost(Outcome outcome) {
    Map<String, Long> snapshot = new TreeMap<>();
    lost()
        .forEach(
            (row, count) -> {
              if (row.outcome() == outcome) {
                snapshot.merge(row.operator(), count, Long::sum);
              }
            });
    return snapshot;
  }

  private static Map<String, Long> snapshot(Map<String, LongAdder> counts) {
    Map<String, Long> snapshot = new TreeMap<>();
    counts.forEach((name, count) -> snapshot.put(name, count.sum()));
    return snapshot;
  }
}
