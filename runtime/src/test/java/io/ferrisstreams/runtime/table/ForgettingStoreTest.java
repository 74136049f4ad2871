package io.ferrisstreams.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class ForgettingStoreTest {
  private static final Duration TTL = Duration.ofSeconds(1);
  private static final int OLD = 500;

  @Test
  void whatIsForgottenLeavesTheStoreAndItsChangelog() {
    Properties config = new Properties();
    config.put(StreamsConfig.APPLICATION_ID_CONFIG, "app");
    try (TopologyTestDriver driver = new TopologyTestDriver(counts(), config)) {
      TestInputTopic<byte[], Integer> rows =
          driver.createInputTopic("rows", new ByteArraySerializer(), new IntegerSerializer());
      for (int i = 0; i < OLD; i++) {
        rows.pipeInput(key(i), 1, 0);
      }
      for (int i = 0; i < OLD; i++) {
        rows.pipeInput(key(OLD), 1, TTL.toMillis() + 1);
      }
      try (KeyValueIterator<byte[], ?> left =
          driver.<byte[], Integer>getTimestampedKeyValueStore("counts").all()) {
        assertThat(left.next().key).isEqualTo(key(OLD));
        assertThat(left).isExhausted();
      }
      Set<Integer> deleted =
          driver
              .createOutputTopic(
                  "app-counts-changelog", new ByteArrayDeserializer(), new IntegerDeserializer())
              .readRecordsToList()
              .stream()
              .filter(entry -> entry.value() == null)
              .map(TestRecord::key)
              .map(key -> new IntegerDeserializer().deserialize("", key))
              .collect(Collectors.toSet());
      assertThat(deleted).hasSize(OLD).doesNotContain(OLD);
    }
  }

  private static byte[] key(int i) {
    return new IntegerSerializer().serialize("", i);
  }

  private static Topology counts() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("rows", Consumed.with(Serdes.ByteArray(), Serdes.Integer()))
        .groupByKey(Grouped.with(Serdes.ByteArray(), Serdes.Integer()))
        .aggregate(
            () -> 0,
            (key, row, count) -> count + row,
            Materialized.<byte[], Integer>as(ForgettingStore.inMemory("counts", TTL))
                .withKeySerde(Serdes.ByteArray())
                .withValueSerde(Serdes.Integer())
                .withCachingDisabled());
    return builder.build();
  }
}
