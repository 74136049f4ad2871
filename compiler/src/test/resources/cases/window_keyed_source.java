==== ferris.generated.WindowKeyedSourceTopology
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
 * The topology of job window_keyed_source.
 */
public final class WindowKeyedSourceTopology implements SqlTopology {
  /**
   * Keys of records; T has the columns that are used.
   */
  private static final RowType T_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (k VARCHAR KEY, n INT)
    KStream<byte[], T> t =
        builder
            .stream(
                "t",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                    .withName("t-source"))
            .mapValues(KeyReader.of("kafka", T_KEY, T.TYPE)::read, Named.as("t-key"));

    KStream<byte[], Sums> sums = SumsQuery.addTo(t, probe);
    sums.to(
        "sums",
        Produced.with(
            WindowedKeys.writing(8, KeySerde.rewriting(
                "kafka", Map.of(), SumsKey.TYPE, "json",
                    Map.ofEntries(Map.entry("wrap_single_value", "false")), SumsKey::new)),
            probe.out("sums", RowSerde.writing("json", Sums::new)))
            .withName("sums-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_keyed_source",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("sums", "sums", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME)),
          List.of(new JobSpec.Statement("sums", List.of("t"), List.of("sums"),
              List.of(new JobSpec.Setting("key.format", "json", "window_keyed_source.sql:6:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowKeyedSourceTopology(), args));
  }
}
==== ferris.generated.SumsQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE TABLE sums AS
 * SELECT k, SUM(n) AS total FROM t WINDOW SLIDING(10s, 5s) GROUP BY k EMIT CHANGES
 * WITH ('key.format' = 'json')
 * }</pre>
 */
final class SumsQuery {
  private static final Serde<SumsArguments> ROWS_1 = new CompactSerde<>(SumsArguments::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), SumsGroup.TYPE);

  private SumsQuery() {
  }

  static KStream<byte[], Sums> addTo(KStream<byte[], T> t, JobProbe probe) {
    return t
        .mapValues(row -> arguments(row), Named.as("sums-arguments"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("sums-key"))
        .process(
            new WindowAggregate<SumsArguments, SumsState>(
                FixedWindows.hopping(10_000L, 5_000L, 0L),
                Emission.CHANGES,
                new GroupState<>("sums-groups", StoreKind.ROCKSDB, SumsState.SERDE, SumsState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("sums-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.time(key), group(key, state)), Named.as("sums-row"))
        .mapValues(row -> select(row), Named.as("sums-select"));
  }

  private static SumsArguments arguments(T row) {
    SumsArguments result = new SumsArguments();
    result.setK(row.k);
    if (!row.nIsNull()) {
      result.setArgument2((long) row.n);
    }
    return result;
  }

  private static SumsGroup group(Windowed<byte[]> key, SumsState state) {
    SumsGroup group = new SumsGroup();
    GROUP_KEY_2.read(key.key(), group);
    Long total = state.total.sum();
    if (total != null) {
      group.setTotal(total);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Sums select(SumsGroup row) {
    Sums result = new Sums();
    result.setK(row.k);
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    return result;
  }
}
==== ferris.generated.SumsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What sums knows of one group.
 */
final class SumsState implements Accumulator<SumsState> {
  static final Serde<SumsState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(k VARCHAR); in HOPPING of 10000 ms every 5000 ms", SumsState::new);

  final LongSum total = new LongSum();

  SumsState add(SumsArguments row) {
    if (!row.argument2IsNull()) {
      total.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(SumsState other) {
    total.merge(other.total);
  }

  @Override
  public SumsState copy() {
    SumsState copy = new SumsState();
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
