package io.ferrisstreams.compiler.golden;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/**
 * What a topology made of its input, record after record.
 *
 * @param byTopic records written, in order, by topic in the order of the sinks
 * @param results rows of plain SELECTs, in order
 */
record Run(
    Map<String, List<String>> byTopic,
    List<String> results,
    Map<String, Long> rowsIn,
    Map<String, Long> rowsOut,
    Map<String, Long> failed,
    Map<String, Long> dropped,
    Map<String, Long> deadLettered) {

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  /** Everything in one go. */
  static Run straight(CompiledSql sql, List<InputLine> input) {
    return of(sql, List.of(input));
  }

  /** Stopped half way, and started again as a new job. */
  static Run restarted(CompiledSql sql, List<InputLine> input) {
    int half = (input.size() + 1) / 2;
    return of(sql, List.of(input.subList(0, half), input.subList(half, input.size())));
  }

  /**
   * @param parts between which the job is stopped and started
   */
  private static Run of(CompiledSql sql, List<List<InputLine>> parts) {
    Map<String, List<String>> byTopic = new LinkedHashMap<>();
    for (JobSpec.Sink sink : sql.sinks()) {
      byTopic.put(sink.topic(), new ArrayList<>());
    }
    List<String> results = new ArrayList<>();
    JobProbe probe = new JobProbe((name, row) -> results.add(name + " -> " + Shown.row(row)));
    Properties properties = sql.properties();
    properties.put(RowErrors.PROBE_CONFIG, probe);
    properties.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    // Of this build alone: others may run the same cases at the same time.
    properties.put(
        StreamsConfig.STATE_DIR_CONFIG,
        Path.of("target", "kafka-streams").toAbsolutePath().toString());
    // What is put into a store before the start would come out of its cache.
    properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    // Else rows of outer joins come out once in a second of the wall clock.
    properties.put(
        StreamsConfig.InternalConfig.EMIT_INTERVAL_MS_KSTREAMS_OUTER_JOIN_SPURIOUS_RESULTS_FIX, 0);
    Serializer<byte[]> bytes = new ByteArraySerializer();
    Stores stores = Stores.EMPTY;
    for (int i = 0; i < parts.size(); i++) {
      try (TopologyTestDriver driver = new TopologyTestDriver(sql.topology(probe), properties)) {
        stores.putInto(driver);
        for (InsertedRows insert : i > 0 ? List.<InsertedRows>of() : sql.inserts(probe)) {
          insert
              .records(0)
              .forEach(record -> insert(driver, record, sql, byTopic.get(insert.topic())));
          byTopic.forEach((topic, lines) -> drain(driver, topic, lines));
        }
        for (InputLine line : parts.get(i)) {
          driver.createInputTopic(line.topic(), bytes, bytes).pipeInput(line.entry());
          byTopic.forEach((topic, lines) -> drain(driver, topic, lines));
        }
        // At the end of the input, windows close, one stage after the other.
        while (i == parts.size() - 1 && probe.inputEnd().next()) {
          driver.advanceWallClockTime(A_MOMENT);
          byTopic.forEach((topic, lines) -> drain(driver, topic, lines));
        }
        stores = Stores.of(driver);
      }
    }
    return new Run(
        byTopic,
        results,
        probe.rowsIn(),
        probe.rowsOut(),
        probe.failed(),
        probe.dropped(),
        probe.deadLettered());
  }

  /** A job writes these itself; here they reach the topology if it reads their topic. */
  private static void insert(
      TopologyTestDriver driver,
      ProducerRecord<byte[], byte[]> record,
      CompiledSql sql,
      List<String> lines) {
    lines.add(
        shown(record.topic(), record.key(), record.timestamp(), record.value()) + " inserted");
    if (sql.sources().stream().anyMatch(source -> source.topic().equals(record.topic()))) {
      Serializer<byte[]> bytes = new ByteArraySerializer();
      driver
          .createInputTopic(record.topic(), bytes, bytes)
          .pipeInput(record.key(), record.value(), record.timestamp());
    }
  }

  private static String shown(String topic, byte[] key, long time, byte[] value) {
    return topic + " " + Shown.bytes(key) + " " + time + " " + Shown.bytes(value);
  }

  private static void drain(TopologyTestDriver driver, String topic, List<String> lines) {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    TestOutputTopic<byte[], byte[]> output = driver.createOutputTopic(topic, bytes, bytes);
    while (!output.isEmpty()) {
      TestRecord<byte[], byte[]> read = output.readRecord();
      lines.add(shown(topic, read.key(), read.timestamp(), read.value()));
    }
  }

  /** The {@code .out} file. */
  String show() {
    List<String> lines = new ArrayList<>();
    byTopic.values().forEach(lines::addAll);
    lines.addAll(results);
    lines.add(
        "in="
            + counts(rowsIn)
            + " out="
            + counts(rowsOut)
            + " failed="
            + counts(failed)
            + " dropped="
            + counts(dropped)
            + (deadLettered.isEmpty() ? "" : " dead_lettered=" + counts(deadLettered)));
    return String.join("\n", lines);
  }

  private static String counts(Map<String, Long> counts) {
    return counts.isEmpty()
        ? "0"
        : counts.entrySet().stream()
            .map(e -> e.getKey() + ":" + e.getValue())
            .collect(Collectors.joining(","));
  }

  long in() {
    return total(rowsIn);
  }

  long out() {
    return total(rowsOut);
  }

  long lost() {
    return total(failed) + total(dropped) + total(deadLettered);
  }

  private static long total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
