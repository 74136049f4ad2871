==== ferris.generated.FirstRowsTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job first_rows.
 */
public final class FirstRowsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM scores (
    //   game VARCHAR NOT NULL,
    //   player VARCHAR,
    //   points INT,
    //   ts BIGINT
    // ) WITH ('topic' = 'scores')
    KStream<byte[], Scores> scores =
        builder.stream(
            "scores",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("scores", RowSerde.reading("json", Scores.TYPE, Scores::new)))
                .withName("scores-source"));

    KStream<byte[], Best> best = BestQuery.addTo(scores);
    best.to(
        "best",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), BestKey.TYPE, "json", Map.of(), BestKey::new),
            probe.out("best", RowSerde.writing("json", Best::new)))
            .withName("best-sink"));

    KStream<byte[], Latest> latest = LatestQuery.addTo(scores);
    latest.to(
        "latest",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("latest", RowSerde.writing("json", Latest::new)))
            .withName("latest-sink"));

    KStream<byte[], Newcomers> newcomers = NewcomersQuery.addTo(scores);
    newcomers.to(
        "newcomers",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("newcomers", RowSerde.writing("json", Newcomers::new)))
            .withName("newcomers-sink"));

    KStream<byte[], Seconds> seconds = SecondsQuery.addTo(scores);
    seconds.to(
        "seconds",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), SecondsKey.TYPE, "json", Map.of(), SecondsKey::new),
            probe.out("seconds", RowSerde.writing("json", Seconds::new)))
            .withName("seconds-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "first_rows",
          List.of(new JobSpec.Source("scores", "scores", Optional.empty())),
          List.of(
            new JobSpec.Sink("best", "best", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("latest", "latest", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("newcomers", "newcomers", Optional.empty()),
            new JobSpec.Sink("seconds", "seconds", Optional.empty())),
          List.of(
            new JobSpec.Statement("scores", List.of("scores"), List.of(),
                List.of(new JobSpec.Setting("topic", "scores", "first_rows.sql:6:9"))),
            new JobSpec.Statement("best", List.of("scores"), List.of("best"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "best", "first_rows.sql:16:7"))),
            new JobSpec.Statement("latest", List.of("scores"), List.of("latest"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "latest", "first_rows.sql:23:7"))),
            new JobSpec.Statement("newcomers", List.of("scores"), List.of("newcomers"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "newcomers",
                "first_rows.sql:30:7"))),
            new JobSpec.Statement("seconds", List.of("scores"), List.of("seconds"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "seconds",
                "first_rows.sql:37:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FirstRowsTopology(), args));
  }
}
==== ferris.generated.BestQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE TABLE best AS
 * SELECT game, place, player, points
 * FROM (
 *   SELECT game, player, points, ROW_NUMBER() OVER (PARTITION BY game ORDER BY points DESC) AS place
 *   FROM scores
 * )
 * WHERE place <= 3
 * WITH ('sink.kafka.topic' = 'best')
 * }</pre>
 */
final class BestQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("game", SqlType.VARCHAR, false)), BestArguments.TYPE);

  private static final KeyWriter KEY_2 = KeyWriter.of("compact", RowType.of(
    new Column("game", SqlType.VARCHAR, false),
    new Column("place", SqlType.BIGINT, false)), BestFirst.TYPE);

  private BestQuery() {
  }

  static KStream<byte[], Best> addTo(KStream<byte[], Scores> scores) {
    return scores
        .mapValues(row -> arguments(row), Named.as("best-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("best-key"))
        .repartition(
            Repartitioned.<byte[], BestArguments>as("best-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(BestArguments::new)))
        .processValues(
            new Top<>("best-rows", StoreKind.ROCKSDB, "(game VARCHAR, player VARCHAR, points INT); by kafka(game VARCHAR); RowOrder[columns=[Column[index=2, descending=true, nullsFirst=true]]]; the first 3", new CompactSerde<>(BestArguments::new), RowOrder.by(new RowOrder.Column(2, true, true)), 3, BestQuery::first),
            Named.as("best-first"))
        .selectKey((key, row) -> KEY_2.write(row), Named.as("best-place"))
        .mapValues(row -> select(row), Named.as("best-select"));
  }

  private static BestArguments arguments(Scores row) {
    BestArguments result = new BestArguments();
    result.setGame(row.game);
    result.setPlayer(row.player);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    return result;
  }

  private static BestFirst first(BestArguments row, long place) {
    BestFirst result = new BestFirst();
    result.setGame(row.game);
    result.setPlayer(row.player);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    result.setPlace(place);
    return result;
  }

  private static Best select(BestFirst row) {
    Best result = new Best();
    result.setGame(row.game);
    result.setPlace(row.place);
    result.setPlayer(row.player);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    return result;
  }
}
==== ferris.generated.LatestQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE latest AS
 * SELECT player, game, points
 * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY player ORDER BY ts DESC) AS n FROM scores) s
 * WHERE s.n = 1 AND points > 0
 * WITH ('sink.kafka.topic' = 'latest')
 * }</pre>
 */
