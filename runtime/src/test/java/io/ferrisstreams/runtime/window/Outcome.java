package io.ferrisstreams.runtime.window;

import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What a topology made of rows.
 *
 * @param results in order, as {@code group[start,end) values @time}
 */
record Outcome(List<String> results, long late, long failed) {
  static final Duration A_MOMENT = Duration.ofSeconds(1);

  /** Makes a topology over rows; tells results to the list. */
  interface Making {
    KStream<Windowed<byte[]>, Values> make(KStream<byte[], Long> rows, JobProbe probe);
  }

  static Making windows(Windowing windowing, Emission emission, StoreKind kind) {
    return (rows, probe) ->
        rows.process(
            new WindowAggregate<>(
                windowing,
                emission,
                new GroupState<>(
                    "totals-aggregate",
                    kind,
                    Values.SERDE,
                    Values::new,
                    (key, value, values) -> values.add(value)),
                probe.inputEnd().stage(0)),
            Named.as("totals-aggregate"));
  }

  /** What the results are if the job is stopped and started again after each part. */
  static Outcome of(Making making, List<List<Entry>> parts) {
    List<String> results = new ArrayList<>();
    JobProbe probe = new JobProbe();
    Properties properties = properties();
    properties.put(RowErrors.PROBE_CONFIG, probe);
    Map<String, Map<Object, Object>> kept = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      try (TopologyTestDriver driver =
          new TopologyTestDriver(topology(making, probe, results), properties)) {
        restore(driver, kept);
        TestInputTopic<String, Long> in =
            driver.createInputTopic("in", new StringSerializer(), new LongSerializer());
        parts.get(i).forEach(row -> in.pipeInput(row.group(), row.value(), row.time()));
        if (i == parts.size() - 1) {
          end(driver, probe);
        } else {
          keep(driver, kept);
        }
      }
    }
    long late = probe.dropped().values().stream().mapToLong(Long::longValue).sum();
    long failed = probe.failed().values().stream().mapToLong(Long::longValue).sum();
    return new Outcome(results, late, failed);
  }

  static void end(TopologyTestDriver driver, JobProbe probe) {
    while (probe.inputEnd().next()) {
      driver.advanceWallClockTime(A_MOMENT);
    }
  }

  static Properties properties() {
    Properties properties =
        ConfigResolver.resolve(new JobSpec("app", List.of(), List.of(), List.of()), List.of())
            .properties();
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    return properties;
  }

  private static Topology topology(Making making, JobProbe probe, List<String> results) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<byte[], Long> rows =
        builder.stream("in", Consumed.with(bytes(), Serdes.Long()).withName("rows-source"));
    making
        .make(rows, probe)
        .process(
            () -> record -> results.add(show(record.key(), record.value(), record.timestamp())),
            Named.as("totals-results"));
    return builder.build();
  }

  static Serde<byte[]> bytes() {
    return Serdes.ByteArray();
  }

  static String show(Windowed<byte[]> key, Object values, long time) {
    return "%s[%d,%d) %s @%d"
        .formatted(
            new String(key.key(), StandardCharsets.UTF_8),
            key.window().start(),
            key.window().end(),
            values,
            time);
  }

  @SuppressWarnings("unchecked")
  private static void keep(TopologyTestDriver driver, Map<String, Map<Object, Object>> kept) {
    driver
        .getAllStateStores()
        .forEach(
            (name, store) -> {
              Map<Object, Object> content = new HashMap<>();
              try (KeyValueIterator<Object, Object> all =
                  ((KeyValueStore<Object, Object>) store).all()) {
                all.forEachRemaining(entry -> content.put(entry.key, entry.value));
              }
              kept.put(name, content);
            });
  }

  @SuppressWarnings("unchecked")
  private static void restore(TopologyTestDriver driver, Map<String, Map<Object, Object>> kept) {
    kept.forEach(
        (name, content) ->
            content.forEach(
                ((KeyValueStore<Object, Object>) driver.getAllStateStores().get(name))::put));
  }
}
