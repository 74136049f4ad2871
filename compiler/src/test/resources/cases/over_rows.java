==== ferris.generated.OverRowsTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job over_rows.
 */
public final class OverRowsTopology implements SqlTopology {
  /**
   * Values of records; Trades has the columns that are used.
   */
  private static final RowType TRADES_COLUMNS = RowType.of(
    new Column("symbol", SqlType.VARCHAR, false),
    Column.of("price", new SqlType.Decimal(18, 4)),
    Column.of("quantity", SqlType.INT),
    Column.of("ts", SqlType.Timestamp.MILLIS));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (
    //   symbol VARCHAR NOT NULL,
    //   price DECIMAL(18, 4),
    //   quantity INT,
    //   ts TIMESTAMP
    // ) WITH ('topic' = 'trades')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", TRADES_COLUMNS, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], Moving> moving = MovingQuery.addTo(trades);
    moving.to(
        "moving",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("moving", RowSerde.writing("json", Moving::new)))
            .withName("moving-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_rows",
          List.of(new JobSpec.Source("trades", "trades", Optional.empty())),
          List.of(new JobSpec.Sink("moving", "moving", Optional.empty())),
          List.of(
            new JobSpec.Statement("trades", List.of("trades"), List.of(),
                List.of(new JobSpec.Setting("topic", "trades", "over_rows.sql:6:9"))),
            new JobSpec.Statement("moving", List.of("trades"), List.of("moving"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "moving", "over_rows.sql:12:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverRowsTopology(), args));
  }
}
==== ferris.generated.MovingQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM moving AS
 * SELECT symbol, price, ts,
 *   SUM(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS total
 * FROM trades
 * WITH ('sink.kafka.topic' = 'moving')
 * }</pre>
 */
final class MovingQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), MovingArguments.TYPE);

  private static final OverRows<MovingArguments> OVER_2 = 
      new OverRows<>(
      "(symbol VARCHAR, price DECIMAL(18,4), ts TIMESTAMP(3)); by kafka(symbol VARCHAR); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=ROWS, start=-2, end=0]]; [Shared[frame=0, mode=REMOVING]]; DecimalSum(price DECIMAL(18,4)); Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(MovingArguments::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.ROWS, -2L, 0)),
      List.<Aggregated<MovingArguments, ?>>of(Aggregated.removing(0, MovingOverState::new, MovingOverState::add, MovingOverState::remove)),
      Reach.NONE);

  private MovingQuery() {
  }

  static KStream<byte[], Moving> addTo(KStream<byte[], Trades> trades) {
    return trades
        .mapValues(row -> arguments(row), Named.as("moving-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("moving-key"))
        .repartition(
            Repartitioned.<byte[], MovingArguments>as("moving-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(MovingArguments::new)))
        .processValues(
            new Over<>("moving-rows", StoreKind.ROCKSDB, OVER_2, MovingQuery::over),
            Named.as("moving-over"))
        .mapValues(row -> select(row), Named.as("moving-select"));
  }

  private static MovingArguments arguments(Trades row) {
    MovingArguments result = new MovingArguments();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    return result;
  }

  private static MovingOver over(Place<MovingArguments> place) {
    MovingArguments row = place.row();
    MovingOver result = new MovingOver();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    MovingOverState state = place.state(0);
    result.setTotal(state.total.sum());
    return result;
  }

  private static Moving select(MovingOver row) {
    Moving result = new Moving();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    result.setTotal(row.total);
    return result;
  }
}
==== ferris.generated.MovingOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What moving knows of the rows of a frame.
 */
final class MovingOverState implements Accumulator<MovingOverState> {
  static final Serde<MovingOverState> SERDE = new AccumulatorSerde<>("DecimalSum(price DECIMAL(18,4))", MovingOverState::new);

  final DecimalSum total = new DecimalSum();

  MovingOverState add(MovingArguments row) {
    if (!row.priceIsNull()) {
      total.add(row.price);
    }
    return this;
  }

  MovingOverState remove(MovingArguments row) {
    if (!row.priceIsNull()) {
      total.remove(row.price);
    }
    return this;
  }

  @Override
  public void merge(MovingOverState other) {
    total.merge(other.total);
  }

  @Override
  public MovingOverState copy() {
    MovingOverState copy = new MovingOverState();
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
