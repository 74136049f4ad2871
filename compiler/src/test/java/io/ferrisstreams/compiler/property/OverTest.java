package io.ferrisstreams.compiler.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.Compilation;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.property.OverOracle.Seen;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.topology.JobProbe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
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
    JobProbe probe = new JobProbe((name, row) -> {});
    properties.put(RowErrors.PROBE_CONFIG, probe);
    try (TopologyTestDriver driver = new TopologyTestDriver(sql.topology(probe), properties)) {
      TestInputTopic<String, String> in =
          driver.createInputTopic("t", new StringSerializer(), new StringSerializer());
      TestOutputTopic<String, String> out =
          driver.createOutputTopic("r", new StringDeserializer(), new StringDeserializer());
      Map<String, List<Seen>> partitions = new LinkedHashMap<>();
      Map<Integer, Seen> waiting = new LinkedHashMap<>();
      int failed = 0;
      for (int id = 0; id < ROWS; id++) {
        Seen row = Seen.random(random, id);
        in.pipeInput(row.json());
        List<Seen> seen = partitions.computeIfAbsent(row.key(), k -> new ArrayList<>());
        String as = "%s%n%s%nrow %s behind %s".formatted(which, script, row, seen);
        if (failures(probe) > failed) {
          failed++;
          assertThat(oracle.mayBeLate(seen, row)).as(as).isTrue();
          assertThat(out.readValuesToList()).as(as).isEmpty();
          continue;
        }
        seen.add(row);
        waiting.put(id, row);
        check(oracle, out.readValuesToList(), partitions, waiting, as);
        if (!oracle.waits()) {
          assertThat(waiting).as(as).isEmpty();
        }
      }
      assertThat(failed).as(which).isLessThan(ROWS / 2);
      while (probe.inputEnd().next()) {
        driver.advanceWallClockTime(Duration.ofSeconds(1));
      }
      check(oracle, out.readValuesToList(), partitions, waiting, which);
      assertThat(waiting).as("%s%n%s", which, script).isEmpty();
    }
  }

  private static long failures(JobProbe probe) {
    return Stream.of(probe.failed(), probe.dropped())
        .flatMap(counts -> counts.values().stream())
        .mapToLong(count -> count)
        .sum();
  }

  private static void check(
      OverOracle oracle,
      List<String> results,
      Map<String, List<Seen>> partitions,
      Map<Integer, Seen> waiting,
      String as) {
    for (String json : results) {
      JsonNode result = read(json);
      Seen row = waiting.remove(result.get("id").asInt());
      assertThat(row).as("%s: %s", as, json).isNotNull();
      oracle
          .expected(partitions.get(row.key()), row)
          .forEach(
              (name, expected) ->
                  assertThat(OverOracle.shown(result.get(name)))
                      .as("%s: %s of %s", as, name, row)
                      .isEqualTo(expected));
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
