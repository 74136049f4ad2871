==== ferris.generated.DistinctAndLimitTopology
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
 * The topology of job distinct_and_limit.
 */
public final class DistinctAndLimitTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM visits (page VARCHAR, visitor VARCHAR, seconds INT) WITH ('topic' = 'visits')
    KStream<byte[], Visits> visits =
        builder.stream(
            "visits",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("visits", RowSerde.reading("json", Visits.TYPE, Visits::new)))
                .withName("visits-source"));

    KStream<byte[], Pages> pages = PagesQuery.addTo(visits);
    pages.to(
        "pages",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), PagesKey.TYPE, "json", Map.of(), PagesKey::new),
            probe.out("pages", RowSerde.writing("json", Pages::new)))
            .withName("pages-sink"));

    KStream<byte[], UpperPages> upperPages = UpperPagesQuery.addTo(visits);
    upperPages.to(
        "upper_pages",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("upper_pages", RowSerde.writing("json", UpperPages::new)))
            .withName("upper_pages-sink"));

    KStream<byte[], Longest> longest = LongestQuery.addTo(visits);
    longest.to(
        "longest",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("longest", RowSerde.writing("json", Longest::new)))
            .withName("longest-sink"));

    KStream<byte[], FirstThree> firstThree = FirstThreeQuery.addTo(visits);
    firstThree.to(
        "first_three",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("first_three", RowSerde.writing("json", FirstThree::new)))
            .withName("first_three-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "distinct_and_limit",
          List.of(new JobSpec.Source("visits", "visits", Optional.empty())),
          List.of(
            new JobSpec.Sink("pages", "pages", Optional.empty()),
            new JobSpec.Sink("upper_pages", "upper_pages", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("longest", "longest", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("first_three", "first_three", Optional.empty())),
          List.of(
            new JobSpec.Statement("visits", List.of("visits"), List.of(),
                List.of(new JobSpec.Setting("topic", "visits", "distinct_and_limit.sql:1:73"))),
            new JobSpec.Statement("pages", List.of("visits"), List.of("pages"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "pages",
                "distinct_and_limit.sql:5:7"))),
            new JobSpec.Statement("upper_pages", List.of("visits"), List.of("upper_pages"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "upper_pages",
                "distinct_and_limit.sql:9:7"))),
            new JobSpec.Statement("longest", List.of("visits"), List.of("longest"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "longest",
                "distinct_and_limit.sql:13:7"))),
            new JobSpec.Statement("first_three", List.of("visits"), List.of("first_three"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "first_three",
                "distinct_and_limit.sql:17:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DistinctAndLimitTopology(), args));
  }
}
==== ferris.generated.PagesQuery
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
 * CREATE STREAM pages AS
 * SELECT DISTINCT page, visitor FROM visits WHERE seconds > 0
 * WITH ('sink.kafka.topic' = 'pages')
 * }</pre>
 */
