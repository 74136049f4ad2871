==== ferris.generated.JoinStreamsTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
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
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job join_streams.
 */
public final class JoinStreamsTopology implements SqlTopology {
  /**
   * Keys of records; Clicks has the columns that are used.
   */
  private static final RowType CLICKS_KEY = RowType.of(Column.of("page", SqlType.VARCHAR));

  /**
   * Keys of records; Views has the columns that are used.
   */
  private static final RowType VIEWS_KEY = RowType.of(Column.of("page", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM clicks (page VARCHAR KEY, who INT) WITH ('topic' = 'clicks')
    KStream<byte[], Clicks> clicks =
        builder
            .stream(
                "clicks",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("clicks", RowSerde.reading("json", Clicks.TYPE, Clicks::new)))
                    .withName("clicks-source"))
            .mapValues(KeyReader.of("kafka", CLICKS_KEY, Clicks.TYPE)::read, Named.as("clicks-key"));

    // CREATE STREAM views (page VARCHAR KEY, seconds INT) WITH ('topic' = 'views')
    KStream<byte[], Views> views =
        builder
            .stream(
                "views",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("views", RowSerde.reading("json", Views.TYPE, Views::new)))
                    .withName("views-source"))
            .mapValues(KeyReader.of("kafka", VIEWS_KEY, Views.TYPE)::read, Named.as("views-key"));

    KStream<byte[], Pairs> pairs = PairsQuery.addTo(clicks, views);
    pairs.to(
        "pairs",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("pairs", RowSerde.writing("json", Pairs::new)))
            .withName("pairs-sink"));

    KStream<byte[], Lefts> lefts = LeftsQuery.addTo(clicks, views, probe);
    lefts.to(
        "lefts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("lefts", RowSerde.writing("json", Lefts::new)))
            .withName("lefts-sink"));

    KStream<byte[], Rights> rights = RightsQuery.addTo(views, clicks, probe);
    rights.to(
        "rights",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("rights", RowSerde.writing("json", Rights::new)))
            .withName("rights-sink"));

    KStream<byte[], Fulls> fulls = FullsQuery.addTo(clicks, views, probe);
    fulls.to(
        "fulls",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("fulls", RowSerde.writing("json", Fulls::new)))
            .withName("fulls-sink"));

    KStream<byte[], Eager> eager = EagerQuery.addTo(clicks, views);
    eager.to(
        "eager",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("eager", RowSerde.writing("json", Eager::new)))
            .withName("eager-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_streams",
          List.of(
            new JobSpec.Source("clicks", "clicks", Optional.empty()),
            new JobSpec.Source("views", "views", Optional.empty())),
          List.of(
            new JobSpec.Sink("pairs", "pairs", Optional.empty()),
            new JobSpec.Sink("lefts", "lefts", Optional.empty()),
            new JobSpec.Sink("rights", "rights", Optional.empty()),
            new JobSpec.Sink("fulls", "fulls", Optional.empty()),
            new JobSpec.Sink("eager", "eager", Optional.empty())),
          List.of(
            new JobSpec.Statement("clicks", List.of("clicks"), List.of(),
                List.of(new JobSpec.Setting("topic", "clicks", "join_streams.sql:1:56"))),
            new JobSpec.Statement("views", List.of("views"), List.of(),
                List.of(new JobSpec.Setting("topic", "views", "join_streams.sql:2:59")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinStreamsTopology(), args));
  }
}
==== ferris.generated.PairsQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM pairs AS
 *   SELECT c.page, who, seconds FROM clicks c JOIN views v WITHIN 10 SECONDS GRACE PERIOD 5 SECONDS ON c.page = v.page AND ...
 * }</pre>
 */
final class PairsQuery {
  private static final Serde<Clicks> ROWS_1 = new CompactSerde<>(Clicks::new);

  private static final Serde<Views> ROWS_2 = new CompactSerde<>(Views::new);

  private PairsQuery() {
  }

