package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.Specs.files;
import static io.ferrisstreams.runtime.config.Specs.kafka;
import static io.ferrisstreams.runtime.config.Specs.resolve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the strategies, cell by cell. */
final class StrategyTest {

  @ParameterizedTest
  @CsvSource({
    "FixedSize,  fetch.min.bytes,       1",
    "FixedSize,  fetch.max.wait.ms,     500",
    "FixedSize,  max.poll.records,      500",
    "FixedSize,  receive.buffer.bytes,  65536",
    "LowLatency, fetch.min.bytes,       1",
    "LowLatency, fetch.max.wait.ms,     1",
    "LowLatency, max.poll.records,      10",
    "LowLatency, session.timeout.ms,    10000",
    "LowLatency, heartbeat.interval.ms, 1000",
  })
  void kafkaSource(String strategy, String key, String value) {
    holds(resolve(kafka("batch.strategy", strategy)), strategy, "main.consumer", key, value);
  }

  @ParameterizedTest
  @CsvSource({
    "FixedSize,  batch.size,       16384",
    "FixedSize,  linger.ms,        10",
    "FixedSize,  buffer.memory,    33554432",
    "FixedSize,  compression.type, snappy",
    "FixedSize,  acks,             all",
    "FixedSize,  retries,          2147483647",
    "LowLatency, batch.size,       1024",
    "LowLatency, linger.ms,        5",
    "LowLatency, buffer.memory,    16777216",
    "LowLatency, compression.type, none",
    "LowLatency, acks,             1",
    "LowLatency, retries,          0",
  })
  void kafkaSink(String strategy, String key, String value) {
    holds(resolve(kafka("batch.strategy", strategy)), strategy, "producer", key, value);
  }

  @ParameterizedTest
  @CsvSource({
    "FixedSize,  statestore.cache.max.bytes, 10485760",
    "FixedSize,  commit.interval.ms,         1000",
    "LowLatency, statestore.cache.max.bytes, 0",
    "LowLatency, commit.interval.ms,         100",
  })
  void kafkaStreams(String strategy, String key, String value) {
    Resolution resolution = resolve(kafka("batch.strategy", strategy));

    assertThat(resolution.properties()).containsEntry(key, value);
    assertThat(resolution.find("streams", key))
        .contains(new Decision("streams", key, value, new Origin.Strategy(strategy), null, null));
  }

  @Test
  void commitsFollowTheTimeoutOfABatch() {
    Resolution resolution =
        resolve(kafka("batch.strategy", "FixedSize", "batch.timeout_ms", "250"));

    assertThat(resolution.properties()).containsEntry("commit.interval.ms", "250");
  }

