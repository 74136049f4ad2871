package io.ferrisstreams.runtime.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.SessionWindows;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.state.SessionStore;
import org.apache.kafka.streams.state.WindowStore;
import org.junit.jupiter.api.Test;

/** Updates are those of Kafka Streams' own operators, where these say what they do. */
final class KafkaWindowsTest {
  private static final Duration SIZE = Duration.ofMillis(10);
  private static final Duration ADVANCE = Duration.ofMillis(3);
  private static final Duration GRACE = Duration.ofMillis(4);

  private static List<Entry> rows(long seed) {
    return Entry.random(new Random(seed), 200, 4, 6, 3).stream()
        .filter(row -> row.value() >= 0)
        .toList();
  }

  private static List<String> results(Outcome.Making making, List<Entry> rows) {
    return Outcome.of(making, List.of(rows)).results();
  }

  private static List<String> ours(Windowing windowing, List<Entry> rows) {
    return results(Outcome.windows(windowing, Emission.CHANGES, StoreKind.IN_MEMORY), rows);
  }

  @Test
  void hoppingWindowsAreUpdatedAsKafkaDoes() {
    Outcome.Making kafka =
        (rows, probe) ->
            rows.groupByKey(Grouped.with("totals-group", Outcome.bytes(), Serdes.Long()))
                .windowedBy(TimeWindows.ofSizeAndGrace(SIZE, GRACE).advanceBy(ADVANCE))
                .aggregate(
                    Values::new,
                    (key, value, values) -> values.add(value),
                    Named.as("totals-aggregate"),
                    Materialized.<byte[], Values, WindowStore<Bytes, byte[]>>as("totals")
                        .withKeySerde(Outcome.bytes())
                        .withValueSerde(Values.SERDE)
                        .withCachingDisabled())
                .toStream(Named.as("totals-changes"));
    FixedWindows windows =
        FixedWindows.hopping(SIZE.toMillis(), ADVANCE.toMillis(), GRACE.toMillis());
    for (long seed = 0; seed < 5; seed++) {
      List<Entry> rows = rows(seed);

      assertThat(ours(windows, rows)).isEqualTo(results(kafka, rows));
    }
  }

  /** With a grace that closes none, since Kafka's merge with sessions that are closed. */
  @Test
  void sessionsAreUpdatedAsKafkaDoes() {
    Duration gap = Duration.ofMillis(5);
    Duration grace = Duration.ofDays(1);
    Outcome.Making kafka =
        (rows, probe) ->
            rows.groupByKey(Grouped.with("totals-group", Outcome.bytes(), Serdes.Long()))
                .windowedBy(SessionWindows.ofInactivityGapAndGrace(gap, grace))
                .aggregate(
                    Values::new,
                    (key, value, values) -> values.add(value),
                    (key, one, other) -> {
                      Values merged = one.copy();
                      merged.merge(other);
                      return merged;
                    },
                    Named.as("totals-aggregate"),
                    Materialized.<byte[], Values, SessionStore<Bytes, byte[]>>as("totals")
                        .withKeySerde(Outcome.bytes())
                        .withValueSerde(Values.SERDE)
                        .withCachingDisabled())
                .toStream(Named.as("totals-changes"));
    for (long seed = 0; seed < 5; seed++) {
      List<Entry> rows = rows(seed);

      assertThat(ours(new Sessions(gap.toMillis(), grace.toMillis()), rows))
          .isEqualTo(results(kafka, rows));
    }
  }
}
