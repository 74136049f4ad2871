==== ferris.generated.OverRankingTopology
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
 * The topology of job over_ranking.
 */
public final class OverRankingTopology implements SqlTopology {
  /**
   * Values of records; Results has the columns that are used.
   */
  private static final RowType RESULTS_COLUMNS = RowType.of(
    new Column("race", SqlType.VARCHAR, false),
    Column.of("runner", SqlType.VARCHAR),
    Column.of("points", SqlType.INT),
    Column.of("ts", SqlType.Timestamp.MILLIS));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM results (
    //   race VARCHAR NOT NULL,
    //   runner VARCHAR,
    //   points INT,
    //   ts TIMESTAMP
    // ) WITH ('topic' = 'results')
    KStream<byte[], Results> results =
        builder.stream(
            "results",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("results", RowSerde.reading("json", RESULTS_COLUMNS, Results::new)))
                .withName("results-source"));

    KStream<byte[], Ranked> ranked = RankedQuery.addTo(results);
    ranked.to(
        "ranked",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("ranked", RowSerde.writing("json", Ranked::new)))
            .withName("ranked-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_ranking",
          List.of(new JobSpec.Source("results", "results", Optional.empty())),
          List.of(new JobSpec.Sink("ranked", "ranked", Optional.empty())),
          List.of(
            new JobSpec.Statement("results", List.of("results"), List.of(),
                List.of(new JobSpec.Setting("topic", "results", "over_ranking.sql:6:9"))),
            new JobSpec.Statement("ranked", List.of("results"), List.of("ranked"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "ranked",
                "over_ranking.sql:19:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverRankingTopology(), args));
  }
}
==== ferris.generated.RankedQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
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
 * CREATE STREAM ranked AS
 * SELECT race, runner,
 *   ROW_NUMBER() OVER w AS number,
 *   RANK() OVER w AS place,
 *   DENSE_RANK() OVER w AS step,
 *   PERCENT_RANK() OVER w AS part_less,
 *   CUME_DIST() OVER w AS part_not_greater,
 *   NTILE(2) OVER w AS half,
 *   RANK() OVER (PARTITION BY race) AS no_order
 * FROM results
 * WINDOW w AS (PARTITION BY race ORDER BY points)
 * WITH ('sink.kafka.topic' = 'ranked')
 * }</pre>
 */
final class RankedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("race", SqlType.VARCHAR, false)), RankedArguments.TYPE);

  private static final OverRows<RankedArguments> OVER_2 = 
      new OverRows<>(
      "(race VARCHAR, runner VARCHAR, points INT); by kafka(race VARCHAR); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; []; []; ; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(RankedArguments::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      Buffer.NONE,
      List.of(),
      List.<Aggregated<RankedArguments, ?>>of(),
      Reach.NONE);

  private static final OverRows<RankedOver> OVER_3 = 
      new OverRows<>(
      "(race VARCHAR, runner VARCHAR, points INT, number BIGINT, place BIGINT, step BIGINT, part_less DOUBLE, part_not_greater DOUBLE, half INT); by kafka(race VARCHAR); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; []; []; ; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(RankedOver::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(),
      List.<Aggregated<RankedOver, ?>>of(),
      Reach.NONE);

  private RankedQuery() {
  }

  static KStream<byte[], Ranked> addTo(KStream<byte[], Results> results) {
    return results
        .mapValues(row -> arguments(row), Named.as("ranked-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("ranked-key"))
        .repartition(
            Repartitioned.<byte[], RankedArguments>as("ranked-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(RankedArguments::new)))
        .processValues(
            new Over<>("ranked-rows", StoreKind.ROCKSDB, OVER_2, RankedQuery::over),
            Named.as("ranked-over"))
        .processValues(
            new Over<>("ranked-rows_2", StoreKind.ROCKSDB, OVER_3, RankedQuery::over_2),
            Named.as("ranked-over_2"))
        .mapValues(row -> select(row), Named.as("ranked-select"));
  }

  private static RankedArguments arguments(Results row) {
    RankedArguments result = new RankedArguments();
    result.setRace(row.race);
    result.setRunner(row.runner);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    return result;
  }

  private static RankedOver over(Place<RankedArguments> place) {
    RankedArguments row = place.row();
    RankedOver result = new RankedOver();
    result.setRace(row.race);
    result.setRunner(row.runner);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    result.setNumber(place.rowNumber());
    result.setPlace(place.rank());
    result.setStep(place.denseRank());
    result.setPartLess(place.percentRank());
    result.setPartNotGreater(place.cumulativeDistribution());
    result.setHalf(place.tile(2));
    return result;
  }

  private static RankedOver_2 over_2(Place<RankedOver> place) {
    RankedOver row = place.row();
    RankedOver_2 result = new RankedOver_2();
    result.setRace(row.race);
    result.setRunner(row.runner);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    result.setNumber(row.number);
    result.setPlace(row.place);
    result.setStep(row.step);
    result.setPartLess(row.partLess);
    result.setPartNotGreater(row.partNotGreater);
    result.setHalf(row.half);
    result.setNoOrder(place.rank());
    return result;
  }

  private static Ranked select(RankedOver_2 row) {
    Ranked result = new Ranked();
    result.setRace(row.race);
    result.setRunner(row.runner);
    result.setNumber(row.number);
    result.setPlace(row.place);
    result.setStep(row.step);
    result.setPartLess(row.partLess);
    result.setPartNotGreater(row.partNotGreater);
    result.setHalf(row.half);
    result.setNoOrder(row.noOrder);
    return result;
  }
}
