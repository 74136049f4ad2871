==== ferris.generated.OverLaterRowsTopology
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
 * The topology of job over_later_rows.
 */
public final class OverLaterRowsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM prices (
    //   symbol VARCHAR NOT NULL,
    //   price DECIMAL(9, 2),
    //   ts TIMESTAMP
    // ) WITH ('topic' = 'prices', 'event.time.field' = 'ts')
    KStream<byte[], Prices> prices =
        builder.stream(
            "prices",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("prices", RowSerde.reading("json", Prices.TYPE, Prices::new)))
                .withName("prices-source"));

    KStream<byte[], Ahead> ahead = AheadQuery.addTo(prices, probe);
    ahead.to(
        "ahead",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("ahead", RowSerde.writing("json", Ahead::new)))
            .withName("ahead-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_later_rows",
          List.of(new JobSpec.Source("prices", "prices", Optional.empty())),
          List.of(new JobSpec.Sink("ahead", "ahead", Optional.empty())),
          List.of(
            new JobSpec.Statement("prices", List.of("prices"), List.of(), List.of(
              new JobSpec.Setting("topic", "prices", "over_later_rows.sql:5:9"),
              new JobSpec.Setting("event.time.field", "ts", "over_later_rows.sql:5:29"))),
            new JobSpec.Statement("ahead", List.of("prices"), List.of("ahead"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "ahead",
                "over_later_rows.sql:17:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverLaterRowsTopology(), args));
  }
}
==== ferris.generated.AheadQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.WaitingOver;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.WithRecord;
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
 * CREATE STREAM ahead AS
 * SELECT symbol, price,
 *   LEAD(price) OVER (PARTITION BY symbol ORDER BY ts) AS next,
 *   LEAD(price, 2, 0) OVER (PARTITION BY symbol ORDER BY ts) AS after_next,
 *   LAG(price) OVER (PARTITION BY symbol ORDER BY ts) AS previous,
 *   AVG(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS smooth,
 *   MAX(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS high_to_come,
 *   COUNT(*) OVER (PARTITION BY symbol ORDER BY ts RANGE BETWEEN CURRENT ROW AND INTERVAL '10' SECONDS FOLLOWING) AS in_te ...
 * FROM prices
 * WITH ('sink.kafka.topic' = 'ahead')
 * }</pre>
 */
final class AheadQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), AheadArguments.TYPE);

  private static final OverRows<AheadArguments> OVER_2 = 
      new OverRows<>(
      "(symbol VARCHAR, price DECIMAL(9,2), ts TIMESTAMP(3), argument_4 DECIMAL(12,2), argument_5 DECIMAL(12,2)); by kafka(symbol VARCHAR); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=ROWS, start=-1, end=1], Frame[unit=ROWS, start=1, end=2], Frame[unit=RANGE, start=0, end=10000]]; [Shared[frame=0, mode=REMOVING], Shared[frame=1, mode=STACKED], Shared[frame=2, mode=REMOVING]]; DecimalAverage(price DECIMAL(9,2)); LongMax(price DECIMAL(9,2)); Count(); Reach[before=1, behind=2, first=0]",
      new CompactSerde<>(AheadArguments::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.ROWS, -1L, 1L), new Frame(Frame.Unit.ROWS, 1L, 2L), new Frame(Frame.Unit.RANGE, 0L, 10000L)),
      List.<Aggregated<AheadArguments, ?>>of(Aggregated.removing(0, AheadOverState::new, AheadOverState::add, AheadOverState::remove), Aggregated.stacked(1, AheadOverState_2::new, AheadOverState_2::add), Aggregated.removing(2, AheadOverState_3::new, AheadOverState_3::add, AheadOverState_3::remove)),
      new Reach(1, 2, 0));

  private AheadQuery() {
  }

  static KStream<byte[], Ahead> addTo(KStream<byte[], Prices> prices, JobProbe probe) {
    return prices
        .processValues(WithRecord.timing(AheadQuery::time), Named.as("ahead-time"))
        .mapValues(row -> arguments(row), Named.as("ahead-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("ahead-key"))
        .repartition(
            Repartitioned.<byte[], AheadArguments>as("ahead-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(AheadArguments::new)))
        .process(
            new WaitingOver<>("ahead-rows", StoreKind.ROCKSDB, OVER_2, AheadQuery::over, probe.inputEnd().stage(0)),
            Named.as("ahead-over"))
        .mapValues(row -> select(row), Named.as("ahead-select"));
  }

  private static Long time(Prices row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static AheadArguments arguments(Prices row) {
    AheadArguments result = new AheadArguments();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.priceIsNull()) {
      result.setArgument4(row.price);
    }
    result.setArgument5(0L);
    return result;
  }

  private static AheadOver over(Place<AheadArguments> place) {
    AheadArguments row = place.row();
    AheadOver result = new AheadOver();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.argument4IsNull()) {
      result.setArgument4(row.argument4);
    }
    result.setArgument5(row.argument5);
    AheadOverState state = place.state(0);
    AheadOverState_2 state_2 = place.state(1);
    AheadOverState_3 state_3 = place.state(2);
    AheadArguments next = place.before(-1);
    if (next != null) {
      if (!next.priceIsNull()) {
        result.setNext(next.price);
      }
    }
    AheadArguments afterNext = place.before(-2);
    if (afterNext != null) {
      if (!afterNext.argument4IsNull()) {
        result.setAfterNext(afterNext.argument4);
      }
    } else {
      result.setAfterNext(row.argument5);
    }
    AheadArguments previous = place.before(1);
    if (previous != null) {
      if (!previous.priceIsNull()) {
        result.setPrevious(previous.price);
      }
    }
    result.setSmooth(state.smooth.average());
    Long highToCome = state_2.highToCome.greatest();
    if (highToCome != null) {
      result.setHighToCome(highToCome);
    }
    result.setInTenSeconds(state_3.inTenSeconds.count());
    return result;
  }

  private static Ahead select(AheadOver row) {
    Ahead result = new Ahead();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.nextIsNull()) {
      result.setNext(row.next);
    }
    if (!row.afterNextIsNull()) {
      result.setAfterNext(row.afterNext);
    }
    if (!row.previousIsNull()) {
      result.setPrevious(row.previous);
    }
    result.setSmooth(row.smooth);
    if (!row.highToComeIsNull()) {
      result.setHighToCome(row.highToCome);
    }
    result.setInTenSeconds(row.inTenSeconds);
    return result;
  }
}
==== ferris.generated.AheadOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.DecimalAverage;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What ahead knows of the rows of a frame.
 */
final class AheadOverState implements Accumulator<AheadOverState> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(9, 2);

  static final Serde<AheadOverState> SERDE = new AccumulatorSerde<>("DecimalAverage(price DECIMAL(9,2))", AheadOverState::new);

  final DecimalAverage smooth = new DecimalAverage(TYPE_1);

  AheadOverState add(AheadArguments row) {
    if (!row.priceIsNull()) {
      smooth.add(row.price);
    }
    return this;
  }

  AheadOverState remove(AheadArguments row) {
    if (!row.priceIsNull()) {
      smooth.remove(row.price);
    }
    return this;
  }

  @Override
  public void merge(AheadOverState other) {
    smooth.merge(other.smooth);
  }

  @Override
  public AheadOverState copy() {
    AheadOverState copy = new AheadOverState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    smooth.write(out);
  }

  @Override
  public void read(StateInput in) {
    smooth.read(in);
  }
}
==== ferris.generated.AheadOverState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongMax;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What ahead knows of the rows of a frame.
 */
