==== ferris.generated.WindowSourcesTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job window_sources.
 */
public final class WindowSourcesTopology implements SqlTopology {
  /**
   * Keys of records; Minutes has the columns that are used.
   */
  private static final RowType MINUTES_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  /**
   * Keys of records; Visits has the columns that are used.
   */
  private static final RowType VISITS_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM minutes (k VARCHAR KEY, n INT)
    // WITH ('topic' = 'minutes', 'window_type' = 'tumbling', 'window_size' = '1 minute')
    KStream<byte[], Minutes> minutes =
        builder
            .stream(
                "minutes",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("minutes", RowSerde.reading("json", Minutes.TYPE, Minutes::new)))
                    .withName("minutes-source"))
            .mapValues(KeyReader.of("kafka", MINUTES_KEY, Minutes.TYPE).beforeWindow(8)::read, Named.as("minutes-key"));

    // CREATE STREAM visits (k VARCHAR KEY, n INT) WITH ('topic' = 'visits', 'window_type' = 'session')
    KStream<byte[], Visits> visits =
        builder
            .stream(
                "visits",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("visits", RowSerde.reading("json", Visits.TYPE, Visits::new)))
                    .withName("visits-source"))
            .mapValues(KeyReader.of("kafka", VISITS_KEY, Visits.TYPE).beforeWindow(16)::read, Named.as("visits-key"));

    KStream<byte[], Large> large = LargeQuery.addTo(minutes);
    large.to(
        "large",
        Produced.with(
            WindowedKeys.writing(8, KeySerde.rewriting(
                "kafka", Map.of(), LargeKey.TYPE, "json",
                    Map.ofEntries(Map.entry("wrap_single_value", "false")), LargeKey::new)),
            probe.out("large", RowSerde.writing("json", Large::new)))
            .withName("large-sink"));

    KStream<byte[], AllVisits> allVisits = AllVisitsQuery.addTo(visits);
    allVisits.to(
        "all_visits",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("all_visits", RowSerde.writing("json", AllVisits::new)))
            .withName("all_visits-sink"));

    KStream<byte[], Totals> totals = TotalsQuery.addTo(minutes, probe);
    totals.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", Totals::new)))
            .withName("totals-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_sources",
          List.of(
            new JobSpec.Source("minutes", "minutes", Optional.empty()),
            new JobSpec.Source("visits", "visits", Optional.empty())),
          List.of(
            new JobSpec.Sink("large", "large", Optional.empty()),
            new JobSpec.Sink("all_visits", "all_visits", Optional.empty()),
            new JobSpec.Sink("totals", "totals", Optional.empty())),
          List.of(
            new JobSpec.Statement("minutes", List.of("minutes"), List.of(), List.of(
              new JobSpec.Setting("topic", "minutes", "window_sources.sql:3:7"),
              new JobSpec.Setting("window_type", "tumbling", "window_sources.sql:3:28"),
              new JobSpec.Setting("window_size", "1 minute", "window_sources.sql:3:56"))),
            new JobSpec.Statement("visits", List.of("visits"), List.of(), List.of(
              new JobSpec.Setting("topic", "visits", "window_sources.sql:5:51"),
              new JobSpec.Setting("window_type", "session", "window_sources.sql:5:71"))),
            new JobSpec.Statement("large", List.of("minutes"), List.of("large"),
                List.of(new JobSpec.Setting("key.format", "json", "window_sources.sql:9:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowSourcesTopology(), args));
  }
}
==== ferris.generated.LargeQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM large AS
 * SELECT k, n, window_start, window_end FROM minutes WHERE window_start >= TIMESTAMP '1970-01-01 00:01:00'
 * WITH ('key.format' = 'json')
 * }</pre>
 */
final class LargeQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 60000000L);

  private LargeQuery() {
  }

  static KStream<byte[], Large> addTo(KStream<byte[], Minutes> minutes) {
    return minutes
        .processValues(WithRecord.filtering(LargeQuery::where), Named.as("large-where"))
        .processValues(WithRecord.mapping(false, LargeQuery::select), Named.as("large-select"));
  }

  /**
   * WHERE record.window_start >= TIMESTAMP '1970-01-01T00:01:00Z'
   */
  private static boolean where(RecordInfo record, Minutes row) {
    return record.windowStart() >= 60000L;
  }

  private static Large select(RecordInfo record, Minutes row) {
    Large result = new Large();
    result.setK(row.k);
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    long windowStart = record.windowStart();
    result.setWindowStart(record.windowStart());
    result.setWindowEnd(Moments.timestampPlus(record.windowStart(), 3, INTERVAL_1));
    return result;
  }
}
==== ferris.generated.AllVisitsQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM all_visits AS SELECT *, WINDOWEND - WINDOWSTART AS millis FROM visits WHERE WINDOWEND > '1970-01-01T00:00: ...
 * }</pre>
 */