final class PagesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("page", SqlType.VARCHAR),
    Column.of("visitor", SqlType.VARCHAR)), PagesArguments.TYPE);

  private PagesQuery() {
  }

  static KStream<byte[], Pages> addTo(KStream<byte[], Visits> visits) {
    return visits
        .filter((key, row) -> where(row), Named.as("pages-where"))
        .mapValues(row -> arguments(row), Named.as("pages-arguments"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("pages-key"))
        .repartition(
            Repartitioned.<byte[], PagesArguments>as("pages-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(PagesArguments::new)))
        .processValues(
            new Top<>("pages-rows", StoreKind.ROCKSDB, "(page VARCHAR, visitor VARCHAR); by compact(page VARCHAR, visitor VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(PagesArguments::new), RowOrder.OF_ARRIVAL, 1, PagesQuery::first),
            Named.as("pages-first"))
        .mapValues(row -> select(row), Named.as("pages-select"));
  }

  /**
   * WHERE seconds > 0
   */
  private static boolean where(Visits row) {
    return !row.secondsIsNull() && row.seconds > 0;
  }

  private static PagesArguments arguments(Visits row) {
    PagesArguments result = new PagesArguments();
    result.setPage(row.page);
    result.setVisitor(row.visitor);
    return result;
  }

  private static PagesFirst first(PagesArguments row, long place) {
    PagesFirst result = new PagesFirst();
    result.setPage(row.page);
    result.setVisitor(row.visitor);
    result.setPlace(place);
    return result;
  }

  private static Pages select(PagesFirst row) {
    Pages result = new Pages();
    result.setPage(row.page);
    result.setVisitor(row.visitor);
    return result;
  }
}
==== ferris.generated.UpperPagesQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
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
 * CREATE TABLE upper_pages AS
 * SELECT DISTINCT UPPER(page) AS page FROM visits
 * WITH ('sink.kafka.topic' = 'upper_pages')
 * }</pre>
 */
final class UpperPagesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), UpperPagesArguments.TYPE);

  private UpperPagesQuery() {
  }

  static KStream<byte[], UpperPages> addTo(KStream<byte[], Visits> visits) {
    return visits
        .mapValues(row -> arguments(row), Named.as("upper_pages-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("upper_pages-key"))
        .repartition(
            Repartitioned.<byte[], UpperPagesArguments>as("upper_pages-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(UpperPagesArguments::new)))
        .processValues(
            new Top<>("upper_pages-rows", StoreKind.ROCKSDB, "(page VARCHAR); by kafka(page VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(UpperPagesArguments::new), RowOrder.OF_ARRIVAL, 1, UpperPagesQuery::first),
            Named.as("upper_pages-first"))
        .mapValues(row -> select(row), Named.as("upper_pages-select"));
  }

  private static UpperPagesArguments arguments(Visits row) {
    UpperPagesArguments result = new UpperPagesArguments();
    if (!row.pageIsNull()) {
      result.setPage(Text.upper(row.page));
    }
    return result;
  }

  private static UpperPagesFirst first(UpperPagesArguments row, long place) {
    UpperPagesFirst result = new UpperPagesFirst();
    result.setPage(row.page);
    result.setPlace(place);
    return result;
  }

  private static UpperPages select(UpperPagesFirst row) {
    UpperPages result = new UpperPages();
    result.setPage(row.page);
    return result;
  }
}
==== ferris.generated.LongestQuery
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
 * CREATE TABLE longest AS
 * SELECT page, visitor, seconds FROM visits ORDER BY seconds DESC, visitor LIMIT 2
 * WITH ('sink.kafka.topic' = 'longest')
 * }</pre>
 */
final class LongestQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(), Visits.TYPE);

  private static final KeyWriter KEY_2 = KeyWriter.of("kafka", RowType.of(new Column("place", SqlType.BIGINT, false)), LongestFirst.TYPE);

  private LongestQuery() {
  }

  static KStream<byte[], Longest> addTo(KStream<byte[], Visits> visits) {
    return visits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("longest-key"))
        .repartition(
            Repartitioned.<byte[], Visits>as("longest-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Visits::new)))
        .processValues(
            new Top<>("longest-rows", StoreKind.ROCKSDB, "(page VARCHAR, visitor VARCHAR, seconds INT); by compact(); RowOrder[columns=[Column[index=2, descending=true, nullsFirst=true], Column[index=1, descending=false, nullsFirst=false]]]; the first 2", new CompactSerde<>(Visits::new), RowOrder.by(new RowOrder.Column(2, true, true), new RowOrder.Column(1, false, false)), 2, LongestQuery::first),
            Named.as("longest-first"))
        .selectKey((key, row) -> KEY_2.write(row), Named.as("longest-place"))
        .mapValues(row -> select(row), Named.as("longest-select"));
  }

  private static LongestFirst first(Visits row, long place) {
    LongestFirst result = new LongestFirst();
    result.setPage(row.page);
    result.setVisitor(row.visitor);
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    result.setPlace(place);
    return result;
  }

  private static Longest select(LongestFirst row) {
    Longest result = new Longest();
    result.setPage(row.page);
    result.setVisitor(row.visitor);
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    return result;
  }
}
==== ferris.generated.FirstThreeQuery
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
 * CREATE STREAM first_three AS
 * SELECT * FROM visits LIMIT 3
 * WITH ('sink.kafka.topic' = 'first_three')
 * }</pre>
 */
final class FirstThreeQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(), Visits.TYPE);

  private static final KeyWriter KEY_2 = KeyWriter.of("kafka", RowType.of(new Column("place", SqlType.BIGINT, false)), FirstThreeFirst.TYPE);

  private FirstThreeQuery() {
  }

  static KStream<byte[], FirstThree> addTo(KStream<byte[], Visits> visits) {
    return visits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("first_three-key"))
        .repartition(
            Repartitioned.<byte[], Visits>as("first_three-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Visits::new)))
        .processValues(
            new Top<>("first_three-rows", StoreKind.ROCKSDB, "(page VARCHAR, visitor VARCHAR, seconds INT); by compact(); RowOrder[columns=[]]; the first 3", new CompactSerde<>(Visits::new), RowOrder.OF_ARRIVAL, 3, FirstThreeQuery::first),
            Named.as("first_three-first"))
        .selectKey((key, row) -> KEY_2.write(row), Named.as("first_three-place"))
        .mapValues(row -> select(row), Named.as("first_three-select"));
  }

  private static FirstThreeFirst first(Visits row, long place) {
    FirstThreeFirst result = new FirstThreeFirst();
    result.setPage(row.page);
    result.setVisitor(row.visitor);
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    result.setPlace(place);
    return result;
  }

  private static FirstThree select(FirstThreeFirst row) {
    FirstThree result = new FirstThree();
    result.setPage(row.page);
    result.setVisitor(row.visitor);
    if (!row.secondsIsNull()) {
      result.setSeconds(row.seconds);
    }
    return result;
  }
}
