package io.ferrisstreams.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowsTest {
  private static final int ROWS = 12_000;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TempDir private Path state;

  @Test
  void everyContestantGivesTheSameAnswer() throws IOException {
    Map<String, JsonNode> byHand = results("hand-written");

    assertThat(byHand).hasSizeGreaterThan(990);
    assertThat(results("generated")).isEqualTo(byHand);
    assertThat(written("pass-through")).hasSameSizeAs(byHand.keySet());
  }

  /** By symbol and window; each is there once. */
  private Map<String, JsonNode> results(String name) throws IOException {
    Map<String, JsonNode> results = new HashMap<>();
    for (byte[] json : written(name)) {
      JsonNode node = JSON.readTree(json);
      Map<String, Object> values = new HashMap<>();
      for (String number : List.of("trades", "total", "mean", "low", "high")) {
        values.put(number, node.get(number).decimalValue().stripTrailingZeros());
      }
      String key = node.get("symbol").asText() + " " + node.get("since").asLong();
      assertThat(results.put(key, JSON.valueToTree(values))).as(key).isNull();
    }
    return results;
  }

  private List<byte[]> written(String name) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.resolve(name).toString());
    // The driver commits after each row, which takes long on disk.
    settings.put(
        StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG,
        BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers.class);
    List<byte[]> written = new ArrayList<>();
    try (TopologyTestDriver driver =
        new TopologyTestDriver(
            Question.WINDOW.contestant(name).topology("trades", "out"), settings)) {
      TestInputTopic<byte[], byte[]> in =
          driver.createInputTopic("trades", new ByteArraySerializer(), new ByteArraySerializer());
      TestOutputTopic<byte[], byte[]> out =
          driver.createOutputTopic("out", new ByteArrayDeserializer(), new ByteArrayDeserializer());
      byte[][] trades = Question.WINDOW.trades().take(ROWS + 1);
      for (int i = 0; i < ROWS; i++) {
        in.pipeInput(new byte[] {'k'}, trades[i]);
      }
      // Kafka Streams tells of windows once in a while, and only then.
      driver.advanceWallClockTime(Duration.ofMinutes(1));
      in.pipeInput(new byte[] {'k'}, trades[ROWS]);
      while (!out.isEmpty()) {
        written.add(out.readValue());
      }
    }
    return written;
  }
}
