==== ferris.generated.OverNeighboursTopology
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
 * The topology of job over_neighbours.
 */
public final class OverNeighboursTopology implements SqlTopology {
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

    KStream<byte[], Compared> compared = ComparedQuery.addTo(prices);
    compared.to(
        "compared",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("compared", RowSerde.writing("json", Compared::new)))
            .withName("compared-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_neighbours",
          List.of(new JobSpec.Source("prices", "prices", Optional.empty())),
          List.of(new JobSpec.Sink("compared", "compared", Optional.empty())),
          List.of(
            new JobSpec.Statement("prices", List.of("prices"), List.of(), List.of(
              new JobSpec.Setting("topic", "prices", "over_neighbours.sql:5:9"),
              new JobSpec.Setting("event.time.field", "ts", "over_neighbours.sql:5:29"))),
            new JobSpec.Statement("compared", List.of("prices"), List.of("compared"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "compared",
                "over_neighbours.sql:19:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverNeighboursTopology(), args));
  }
}
==== ferris.generated.ComparedQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.topology.RecordInfo;
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
 * CREATE STREAM compared AS
 * SELECT symbol, price,
 *   LAG(price) OVER (PARTITION BY symbol ORDER BY ts) AS previous,
 *   price - LAG(price, 1, price) OVER (PARTITION BY symbol ORDER BY ts) AS change,
 *   LAG(price, 2, -1) OVER (PARTITION BY symbol ORDER BY ts) AS before_previous,
 *   FIRST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts) AS opening,
 *   NTH_VALUE(price, 2) OVER (PARTITION BY symbol ORDER BY ts) AS second,
 *   FIRST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts ROWS 2 PRECEDING) AS oldest_of_three,
 *   LAST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts) AS own,
 *   LAST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS last_before,
 *   _timestamp AS at
 * FROM prices
 * WITH ('sink.kafka.topic' = 'compared')
 * }</pre>
 */
final class ComparedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("symbol", SqlType.VARCHAR, false)), ComparedArguments.TYPE);

  private static final OverRows<ComparedArguments> OVER_2 = 
      new OverRows<>(
      "(symbol VARCHAR, price DECIMAL(9,2), argument_3 TIMESTAMP(3), ts TIMESTAMP(3), argument_5 DECIMAL(12,2), argument_6 DECIMAL(12,2)); by kafka(symbol VARCHAR); RowOrder[columns=[Column[index=3, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=RANGE, start=-9223372036854775808, end=0], Frame[unit=ROWS, start=-2, end=0], Frame[unit=ROWS, start=-3, end=-1]]; []; ; Reach[before=2, behind=0, first=2]",
      new CompactSerde<>(ComparedArguments::new),
      RowOrder.by(new RowOrder.Column(3, false, false)),
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.RANGE, Frame.UNBOUNDED, 0), new Frame(Frame.Unit.ROWS, -2L, 0), new Frame(Frame.Unit.ROWS, -3L, -1L)),
      List.<Aggregated<ComparedArguments, ?>>of(),
      new Reach(2, 0, 2));

  private ComparedQuery() {
  }

  static KStream<byte[], Compared> addTo(KStream<byte[], Prices> prices) {
    return prices
        .processValues(WithRecord.timing(ComparedQuery::time), Named.as("compared-time"))
        .processValues(WithRecord.mapping(false, ComparedQuery::arguments), Named.as("compared-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("compared-key"))
        .repartition(
            Repartitioned.<byte[], ComparedArguments>as("compared-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(ComparedArguments::new)))
        .processValues(
            new Over<>("compared-rows", StoreKind.ROCKSDB, OVER_2, ComparedQuery::over),
            Named.as("compared-over"))
        .mapValues(row -> select(row), Named.as("compared-select"));
  }

  private static Long time(Prices row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static ComparedArguments arguments(RecordInfo record, Prices row) {
    ComparedArguments result = new ComparedArguments();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setArgument3(record.timestamp());
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.priceIsNull()) {
      result.setArgument5(row.price);
    }
    result.setArgument6(-100L);
    return result;
  }

  private static ComparedOver over(Place<ComparedArguments> place) {
    ComparedArguments row = place.row();
    ComparedOver result = new ComparedOver();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    result.setArgument3(row.argument3);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    if (!row.argument5IsNull()) {
      result.setArgument5(row.argument5);
    }
    result.setArgument6(row.argument6);
    ComparedArguments previous = place.before(1);
    if (previous != null) {
      if (!previous.priceIsNull()) {
        result.setPrevious(previous.price);
      }
    }
    ComparedArguments lag = place.before(1);
    if (lag != null) {
      if (!lag.priceIsNull()) {
        result.setLag(lag.price);
      }
    } else {
      if (!row.priceIsNull()) {
        result.setLag(row.price);
      }
    }
    ComparedArguments beforePrevious = place.before(2);
    if (beforePrevious != null) {
      if (!beforePrevious.argument5IsNull()) {
        result.setBeforePrevious(beforePrevious.argument5);
      }
    } else {
      result.setBeforePrevious(row.argument6);
    }
    ComparedArguments opening = place.nth(0, 1);
    if (opening != null) {
      if (!opening.priceIsNull()) {
        result.setOpening(opening.price);
      }
    }
    ComparedArguments second = place.nth(0, 2);
    if (second != null) {
      if (!second.priceIsNull()) {
        result.setSecond(second.price);
      }
    }
    ComparedArguments oldestOfThree = place.nth(1, 1);
    if (oldestOfThree != null) {
      if (!oldestOfThree.priceIsNull()) {
        result.setOldestOfThree(oldestOfThree.price);
      }
    }
    ComparedArguments own = place.last(0);
    if (own != null) {
      if (!own.priceIsNull()) {
        result.setOwn(own.price);
      }
    }
    ComparedArguments lastBefore = place.last(2);
    if (lastBefore != null) {
      if (!lastBefore.priceIsNull()) {
        result.setLastBefore(lastBefore.price);
      }
    }
    return result;
  }

  private static Compared select(ComparedOver row) {
    Compared result = new Compared();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    if (!row.previousIsNull()) {
      result.setPrevious(row.previous);
    }
    if (!row.priceIsNull() && !row.lagIsNull()) {
      result.setChange(row.price - row.lag);
    }
    if (!row.beforePreviousIsNull()) {
      result.setBeforePrevious(row.beforePrevious);
    }
    if (!row.openingIsNull()) {
      result.setOpening(row.opening);
    }
    if (!row.secondIsNull()) {
      result.setSecond(row.second);
    }
    if (!row.oldestOfThreeIsNull()) {
      result.setOldestOfThree(row.oldestOfThree);
    }
    if (!row.ownIsNull()) {
      result.setOwn(row.own);
    }
    if (!row.lastBeforeIsNull()) {
      result.setLastBefore(row.lastBefore);
    }
    result.setAt(row.argument3);
    return result;
  }
}
