package io.ferrisstreams.runtime.topology;

import io.ferrisstreams.serdes.row.Row;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
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
  private final BiConsumer<String, Row> results;
  private final Map<String, LongAdder> rowsIn = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> rowsOut = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> failed = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> dropped = new ConcurrentHashMap<>();

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
    Deserializer<R> inner = serde.deserializer();
    return Serdes.serdeFrom(
        serde.serializer(),
        (topic, bytes) -> {
          count.increment();
          return inner.deserialize(topic, bytes);
        });
  }

  /** Counts every row that {@code serde} writes as a row out. */
  public <R extends Row> Serde<R> out(String stream, Serde<R> serde) {
    LongAdder count = rowsOut.computeIfAbsent(stream, name -> new LongAdder());
    Serializer<R> inner = serde.serializer();
    return Serdes.serdeFrom(
        (topic, row) -> {
          byte[] bytes = inner.serialize(topic, row);
          count.increment();
          return bytes;
        },
        serde.deserializer());
  }

  /** Takes the rows of a plain {@code SELECT}; they count as rows out. */
  public <K, R extends Row> ForeachAction<K, R> results(String statement) {
    LongAdder count = rowsOut.computeIfAbsent(statement, name -> new LongAdder());
    return (key, row) -> {
      results.accept(statement, row);
      count.increment();
    };
  }

  /** Counts a row that could not be decoded, evaluated or written. */
  public void failed(String operator) {
    failed.computeIfAbsent(operator, name -> new LongAdder()).increment();
  }

  /** Counts a row that was left out on purpose, e.g. a late one. */
  public void dropped(String operator) {
    dropped.computeIfAbsent(operator, name -> new LongAdder()).increment();
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
    return snapshot(failed);
  }

  /** Rows left out on purpose, per operator. */
  public Map<String, Long> dropped() {
    return snapshot(dropped);
  }

  private static Map<String, Long> snapshot(Map<String, LongAdder> counts) {
    Map<String, Long> snapshot = new TreeMap<>();
    counts.forEach((name, count) -> snapshot.put(name, count.sum()));
    return snapshot;
  }
}
