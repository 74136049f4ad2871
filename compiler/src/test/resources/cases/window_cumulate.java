==== ferris.generated.WindowCumulateTopology
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
 * The topology of job window_cumulate.
 */
public final class WindowCumulateTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM sales (shop VARCHAR, amount DECIMAL(8, 2))
    KStream<byte[], Sales> sales =
        builder.stream(
            "sales",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("sales", RowSerde.reading("json", Sales.TYPE, Sales::new)))
                .withName("sales-source"));

    KStream<byte[], SoFar> soFar = SoFarQuery.addTo(sales, probe);
    soFar.to(
        "so_far",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("so_far", RowSerde.writing("json", SoFar::new)))
            .withName("so_far-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_cumulate",
          List.of(new JobSpec.Source("sales", "sales", Optional.empty())),
          List.of(new JobSpec.Sink("so_far", "so_far", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME)),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowCumulateTopology(), args));
  }
}
==== ferris.generated.SoFarQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
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
 * CREATE TABLE so_far AS
 * SELECT shop, SUM(amount) AS amount, window_start, window_end
 * FROM sales
 * WINDOW CUMULATE(10s, 30s)
 * GROUP BY shop
 * HAVING SUM(amount) < 50
 * }</pre>
 */
final class SoFarQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("shop", SqlType.VARCHAR, false)), Sales.TYPE);

  private static final Serde<Sales> ROWS_2 = new CompactSerde<>(Sales::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("shop", SqlType.VARCHAR, false)), SoFarGroup.TYPE);

  private static final Int128 DECIMAL_4 = WideDecimals.parse("50.00", 38, 2);

  private SoFarQuery() {
  }

  static KStream<byte[], SoFar> addTo(KStream<byte[], Sales> sales, JobProbe probe) {
    return sales
        .selectKey((key, row) -> KEY_1.write(row), Named.as("so_far-key"))
        .repartition(
            Repartitioned.<byte[], Sales>as("so_far-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Sales, SoFarState>(
                FixedWindows.cumulating(30_000L, 10_000L, 0L),
                Emission.FINAL,
                new GroupState<>("so_far-groups", StoreKind.ROCKSDB, SoFarState.SERDE, SoFarState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("so_far-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.session(key), group(key, state)), Named.as("so_far-row"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("so_far-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("so_far-select"))
        .filter((key, row) -> row != null, Named.as("so_far-present"));
  }

  private static SoFarGroup group(Windowed<byte[]> key, SoFarState state) {
    SoFarGroup group = new SoFarGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setAmount(state.amount.sum());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  /**
   * HAVING amount < 50.00
   */
  private static boolean having(SoFarGroup row) {
    return !row.amountIsNull() && row.amount.compareTo(DECIMAL_4) < 0;
  }

  private static SoFar select(SoFarGroup row) {
    SoFar result = new SoFar();
    result.setShop(row.shop);
    result.setAmount(row.amount);
    result.setWindowStart(row.windowStart);
    result.setWindowEnd(row.windowEnd);
    return result;
  }
}
==== ferris.generated.SoFarState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What so_far knows of one group.
 */
final class SoFarState implements Accumulator<SoFarState> {
  static final Serde<SoFarState> SERDE = new AccumulatorSerde<>("DecimalSum(amount DECIMAL(8,2)); by kafka(shop VARCHAR); in CUMULATING of 30000 ms every 10000 ms", SoFarState::new);

  final DecimalSum amount = new DecimalSum();

  SoFarState add(Sales row) {
    if (!row.amountIsNull()) {
      amount.add(row.amount);
    }
    return this;
  }

  @Override
  public void merge(SoFarState other) {
    amount.merge(other.amount);
  }

  @Override
  public SoFarState copy() {
    SoFarState copy = new SoFarState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    amount.write(out);
  }

  @Override
  public void read(StateInput in) {
    amount.read(in);
  }
}
