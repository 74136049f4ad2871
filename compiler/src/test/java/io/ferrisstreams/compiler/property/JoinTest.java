package io.ferrisstreams.compiler.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.Compilation;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.property.JoinOracle.Row;
import io.ferrisstreams.compiler.property.JoinOracle.Sides;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.topology.JobProbe;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random joins of random rows, out of order and with NULLs: what comes out is what comparing each
 * row with each other gives, for tables after every change.
 */
class JoinTest {
  private static final int TRIES = Integer.getInteger("property.tries", 12);
  private static final long SEED = Long.getLong("property.seed", 7);
  private static final int ROWS = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void pairsAreThoseThatBelongTogether() {
    for (int i = 0; i < TRIES; i++) {
      long seed = SEED + i;
      // The first number of seeds one behind the other is the same.
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      JoinOracle oracle = JoinOracle.random(random);
      new Running(oracle, random, "-Dproperty.tries=1 -Dproperty.seed=" + seed).check();
    }
  }

  /** One join, and what it has been given. Mutable: it goes on row after row. */
  private static final class Running {
    private final JoinOracle oracle;
    private final Random random;
    private final String which;
    private final List<Row> left = new ArrayList<>();
    private final List<Row> right = new ArrayList<>();
    private final Map<Integer, Row> leftTable = new LinkedHashMap<>();
    private final Map<Integer, Row> rightTable = new LinkedHashMap<>();
    private final Map<String, String> result = new HashMap<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> given = new ArrayList<>();

    /** Rows alone that may be told of too early. */
    private final List<String> early = new ArrayList<>();

    private long now;
    private long latest;

    Running(JoinOracle oracle, Random random, String which) {
      this.oracle = oracle;
      this.random = random;
      this.which = which + "\n" + oracle + "\n" + oracle.script();
    }

    void check() {
      CompiledSql sql = Compilation.optimized(new Script("join.sql", oracle.script())).sql();
      Properties properties = sql.properties();
      properties.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
      properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
      properties.put(
          StreamsConfig.STATE_DIR_CONFIG,
          Path.of("target", "kafka-streams").toAbsolutePath().toString());
      JobProbe probe = new JobProbe((name, row) -> {});
      properties.put(RowErrors.PROBE_CONFIG, probe);
      try (TopologyTestDriver driver = new TopologyTestDriver(sql.topology(probe), properties)) {
        TestOutputTopic<byte[], String> out =
            driver.createOutputTopic("o", new ByteArrayDeserializer(), new StringDeserializer());
        for (int id = 0; id < ROWS; id++) {
          pipe(driver, id);
          read(out);
        }
        while (probe.inputEnd().next()) {
          driver.advanceWallClockTime(Duration.ofSeconds(1));
        }
        read(out);
        assertThat(probe.failed()).as(which).isEmpty();
        assertThat(probe.dropped()).as(which).isEmpty();
      }
      if (oracle.sides() == Sides.STREAMS && !oracle.eager()) {
        expected.addAll(oracle.pairs(left, right));
      }
      if (!oracle.sides().leftIsTable()) {
        List<String> more = new ArrayList<>(given);
        expected.forEach(
            pair -> assertThat(more.remove(pair)).as("%s: %s of %s", which, pair, given).isTrue());
        assertThat(early).as(which).containsAll(more);
      }
    }

    private void pipe(TopologyTestDriver driver, int id) {
      boolean isLeft = random.nextBoolean();
      // On whole steps there are rows exactly as far apart as they may be.
      now += random.nextInt(7) * 100L;
      long time = Math.max(0, now - random.nextInt(Math.max(1, oracle.latenessMs())));
      boolean isTable = isLeft ? oracle.sides().leftIsTable() : oracle.sides().rightIsTable();
      Integer k =
          random.nextInt(8) == 0 && !(isTable && oracle.isKeyedByK(isLeft))
              ? null
              : random.nextInt(5);
      boolean byId = isTable && !oracle.isKeyedByK(isLeft);
      Row row = new Row(byId ? random.nextInt(6) : id, k, random.nextInt(8), time);
      boolean deletes = isTable && random.nextInt(4) == 0;
      TestInputTopic<byte[], String> in =
          driver.createInputTopic(
              isLeft ? "l" : "r", new ByteArraySerializer(), new StringSerializer());
      Integer key = oracle.isKeyedByK(isLeft) ? row.k() : Integer.valueOf(row.id());
      in.pipeInput(bytes(key), deletes ? null : json(row), time);
      seen(row, isLeft, isTable, deletes);
    }

    private void seen(Row row, boolean isLeft, boolean isTable, boolean deletes) {
      if (oracle.sides() == Sides.STREAM_TABLE && isLeft) {
        expected.addAll(oracle.pairs(List.of(row), rightTable.values()));
      }
      if (oracle.sides() == Sides.STREAMS && oracle.eager()) {
        expected.addAll(
            isLeft
                ? oracle.arrived(row, null, left, right)
                : oracle.arrived(null, row, left, right));
      }
      if (!isTable) {
        noteEarly(row, isLeft);
        (isLeft ? left : right).add(row);
        return;
      }
      Map<Integer, Row> table = isLeft ? leftTable : rightTable;
      Integer key = oracle.isKeyedByK(isLeft) ? row.k() : Integer.valueOf(row.id());
      if (deletes) {
        table.remove(key);
      } else {
        table.put(key, row);
      }
    }

    /** Kafka Streams waits for no others of a row that comes when its WITHIN is over already. */
    private void noteEarly(Row row, boolean isLeft) {
      long last = row.time() + (isLeft ? oracle.afterMs() : oracle.beforeMs());
      boolean waits = oracle.sides() == Sides.STREAMS && !oracle.eager();
      if (waits && last < latest && isLeft && oracle.kind().keepsLeft()) {
        early.add(JoinOracle.shown(row.id(), null));
      }
      if (waits && last < latest && !isLeft && oracle.kind().keepsRight()) {
        early.add(JoinOracle.shown(null, row.id()));
      }
      latest = Math.max(latest, row.time());
    }

    /** Of tables, what the result holds now is what the pairs are now. */
    private void read(TestOutputTopic<byte[], String> out) {
      for (KeyValue<byte[], String> record : out.readKeyValuesToList()) {
        String pair = record.value == null ? null : shown(record.value);
        if (!oracle.sides().leftIsTable()) {
          given.add(pair);
          continue;
        }
        String key = String.valueOf(ByteBuffer.wrap(record.key).getInt());
        if (pair == null) {
          result.remove(key);
        } else {
          result.put(key, pair);
        }
      }
      if (oracle.sides().leftIsTable()) {
        assertThat(result.values())
            .as("%s%n%s%n%s", which, leftTable, rightTable)
            .containsExactlyInAnyOrderElementsOf(
                oracle.pairs(leftTable.values(), rightTable.values()));
      }
    }

    private static String shown(String json) {
      try {
        JsonNode row = JSON.readTree(json);
        return JoinOracle.shown(id(row.get("l")), id(row.get("r")));
      } catch (JsonProcessingException e) {
        throw new AssertionError(json, e);
      }
    }

    private static @Nullable Integer id(JsonNode node) {
      return node.isNull() ? null : Integer.valueOf(node.asInt());
    }

    private String json(Row row) {
      return "{\"id\": %d, \"k\": %s, \"x\": %d}".formatted(row.id(), row.k(), row.x());
    }

    private static byte @Nullable [] bytes(@Nullable Integer key) {
      return key == null ? null : ByteBuffer.allocate(Integer.BYTES).putInt(key).array();
    }
  }
}
