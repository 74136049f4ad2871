package io.ferrisstreams.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RetractionsTest {
  private static final int KEYS = 5_000;
  private static final long KEPT = 1_000;

  private static TopologyTestDriver driver(long keptMs) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream("in", Consumed.with(Serdes.ByteArray(), Serdes.String()))
        .processValues(
            new Retractions<String>(Stores.inMemoryKeyValueStore("shown"), keptMs),
            Named.as("retractions"))
        .to("out", Produced.with(Serdes.ByteArray(), Serdes.String()));
    return new TopologyTestDriver(builder.build(), new Properties());
  }

  private static TestInputTopic<byte[], String> in(TopologyTestDriver driver) {
    return driver.createInputTopic(
        "in", Serdes.ByteArray().serializer(), Serdes.String().serializer());
  }

  private static TestOutputTopic<byte[], String> out(TopologyTestDriver driver) {
    return driver.createOutputTopic(
        "out", Serdes.ByteArray().deserializer(), Serdes.String().deserializer());
  }

  private static byte[] key(int i) {
    return Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static int shown(TopologyTestDriver driver) {
    int count = 0;
    try (KeyValueIterator<Object, Object> all = driver.getKeyValueStore("shown").all()) {
      for (; all.hasNext(); all.next()) {
        count++;
      }
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(longs = {KEPT, Long.MAX_VALUE})
  void keysOfThePastAreForgottenIfTheyMayBe(long keptMs) {
    try (TopologyTestDriver driver = driver(keptMs)) {
      for (int i = 0; i < KEYS; i++) {
        in(driver).pipeInput(key(i), "row", i * 10L);
      }
      if (keptMs == KEPT) {
        assertThat(shown(driver)).isLessThan(KEYS / 10);
      } else {
        assertThat(shown(driver)).isEqualTo(KEYS);
      }
    }
  }

  @Test
  void aKeyIsTakenBackAsLongAsItIsKept() {
    try (TopologyTestDriver driver = driver(KEPT)) {
      TestInputTopic<byte[], String> in = in(driver);
      for (int i = 0; i < KEYS; i++) {
        in.pipeInput(key(i), "row", i * 10L);
        if (i >= KEPT / 10) {
          in.pipeInput(key(i - (int) KEPT / 10), (String) null, i * 10L);
        }
      }
      in.pipeInput(key(KEYS), (String) null, KEYS * 10L);
      long tombstones = out(driver).readValuesToList().stream().filter(v -> v == null).count();
      assertThat(tombstones).isEqualTo(KEYS - KEPT / 10);
    }
  }
}