final class AheadOverState_2 implements Accumulator<AheadOverState_2> {
  static final Serde<AheadOverState_2> SERDE = new AccumulatorSerde<>("LongMax(price DECIMAL(9,2))", AheadOverState_2::new);

  final LongMax highToCome = new LongMax();

  AheadOverState_2 add(AheadArguments row) {
    if (!row.priceIsNull()) {
      highToCome.add(row.price);
    }
    return this;
  }

  @Override
  public void merge(AheadOverState_2 other) {
    highToCome.merge(other.highToCome);
  }

  @Override
  public AheadOverState_2 copy() {
    AheadOverState_2 copy = new AheadOverState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    highToCome.write(out);
  }

  @Override
  public void read(StateInput in) {
    highToCome.read(in);
  }
}
==== ferris.generated.AheadOverState_3
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What ahead knows of the rows of a frame.
 */
final class AheadOverState_3 implements Accumulator<AheadOverState_3> {
  static final Serde<AheadOverState_3> SERDE = new AccumulatorSerde<>("Count()", AheadOverState_3::new);

  final Count inTenSeconds = new Count();

  AheadOverState_3 add(AheadArguments row) {
    inTenSeconds.add();
    return this;
  }

  AheadOverState_3 remove(AheadArguments row) {
    inTenSeconds.remove();
    return this;
  }

  @Override
  public void merge(AheadOverState_3 other) {
    inTenSeconds.merge(other.inTenSeconds);
  }

  @Override
  public AheadOverState_3 copy() {
    AheadOverState_3 copy = new AheadOverState_3();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    inTenSeconds.write(out);
  }

  @Override
  public void read(StateInput in) {
    inTenSeconds.read(in);
  }
}