  static KStream<byte[], Pairs> addTo(KStream<byte[], Clicks> clicks,
      KStream<byte[], Views> views) {
    KStream<byte[], Views> other = views
        .filter((key, row) -> where_2(row), Named.as("pairs-where_2"));
    return clicks
        .filter((key, row) -> where(row), Named.as("pairs-where"))
        .processValues(
            new InTime<>(25000L, Stores.persistentTimestampedKeyValueStore("pairs-times")),
            Named.as("pairs-late"))
        .join(
            other
            .processValues(
                new InTime<>(25000L, Stores.persistentTimestampedKeyValueStore("pairs-times_2")),
                Named.as("pairs-late_2")),
            PairsQuery::joined,
            JoinTimes.waiting(10000L, 10000L, 5000L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("pairs-join")
            .withStoreName("pairs-join"))
        .mapValues(row -> select(row), Named.as("pairs-select"));
  }

  /**
   * WHERE page IS NOT NULL
   */
  private static boolean where(Clicks row) {
    return !row.pageIsNull();
  }

  /**
   * WHERE page IS NOT NULL AND seconds > 1
   */
  private static boolean where_2(Views row) {
    return !row.pageIsNull() && !row.secondsIsNull() && row.seconds > 1;
  }

  private static PairsJoined joined(Clicks left, Views right) {
    PairsJoined result = new PairsJoined();
    result.setCPage(left.page);
    if (!left.whoIsNull()) {
      result.setWho(left.who);
    }
    if (!right.secondsIsNull()) {
      result.setSeconds(right.seconds);
    }
    return result;
  }

  private static Pairs select(PairsJoined row) {
    Pairs result = new Pairs();
    result.setPage(row.cPage);
    if (!row.whoIsNull()) {
      result.setWho(row.who);
    }
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    return result;
  }
}
==== ferris.generated.LeftsQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.join.UnmatchedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM lefts AS
 *   SELECT c.page, who, seconds FROM clicks c LEFT JOIN views v WITHIN (5 SECONDS, 10 SECONDS) ON c.page = v.page
 * }</pre>
 */
final class LeftsQuery {
  private static final Serde<Clicks> ROWS_1 = new CompactSerde<>(Clicks::new);

  private static final Serde<Views> ROWS_2 = new CompactSerde<>(Views::new);

  private LeftsQuery() {
  }

  static KStream<byte[], Lefts> addTo(KStream<byte[], Clicks> clicks, KStream<byte[], Views> views,
      JobProbe probe) {
    KStream<byte[], Views> other = views
        .filter((key, row) -> where(row), Named.as("lefts-where"));
    return clicks
        .leftJoin(
            other
            .processValues(
                new InTime<>(15000L, Stores.persistentTimestampedKeyValueStore("lefts-times")),
                Named.as("lefts-late")),
            LeftsQuery::joined,
            JoinTimes.waiting(5000L, 10000L, 0L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("lefts-join")
            .withStoreName("lefts-join"))
        .process(
            new UnmatchedRows<Clicks, Views, LeftsJoined>("lefts-join-left-shared-join-store", LeftsQuery::joined, probe.inputEnd().stage(0)),
            Named.as("lefts-unmatched"),
            "lefts-join-left-shared-join-store")
        .mapValues(row -> select(row), Named.as("lefts-select"));
  }

  /**
   * WHERE page IS NOT NULL
   */
  private static boolean where(Views row) {
    return !row.pageIsNull();
  }

  private static LeftsJoined joined(Clicks left, Views right) {
    LeftsJoined result = new LeftsJoined();
    result.setCPage(left.page);
    if (!left.whoIsNull()) {
      result.setWho(left.who);
    }
    if (right != null) {
      if (!right.secondsIsNull()) {
        result.setSeconds(right.seconds);
      }
    }
    return result;
  }

  private static Lefts select(LeftsJoined row) {
    Lefts result = new Lefts();
    result.setPage(row.cPage);
    if (!row.whoIsNull()) {
      result.setWho(row.who);
    }
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    return result;
  }
}
==== ferris.generated.RightsQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.join.UnmatchedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM rights AS
 *   SELECT v.page, who, seconds FROM clicks c RIGHT JOIN views v WITHIN (5 SECONDS, 10 SECONDS) ON c.page = v.page
 * }</pre>
 */
final class RightsQuery {
  private static final Serde<Views> ROWS_1 = new CompactSerde<>(Views::new);

  private static final Serde<Clicks> ROWS_2 = new CompactSerde<>(Clicks::new);

  private RightsQuery() {
  }

