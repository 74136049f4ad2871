==== ferris.generated.WindowHoppingTopology
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
 * The topology of job window_hopping.
 */
public final class WindowHoppingTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR, price DECIMAL(10, 2))
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Prices> prices = PricesQuery.addTo(trades, probe);
    prices.to(
        "prices",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("prices", RowSerde.writing("json", Prices::new)))
            .withName("prices-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_hopping",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(new JobSpec.Sink("prices", "prices", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME)),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowHoppingTopology(), args));
  }
}
==== ferris.generated.PricesQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Retractions;
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
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE prices AS
 * SELECT symbol, AVG(price) AS average, MAX(price) AS highest, window_end
 * FROM trades
 * WINDOW HOPPING (SIZE 10 SECONDS, ADVANCE BY 5 SECONDS, GRACE PERIOD 5 SECONDS)
 * GROUP BY symbol
 * HAVING MAX(price) > 100
 * EMIT CHANGES
 * }</pre>
 */
final class PricesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), Trades.TYPE);

  private static final Serde<Trades> ROWS_2 = new CompactSerde<>(Trades::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), PricesGroup.TYPE);

  private PricesQuery() {
  }

  static KStream<byte[], Prices> addTo(KStream<byte[], Trades> trades, JobProbe probe) {
    return trades
        .selectKey((key, row) -> KEY_1.write(row), Named.as("prices-key"))
        .repartition(
            Repartitioned.<byte[], Trades>as("prices-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Trades, PricesState>(
                FixedWindows.hopping(10_000L, 5_000L, 5_000L),
                Emission.CHANGES,
                new GroupState<>("prices-groups", StoreKind.ROCKSDB, PricesState.SERDE, PricesState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("prices-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.time(key), group(key, state)), Named.as("prices-row"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("prices-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("prices-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("prices-shown"), 15000L), Named.as("prices-retractions"));
  }

  private static PricesGroup group(Windowed<byte[]> key, PricesState state) {
    PricesGroup group = new PricesGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setAverage(state.average.average());
    Long highest = state.highest.greatest();
    if (highest != null) {
      group.setHighest(highest);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  /**
   * HAVING highest > 100.00
   */
  private static boolean having(PricesGroup row) {
    return !row.highestIsNull() && row.highest > 10000L;
  }

  private static Prices select(PricesGroup row) {
    Prices result = new Prices();
    result.setSymbol(row.symbol);
    result.setAverage(row.average);
    if (!row.highestIsNull()) {
      result.setHighest(row.highest);
    }
    result.setWindowEnd(row.windowEnd);
    return result;
  }
}
==== ferris.generated.PricesState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DecimalAverage;
import io.ferrisstreams.runtime.aggregate.LongMax;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What prices knows of one group.
 */
final class PricesState implements Accumulator<PricesState> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(10, 2);

  static final Serde<PricesState> SERDE = new AccumulatorSerde<>("DecimalAverage(price DECIMAL(10,2)), LongMax(price DECIMAL(10,2)); by kafka(symbol VARCHAR); in HOPPING of 10000 ms every 5000 ms", PricesState::new);

  final DecimalAverage average = new DecimalAverage(TYPE_1);

  final LongMax highest = new LongMax();

  PricesState add(Trades row) {
    if (!row.priceIsNull()) {
      average.add(row.price);
    }
    if (!row.priceIsNull()) {
      highest.add(row.price);
    }
    return this;
  }

  @Override
  public void merge(PricesState other) {
    average.merge(other.average);
    highest.merge(other.highest);
  }

  @Override
  public PricesState copy() {
    PricesState copy = new PricesState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    average.write(out);
    highest.write(out);
  }

  @Override
  public void read(StateInput in) {
    average.read(in);
    highest.read(in);
  }
}
