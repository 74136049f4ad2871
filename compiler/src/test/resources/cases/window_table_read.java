==== ferris.generated.WindowTableReadTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job window_table_read.
 */
public final class WindowTableReadTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (k VARCHAR, n INT)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], PerMinute> perMinute = PerMinuteQuery.addTo(t, probe);
    perMinute.to(
        "per_minute",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("per_minute", RowSerde.writing("json", PerMinute::new)))
            .withName("per_minute-sink"));

    KStream<byte[], Large> large = LargeQuery.addTo(perMinute);
    large.to(
        "large",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("large", RowSerde.writing("json", Large::new)))
            .withName("large-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_table_read",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("per_minute", "per_minute", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME),
            new JobSpec.Sink("large", "large", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME)),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowTableReadTopology(), args));
  }
}
==== ferris.generated.PerMinuteQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
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
 * CREATE TABLE per_minute AS
 * SELECT k, SUM(n) AS total FROM t WINDOW TUMBLING(1m) GROUP BY k EMIT CHANGES
 * }</pre>
 */
final class PerMinuteQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), PerMinuteArguments.TYPE);

  private static final Serde<PerMinuteArguments> ROWS_2 = new CompactSerde<>(PerMinuteArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), PerMinuteGroup.TYPE);

  private PerMinuteQuery() {
  }

  static KStream<byte[], PerMinute> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .mapValues(row -> arguments(row), Named.as("per_minute-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("per_minute-key"))
        .repartition(
            Repartitioned.<byte[], PerMinuteArguments>as("per_minute-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<PerMinuteArguments, PerMinuteState>(
                FixedWindows.tumbling(60_000L, 0L),
                Emission.CHANGES,
                new GroupState<>("per_minute-groups", StoreKind.ROCKSDB, PerMinuteState.SERDE, PerMinuteState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("per_minute-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.time(key), group(key, state)), Named.as("per_minute-row"))
        .mapValues(row -> select(row), Named.as("per_minute-select"));
  }

  private static PerMinuteArguments arguments(T row) {
    PerMinuteArguments result = new PerMinuteArguments();
    result.setK(row.k);
    if (!row.nIsNull()) {
      result.setArgument2((long) row.n);
    }
    return result;
  }

  private static PerMinuteGroup group(Windowed<byte[]> key, PerMinuteState state) {
    PerMinuteGroup group = new PerMinuteGroup();
    GROUP_KEY_3.read(key.key(), group);
    Long total = state.total.sum();
    if (total != null) {
      group.setTotal(total);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static PerMinute select(PerMinuteGroup row) {
    PerMinute result = new PerMinute();
    result.setK(row.k);
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    return result;
  }
}
==== ferris.generated.PerMinuteState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What per_minute knows of one group.
 */
final class PerMinuteState implements Accumulator<PerMinuteState> {
  static final Serde<PerMinuteState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(k VARCHAR); in TUMBLING of 60000 ms every 60000 ms", PerMinuteState::new);

  final LongSum total = new LongSum();

  PerMinuteState add(PerMinuteArguments row) {
    if (!row.argument2IsNull()) {
      total.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(PerMinuteState other) {
    total.merge(other.total);
  }

  @Override
  public PerMinuteState copy() {
    PerMinuteState copy = new PerMinuteState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    total.write(out);
  }

  @Override
  public void read(StateInput in) {
    total.read(in);
  }
}
==== ferris.generated.LargeQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE large AS SELECT k, total, WINDOWSTART AS since, window_end FROM per_minute WHERE total > 2
 * }</pre>
 */
final class LargeQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 60000000L);

  private LargeQuery() {
  }

  static KStream<byte[], Large> addTo(KStream<byte[], PerMinute> perMinute) {
    return perMinute
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("large-where"))
        .processValues(WithRecord.mapping(true, LargeQuery::select), Named.as("large-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("large-shown")), Named.as("large-retractions"));
  }

  /**
   * WHERE total > 2
   */
  private static boolean where(PerMinute row) {
    return !row.totalIsNull() && row.total > 2L;
  }

  private static Large select(RecordInfo record, PerMinute row) {
    Large result = new Large();
    result.setK(row.k);
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    result.setSince(record.windowStart());
    result.setWindowEnd(Moments.timestampPlus(record.windowStart(), 3, INTERVAL_1));
    return result;
  }
}