  @Test
  void aStrategyDoesNotDelayTheEndOfTheInput() {
    assertThat(resolve(files("batch.strategy", "FixedSize")).find("streams", "commit.interval.ms"))
        .contains(
            new Decision(
                "streams",
                "commit.interval.ms",
                "100",
                new Origin.Strategy("FixedSize"),
                "STRATEGY(FixedSize) 1000",
                "the input ends, which is noticed at commits"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"statestore.cache.max.bytes", "cache.max.bytes.buffering"})
  void aCacheThatIsSetIsNotTheStrategys(String key) {
    Resolution resolution = resolve(kafka("batch.strategy", "LowLatency", key, "5000"));

    assertThat(resolution.properties()).containsEntry(key, "5000");
    if (!key.startsWith("statestore")) {
      assertThat(resolution.properties()).doesNotContainKey("statestore.cache.max.bytes");
    }
    assertThat(resolution.find("streams", key))
        .contains(
            new Decision(
                "streams",
                key,
                "5000",
                new Origin.User("app.sql:7:3"),
                "STRATEGY(LowLatency) 0",
                null));
  }

  private static void holds(
      Resolution resolution, String strategy, String scope, String key, String value) {
    assertThat(resolution.properties()).containsEntry(scope + "." + key, value);
    assertThat(resolution.find(scope, key))
        .contains(new Decision(scope, key, value, new Origin.Strategy(strategy), null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "FixedSize,  source orders, read_buffer_size,    65536",
    "FixedSize,  source orders, batch_read_lines,    100",
    "FixedSize,  source orders, concurrent_readers,  1",
    "FixedSize,  sink trades,   write_buffer_size,   65536",
    "FixedSize,  sink trades,   batch_write_records, 100",
    "FixedSize,  sink trades,   sync_frequency,      100",
    "LowLatency, source orders, read_buffer_size,    4096",
    "LowLatency, source orders, batch_read_lines,    10",
    "LowLatency, source orders, poll_interval_ms,    1",
    "LowLatency, sink trades,   write_buffer_size,   4096",
    "LowLatency, sink trades,   batch_write_records, 10",
    "LowLatency, sink trades,   immediate_flush,     true",
    "FixedSize,  batch,         batch_size,          100",
    "FixedSize,  batch,         max_batch_size,      1000",
    "FixedSize,  batch,         timeout_ms,          1000",
    "FixedSize,  batch,         enable_batching,     true",
    "LowLatency, batch,         max_batch_size,      10",
    "LowLatency, batch,         max_wait_time_ms,    5",
    "LowLatency, batch,         eager_processing,    true",
    "LowLatency, batch,         timeout_ms,          1000",
    "LowLatency, batch,         enable_batching,     true",
  })
  void filesAndParameters(String strategy, String scope, String key, String value) {
    assertThat(resolve(files("batch.strategy", strategy)).find(scope, key))
        .contains(new Decision(scope, key, value, new Origin.Strategy(strategy), null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "FixedSize,  batch.enable_batching,      enable_batching,  false,  false",
    "FixedSize,  batch.enable,               enable_batching,  FALSE,  false",
    "FixedSize,  batch.batch_size,           batch_size,       7,      7",
    "FixedSize,  batch.size,                 batch_size,       7,      7",
    "FixedSize,  batch.timeout_ms,           timeout_ms,       2000,   2000",
    "FixedSize,  batch.timeout,              timeout_ms,       2s,     2000",
    "LowLatency, batch.max_batch_size,       max_batch_size,   20,     20",
    "LowLatency, batch.low_latency_max_size, max_batch_size,   20,     20",
    "LowLatency, batch.max_wait_time_ms,     max_wait_time_ms, 7,      7",
    "LowLatency, batch.low_latency_wait,     max_wait_time_ms, 7ms,    7",
    "LowLatency, batch.eager_processing,     eager_processing, false,  false",
  })
  void aliases(String strategy, String written, String key, String text, String value) {
    Resolution resolution = resolve(kafka("batch.strategy", strategy, written, text));

    assertThat(resolution.find("batch", key))
        .hasValueSatisfying(
            decision -> {
              assertThat(decision.value()).isEqualTo(value);
              assertThat(decision.origin()).isEqualTo(new Origin.User("app.sql:7:3"));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "batch.window_duration_ms, WINDOW_DURATION",
    "batch.window, WINDOW_DURATION",
    "batch.min_size, MIN_SIZE",
    "batch.max_size, MAX_SIZE",
    "batch.adaptive_max_size, MAX_SIZE",
    "batch.target_latency_ms, TARGET_LATENCY",
    "batch.target_latency, TARGET_LATENCY",
    "batch.target_memory_bytes, TARGET_MEMORY",
    "batch.memory_size, TARGET_MEMORY",
  })
  void keysOfOtherStrategiesAreKnownButUnused(String written, BatchKey key) {
    assertThat(BatchKey.find(written)).contains(key);
    assertThat(resolve(kafka("batch.strategy", "FixedSize", written, "5")).warnings())
        .containsExactly("app.sql:7:3: '" + written + "' has no effect with FixedSize");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FixedSize", "fixed_size", "FIXED-SIZE", "fixedsize"})
  void strategyNamesInAnyCase(String name) {
    assertThat(
            resolve(kafka("batch.strategy", name)).find("batch", "strategy").orElseThrow().value())
        .isEqualTo("FixedSize");
  }

  @ParameterizedTest
  @CsvSource({"time_window, TimeWindow", "AdaptiveSize, AdaptiveSize", "memory_based, MemoryBased"})
  void strategiesToCome(String name, String label) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> resolve(kafka("batch.strategy", name)))
        .withMessage("app.sql:7:3: not supported yet: batch strategy '" + label + "'");
  }

  @Test
  void unknownNamesComeWithTheNearest() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> resolve(kafka("batch.strategy", "FixSize", "batch.timout", "5")))
        .withMessage(
            "app.sql:7:3: unknown key 'batch.timout', did you mean 'batch.timeout'?\n"
                + "app.sql:7:3: unknown batch strategy 'FixSize', did you mean 'FixedSize'?");
  }

  @Test
  void derivedValuesFollowTheUsers() {
    Resolution fixed = resolve(files("batch.strategy", "FixedSize", "batch.batch_size", "5000"));
    assertThat(fixed.end(End.Role.SOURCE, "orders")).containsEntry("batch_read_lines", "5000");
    assertThat(fixed.end(End.Role.SINK, "trades")).containsEntry("batch_write_records", "5000");
    assertThat(fixed.find("batch", "max_batch_size").orElseThrow().toString())
        .isEqualTo(
            "batch max_batch_size = 5000  STRATEGY(FixedSize)  overrules STRATEGY(FixedSize) 1000"
                + "  (raised to the batch_size that was set)");
    assertThat(
            resolve(kafka("batch.strategy", "LowLatency", "batch.max_batch_size", "25"))
                .properties())
        .containsEntry("main.consumer.max.poll.records", "25");
  }

  @Test
  void withoutAStrategyKafkasOwnValuesAreShownAndNotSet() {
    Resolution resolution = resolve(kafka());
    assertThat(resolution.find("producer", "linger.ms"))
        .contains(new Decision("producer", "linger.ms", "100", new Origin.Default(), null, null));
    assertThat(resolution.find("main.consumer", "max.poll.records").orElseThrow().value())
        .isEqualTo("1000");
    assertThat(resolution.properties())
        .doesNotContainKeys("producer.linger.ms", "main.consumer.max.poll.records");
  }
}