  static KStream<byte[], Rights> addTo(KStream<byte[], Views> views, KStream<byte[], Clicks> clicks,
      JobProbe probe) {
    KStream<byte[], Clicks> other = clicks
        .filter((key, row) -> where(row), Named.as("rights-where"));
    return views
        .leftJoin(
            other
            .processValues(
                new InTime<>(15000L, Stores.persistentTimestampedKeyValueStore("rights-times")),
                Named.as("rights-late")),
            RightsQuery::joined,
            JoinTimes.waiting(10000L, 5000L, 0L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("rights-join")
            .withStoreName("rights-join"))
        .process(
            new UnmatchedRows<Views, Clicks, RightsJoined>("rights-join-left-shared-join-store", RightsQuery::joined, probe.inputEnd().stage(0)),
            Named.as("rights-unmatched"),
            "rights-join-left-shared-join-store")
        .mapValues(row -> select(row), Named.as("rights-select"));
  }

  /**
   * WHERE page IS NOT NULL
   */
  private static boolean where(Clicks row) {
    return !row.pageIsNull();
  }

  private static RightsJoined joined(Views left, Clicks right) {
    RightsJoined result = new RightsJoined();
    result.setVPage(left.page);
    if (!left.secondsIsNull()) {
      result.setSeconds(left.seconds);
    }
    if (right != null) {
      if (!right.whoIsNull()) {
        result.setWho(right.who);
      }
    }
    return result;
  }

  private static Rights select(RightsJoined row) {
    Rights result = new Rights();
    result.setPage(row.vPage);
    if (!row.whoIsNull()) {
      result.setWho(row.who);
    }
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    return result;
  }
}
==== ferris.generated.FullsQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.join.UnmatchedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.StreamJoined;

/**
 * <pre>{@code
 * CREATE STREAM fulls AS
 *   SELECT page, who, seconds FROM clicks c FULL JOIN views v WITHIN 5 SECONDS USING (page)
 * }</pre>
 */
final class FullsQuery {
  private static final Serde<Clicks> ROWS_1 = new CompactSerde<>(Clicks::new);

  private static final Serde<Views> ROWS_2 = new CompactSerde<>(Views::new);

  private FullsQuery() {
  }

  static KStream<byte[], Fulls> addTo(KStream<byte[], Clicks> clicks, KStream<byte[], Views> views,
      JobProbe probe) {
    return clicks
        .outerJoin(
            views,
            FullsQuery::joined,
            JoinTimes.waiting(5000L, 5000L, 0L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("fulls-join")
            .withStoreName("fulls-join"))
        .process(
            new UnmatchedRows<Clicks, Views, FullsJoined>("fulls-join-outer-shared-join-store", FullsQuery::joined, probe.inputEnd().stage(0)),
            Named.as("fulls-unmatched"),
            "fulls-join-outer-shared-join-store")
        .mapValues(row -> select(row), Named.as("fulls-select"));
  }

  private static FullsJoined joined(Clicks left, Views right) {
    FullsJoined result = new FullsJoined();
    if (left != null) {
      if (!left.whoIsNull()) {
        result.setWho(left.who);
      }
      result.setPage(left.page);
    } else {
      result.setPage(right.page);
    }
    if (right != null) {
      if (!right.secondsIsNull()) {
        result.setSeconds(right.seconds);
      }
    }
    return result;
  }

  private static Fulls select(FullsJoined row) {
    Fulls result = new Fulls();
    result.setPage(row.page);
    if (!row.whoIsNull()) {
      result.setWho(row.who);
    }
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    return result;
  }
}
==== ferris.generated.EagerQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM eager AS
 *   SELECT page, who, seconds FROM clicks c LEFT JOIN views v WITHIN 5 SECONDS USING (page) EMIT CHANGES
 * }</pre>
 */
final class EagerQuery {
  private static final Serde<Clicks> ROWS_1 = new CompactSerde<>(Clicks::new);

  private static final Serde<Views> ROWS_2 = new CompactSerde<>(Views::new);

  private EagerQuery() {
  }

  static KStream<byte[], Eager> addTo(KStream<byte[], Clicks> clicks,
      KStream<byte[], Views> views) {
    KStream<byte[], Views> other = views
        .filter((key, row) -> where(row), Named.as("eager-where"));
    return clicks
        .leftJoin(
            other
            .processValues(
                new InTime<>(10000L, Stores.persistentTimestampedKeyValueStore("eager-times")),
                Named.as("eager-late")),
            EagerQuery::joined,
            JoinTimes.eager(5000L, 5000L, 0L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("eager-join")
            .withStoreName("eager-join"))
        .mapValues(row -> select(row), Named.as("eager-select"));
  }

  /**
   * WHERE page IS NOT NULL
   */
  private static boolean where(Views row) {
    return !row.pageIsNull();
  }

  private static EagerJoined joined(Clicks left, Views right) {
    EagerJoined result = new EagerJoined();
    if (!left.whoIsNull()) {
      result.setWho(left.who);
    }
    result.setPage(left.page);
    if (right != null) {
      if (!right.secondsIsNull()) {
        result.setSeconds(right.seconds);
      }
    }
    return result;
  }

  private static Eager select(EagerJoined row) {
    Eager result = new Eager();
    result.setPage(row.page);
    if (!row.whoIsNull()) {
      result.setWho(row.who);
    }
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    return result;
  }
}