final class LatestQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("player", SqlType.VARCHAR, false)), Scores.TYPE);

  private LatestQuery() {
  }

  static KStream<byte[], Latest> addTo(KStream<byte[], Scores> scores) {
    return scores
        .selectKey((key, row) -> KEY_1.write(row), Named.as("latest-key"))
        .repartition(
            Repartitioned.<byte[], Scores>as("latest-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Scores::new)))
        .processValues(
            new Top<>("latest-rows", StoreKind.ROCKSDB, "(game VARCHAR, player VARCHAR, points INT, ts BIGINT); by kafka(player VARCHAR); RowOrder[columns=[Column[index=3, descending=true, nullsFirst=true]]]; the first 1", new CompactSerde<>(Scores::new), RowOrder.by(new RowOrder.Column(3, true, true)), 1, LatestQuery::first),
            Named.as("latest-first"))
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("latest-where"))
        .mapValues(row -> row == null ? null : select(row), Named.as("latest-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("latest-shown")), Named.as("latest-retractions"));
  }

  private static LatestFirst first(Scores row, long place) {
    LatestFirst result = new LatestFirst();
    result.setGame(row.game);
    result.setPlayer(row.player);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    result.setN(place);
    return result;
  }

  /**
   * WHERE n = 1 AND points > 0
   */
  private static boolean where(LatestFirst row) {
    return row.n == 1L && !row.pointsIsNull() && row.points > 0;
  }

  private static Latest select(LatestFirst row) {
    Latest result = new Latest();
    result.setPlayer(row.player);
    result.setGame(row.game);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    return result;
  }
}
==== ferris.generated.NewcomersQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM newcomers AS
 * SELECT player, game
 * FROM (SELECT player, game, ROW_NUMBER() OVER (PARTITION BY player ORDER BY ts) AS n FROM scores)
 * WHERE 1 = n
 * WITH ('sink.kafka.topic' = 'newcomers')
 * }</pre>
 */
final class NewcomersQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("player", SqlType.VARCHAR, false)), NewcomersArguments.TYPE);

  private NewcomersQuery() {
  }

  static KStream<byte[], Newcomers> addTo(KStream<byte[], Scores> scores) {
    return scores
        .mapValues(row -> arguments(row), Named.as("newcomers-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("newcomers-key"))
        .repartition(
            Repartitioned.<byte[], NewcomersArguments>as("newcomers-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(NewcomersArguments::new)))
        .processValues(
            new Top<>("newcomers-rows", StoreKind.ROCKSDB, "(player VARCHAR, game VARCHAR, ts BIGINT); by kafka(player VARCHAR); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; the first 1", new CompactSerde<>(NewcomersArguments::new), RowOrder.by(new RowOrder.Column(2, false, false)), 1, NewcomersQuery::first),
            Named.as("newcomers-first"))
        .mapValues(row -> select(row), Named.as("newcomers-select"));
  }

  private static NewcomersArguments arguments(Scores row) {
    NewcomersArguments result = new NewcomersArguments();
    result.setPlayer(row.player);
    result.setGame(row.game);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    return result;
  }

  private static NewcomersFirst first(NewcomersArguments row, long place) {
    NewcomersFirst result = new NewcomersFirst();
    result.setPlayer(row.player);
    result.setGame(row.game);
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    result.setN(place);
    return result;
  }

  private static Newcomers select(NewcomersFirst row) {
    Newcomers result = new Newcomers();
    result.setPlayer(row.player);
    result.setGame(row.game);
    return result;
  }
}
==== ferris.generated.SecondsQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.Top;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM seconds AS
 * SELECT game, player
 * FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY game ORDER BY points DESC, ts) AS n FROM scores)
 * WHERE n = 2
 * WITH ('sink.kafka.topic' = 'seconds')
 * }</pre>
 */
final class SecondsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("game", SqlType.VARCHAR, false)), Scores.TYPE);

  private static final KeyWriter KEY_2 = KeyWriter.of("compact", RowType.of(
    new Column("game", SqlType.VARCHAR, false),
    new Column("n", SqlType.BIGINT, false)), SecondsFirst.TYPE);

  private SecondsQuery() {
  }

  static KStream<byte[], Seconds> addTo(KStream<byte[], Scores> scores) {
    return scores
        .selectKey((key, row) -> KEY_1.write(row), Named.as("seconds-key"))
        .repartition(
            Repartitioned.<byte[], Scores>as("seconds-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Scores::new)))
        .processValues(
            new Top<>("seconds-rows", StoreKind.ROCKSDB, "(game VARCHAR, player VARCHAR, points INT, ts BIGINT); by kafka(game VARCHAR); RowOrder[columns=[Column[index=2, descending=true, nullsFirst=true], Column[index=3, descending=false, nullsFirst=false]]]; the first 2", new CompactSerde<>(Scores::new), RowOrder.by(new RowOrder.Column(2, true, true), new RowOrder.Column(3, false, false)), 2, SecondsQuery::first),
            Named.as("seconds-first"))
        .selectKey((key, row) -> KEY_2.write(row), Named.as("seconds-place"))
        .filter((key, row) -> where(row), Named.as("seconds-where"))
        .mapValues(row -> select(row), Named.as("seconds-select"));
  }

  private static SecondsFirst first(Scores row, long place) {
    SecondsFirst result = new SecondsFirst();
    result.setGame(row.game);
    result.setPlayer(row.player);
    if (!row.pointsIsNull()) {
      result.setPoints(row.points);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    result.setN(place);
    return result;
  }

  /**
   * WHERE n = 2
   */
  private static boolean where(SecondsFirst row) {
    return row.n == 2L;
  }

  private static Seconds select(SecondsFirst row) {
    Seconds result = new Seconds();
    result.setGame(row.game);
    result.setPlayer(row.player);
    return result;
  }
}
