package io.ferrisstreams.compiler.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.Compilation;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.property.OverOracle.Seen;
import io.ferrisstreams.compiler.text.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;

/**
 * Window functions over random windows and random rows, out of order, with NULLs and ties: each row
 * comes out with what a naive computation over all rows seen so far says, or is late, where the
 * documentation lets it be late.
 */
class OverTest {
  private static final int TRIES = Integer.getInteger("property.tries", 10);
  private static final long SEED = Long.getLong("property.seed", 11);
  private static final int ROWS = 150;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void rowsTellOfTheRowsAroundThem() {
    for (int i = 0; i < TRIES; i++) {
      long seed = SEED + i;
      Random random = new Random(seed);
      OverOracle oracle = OverOracle.random(random);
      check(oracle, random, "-Dproperty.tries=1 -Dproperty.seed=" + seed);
    }
  }

  private static void check(OverOracle oracle, Random random, String which) {
    String script =
        """
        CREATE STREAM t (id INT NOT NULL, k VARCHAR NOT NULL, o INT, x INT, d DOUBLE)
        WITH ('topic' = 't');
        CREATE STREAM r AS SELECT id, %s FROM t WITH ('sink.kafka.topic' = 'r');
        """
            .formatted(oracle.select());
    CompiledSql sql = Compilation.optimized(new Script("over.sql", script)).sql();
    Properties properties = sql.properties();
    properties.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    properties.put(
        StreamsConfig.STATE_DIR_CONFIG,
        Path.of("target", "kafka-streams").toAbsolutePath().toString());
    try (TopologyTestDriver driver = new TopologyTestDriver(sql.topology(), properties)) {
      TestInputTopic<String, String> in =
          driver.createInputTopic("t", new StringSerializer(), new StringSerializer());
      TestOutputTopic<String, String> out =
          driver.createOutputTopic("r", new StringDeserializer(), new StringDeserializer());
      Map<String, List<Seen>> partitions = new LinkedHashMap<>();
      int late = 0;
      for (int id = 0; id < ROWS; id++) {
        Seen row = Seen.random(random, id);
        in.pipeInput(row.json());
        List<String> results = out.readValuesToList();
        List<Seen> seen = partitions.computeIfAbsent(row.key(), k -> new ArrayList<>());
        String as = "%s%n%s%nrow %s behind %s".formatted(which, script, row, seen);
        if (results.isEmpty()) {
          late++;
          assertThat(oracle.mayBeLate(seen, row)).as(as).isTrue();
          continue;
        }
        assertThat(results).as(as).hasSize(1);
        seen.add(row);
        JsonNode result = read(results.get(0));
        assertThat(result.get("id").asInt()).as(as).isEqualTo(id);
        oracle
            .expected(seen, row)
            .forEach(
                (name, expected) ->
                    assertThat(OverOracle.shown(result.get(name)))
                        .as("%s: %s", as, name)
                        .isEqualTo(expected));
      }
      assertThat(late).as(which).isLessThan(ROWS / 2);
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