final class AllVisitsQuery {
  private AllVisitsQuery() {
  }

  static KStream<byte[], AllVisits> addTo(KStream<byte[], Visits> visits) {
    return visits
        .processValues(WithRecord.filtering(AllVisitsQuery::where), Named.as("all_visits-where"))
        .processValues(WithRecord.mapping(false, AllVisitsQuery::select), Named.as("all_visits-select"));
  }

  /**
   * WHERE record.session_end > 5000
   */
  private static boolean where(RecordInfo record, Visits row) {
    return record.sessionEnd() > 5000L;
  }

  private static AllVisits select(RecordInfo record, Visits row) {
    AllVisits result = new AllVisits();
    result.setK(row.k);
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    result.setMillis(Integers.subtract(record.sessionEnd(), record.windowStart()));
    return result;
  }
}
==== ferris.generated.TotalsQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE STREAM totals AS SELECT SUM(n) AS n, window_start AS hour FROM minutes WINDOW TUMBLING(1h) GROUP BY k
 * }</pre>
 */
final class TotalsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), TotalsArguments.TYPE);

  private static final Serde<TotalsArguments> ROWS_2 = new CompactSerde<>(TotalsArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), TotalsGroup.TYPE);

  private TotalsQuery() {
  }

  static KStream<byte[], Totals> addTo(KStream<byte[], Minutes> minutes, JobProbe probe) {
    return minutes
        .mapValues(row -> arguments(row), Named.as("totals-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("totals-key"))
        .repartition(
            Repartitioned.<byte[], TotalsArguments>as("totals-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<TotalsArguments, TotalsState>(
                FixedWindows.tumbling(3_600_000L, 0L),
                Emission.FINAL,
                new GroupState<>("totals-groups", StoreKind.ROCKSDB, TotalsState.SERDE, TotalsState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("totals-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("totals-row"))
        .mapValues(row -> select(row), Named.as("totals-select"));
  }

  private static TotalsArguments arguments(Minutes row) {
    TotalsArguments result = new TotalsArguments();
    result.setK(row.k);
    if (!row.nIsNull()) {
      result.setArgument2((long) row.n);
    }
    return result;
  }

  private static TotalsGroup group(Windowed<byte[]> key, TotalsState state) {
    TotalsGroup group = new TotalsGroup();
    GROUP_KEY_3.read(key.key(), group);
    Long n = state.n.sum();
    if (n != null) {
      group.setN(n);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Totals select(TotalsGroup row) {
    Totals result = new Totals();
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    result.setHour(row.windowStart);
    return result;
  }
}
==== ferris.generated.TotalsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What totals knows of one group.
 */
final class TotalsState implements Accumulator<TotalsState> {
  static final Serde<TotalsState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(k VARCHAR); in TUMBLING of 3600000 ms every 3600000 ms", TotalsState::new);

  final LongSum n = new LongSum();

  TotalsState add(TotalsArguments row) {
    if (!row.argument2IsNull()) {
      n.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(TotalsState other) {
    n.merge(other.n);
  }

  @Override
  public TotalsState copy() {
    TotalsState copy = new TotalsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    n.write(out);
  }

  @Override
  public void read(StateInput in) {
    n.read(in);
  }
}
