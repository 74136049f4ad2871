==== ferris.generated.ExplodeTopology
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
 * The topology of job explode.
 */
public final class ExplodeTopology implements SqlTopology {
  /**
   * Keys of records; T has the columns that are used.
   */
  private static final RowType T_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (k VARCHAR KEY, tags ARRAY<VARCHAR>, counts ARRAY<INT>, n INT, m MAP<VARCHAR, INT>) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder
            .stream(
                "t",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                    .withName("t-source"))
            .mapValues(KeyReader.of("kafka", T_KEY, T.TYPE)::read, Named.as("t-key"));

    KStream<byte[], Tags_2> tags = TagsQuery.addTo(t);
    tags.to(
        "tags",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("tags", RowSerde.writing("json", Tags_2::new)))
            .withName("tags-sink"));

    KStream<byte[], Pairs_2> pairs = PairsQuery.addTo(t);
    pairs.to(
        "pairs",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("pairs", RowSerde.writing("json", Pairs_2::new)))
            .withName("pairs-sink"));

    KStream<byte[], Series_2> series = SeriesQuery.addTo(t);
    series.to(
        "series",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("series", RowSerde.writing("json", Series_2::new)))
            .withName("series-sink"));

    KStream<byte[], Entries_2> entries = EntriesQuery.addTo(t);
    entries.to(
        "entries",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("entries", RowSerde.writing("json", Entries_2::new)))
            .withName("entries-sink"));

    KStream<byte[], ByTag_2> byTag = ByTagQuery.addTo(t);
    byTag.to(
        "by_tag",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_tag", RowSerde.writing("json", ByTag_2::new)))
            .withName("by_tag-sink"));

    KStream<byte[], Totals> totals = TotalsQuery.addTo(t);
    totals.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", Totals::new)))
            .withName("totals-sink"));

    KStream<byte[], Cube_2> cube = CubeQuery.addTo(t);
    cube.to(
        "cube",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("cube", RowSerde.writing("json", Cube_2::new)))
            .withName("cube-sink"));

    KStream<byte[], Select_2> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "explode",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("tags", "tags", Optional.empty()),
            new JobSpec.Sink("pairs", "pairs", Optional.empty()),
            new JobSpec.Sink("series", "series", Optional.empty()),
            new JobSpec.Sink("entries", "entries", Optional.empty()),
            new JobSpec.Sink("by_tag", "by_tag", Optional.empty()),
            new JobSpec.Sink("totals", "totals", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("cube", "cube", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "explode.sql:2:107")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ExplodeTopology(), args));
  }
}
==== ferris.generated.TagsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.serdes.decimal.Integers;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM tags AS SELECT k, EXPLODE(tags) AS tag, n + 1 AS n FROM t
 * }</pre>
 */
final class TagsQuery {
  private TagsQuery() {
  }

  static KStream<byte[], Tags_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("tags-select"))
        .flatMapValues(row -> explode(row), Named.as("tags-explode"))
        .mapValues(row -> select_2(row), Named.as("tags-select_2"));
  }

  private static Tags select(T row) {
    Tags result = new Tags();
    result.setK(row.k);
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    result.setTags(row.tags);
    return result;
  }

  private static List<TagsElements> explode(Tags row) {
    List<String> tags = row.tags;
    int rows = Exploded.rows(tags);
    List<TagsElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      TagsElements result = new TagsElements();
      result.setK(row.k);
      if (!row.nIsNull()) {
        result.setN(row.n);
      }
      result.setTags(row.tags);
      result.setTag(Exploded.at(tags, i));
      results.add(result);
    }
    return results;
  }

  private static Tags_2 select_2(TagsElements row) {
    Tags_2 result = new Tags_2();
    result.setK(row.k);
    result.setTag(row.tag);
    if (!row.nIsNull()) {
      result.setN(Integers.add(row.n, 1));
    }
    return result;
  }
}
==== ferris.generated.PairsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.serdes.decimal.Integers;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM pairs AS SELECT UNNEST(tags) AS tag, k, EXPLODE(counts) * 2 AS twice, EXPLODE(counts) AS count FROM t WHER ...
 * }</pre>
 */
final class PairsQuery {
  private PairsQuery() {
  }

  static KStream<byte[], Pairs_2> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("pairs-where"))
        .mapValues(row -> select(row), Named.as("pairs-select"))
        .flatMapValues(row -> explode(row), Named.as("pairs-explode"))
        .mapValues(row -> select_2(row), Named.as("pairs-select_2"));
  }

  /**
   * WHERE n > 0
   */
  private static boolean where(T row) {
    return !row.nIsNull() && row.n > 0;
  }

  private static Pairs select(T row) {
    Pairs result = new Pairs();
    result.setK(row.k);
    result.setTags(row.tags);
    result.setCounts(row.counts);
    return result;
  }

  private static List<PairsElements> explode(Pairs row) {
    List<String> tags = row.tags;
    List<Integer> counts = row.counts;
    int rows = Exploded.rows(tags, counts);
    List<PairsElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      PairsElements result = new PairsElements();
      result.setK(row.k);
      result.setTags(row.tags);
      result.setCounts(row.counts);
      result.setTag(Exploded.at(tags, i));
      Integer count = Exploded.at(counts, i);
      if (count != null) {
        result.setCount(count);
      }
      results.add(result);
    }
    return results;
  }

  private static Pairs_2 select_2(PairsElements row) {
    Pairs_2 result = new Pairs_2();
    result.setTag(row.tag);
    result.setK(row.k);
    if (!row.countIsNull()) {
      result.setTwice(Integers.multiply(row.count, 2));
    }
    if (!row.countIsNull()) {
      result.setCount(row.count);
    }
    return result;
  }
}
==== ferris.generated.SeriesQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Elements;
import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM series AS SELECT k, EXPLODE(GENERATE_SERIES(1, n)) AS i, _timestamp AS at FROM t
 * }</pre>
 */
final class SeriesQuery {
  private SeriesQuery() {
  }

  static KStream<byte[], Series_2> addTo(KStream<byte[], T> t) {
    return t
        .processValues(WithRecord.mapping(false, SeriesQuery::select), Named.as("series-select"))
        .flatMapValues(row -> explode(row), Named.as("series-explode"))
        .mapValues(row -> select_2(row), Named.as("series-select_2"));
  }

  private static Series select(RecordInfo record, T row) {
    Series result = new Series();
    result.setK(row.k);
    result.setArgument2(record.timestamp());
    if (!row.nIsNull()) {
      result.setArgument3(Elements.generateSeries(1, row.n));
    }
    return result;
  }

  private static List<SeriesElements> explode(Series row) {
    List<Integer> argument3 = row.argument3;
    int rows = Exploded.rows(argument3);
    List<SeriesElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      SeriesElements result = new SeriesElements();
      result.setK(row.k);
      result.setArgument2(row.argument2);
      result.setArgument3(row.argument3);
      Integer i_2 = Exploded.at(argument3, i);
      if (i_2 != null) {
        result.setI(i_2);
      }
      results.add(result);
    }
    return results;
  }

  private static Series_2 select_2(SeriesElements row) {
    Series_2 result = new Series_2();
    result.setK(row.k);
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    result.setAt(row.argument2);
    return result;
  }
}
==== ferris.generated.EntriesQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.MapParts;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.serdes.row.Struct;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM entries AS SELECT e->k AS name, e->v AS value FROM (SELECT EXPLODE(ENTRIES(m, TRUE)) AS e FROM t) AS q
 * }</pre>
 */
final class EntriesQuery {
  private EntriesQuery() {
  }

  static KStream<byte[], Entries_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("entries-select"))
        .flatMapValues(row -> explode(row), Named.as("entries-explode"))
        .mapValues(row -> select_2(row), Named.as("entries-select_2"));
  }

  private static Entries select(T row) {
    Entries result = new Entries();
    if (!row.mIsNull()) {
      result.setArgument1(MapParts.entries(row.m, true));
    }
    return result;
  }

  private static List<EntriesElements> explode(Entries row) {
    List<Struct> argument1 = row.argument1;
    int rows = Exploded.rows(argument1);
    List<EntriesElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      EntriesElements result = new EntriesElements();
      result.setArgument1(row.argument1);
      result.setE(Exploded.at(argument1, i));
      results.add(result);
    }
    return results;
  }

  private static Entries_2 select_2(EntriesElements row) {
    Entries_2 result = new Entries_2();
    String k = Nested.field(row.e, 0);
    result.setName(k);
    Integer v = Nested.field(row.e, 1);
    if (v != null) {
      result.setValue(v);
    }
    return result;
  }
}
==== ferris.generated.ByTagQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM by_tag AS SELECT EXPLODE(tags) AS tag, counts[1] AS count FROM t PARTITION BY tag
 * }</pre>
 */
final class ByTagQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("tag", SqlType.VARCHAR)), ByTag_2.TYPE);

  private ByTagQuery() {
  }

  static KStream<byte[], ByTag_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("by_tag-select"))
        .flatMapValues(row -> explode(row), Named.as("by_tag-explode"))
        .mapValues(row -> select_2(row), Named.as("by_tag-select_2"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("by_tag-key"));
  }

  private static ByTag select(T row) {
    ByTag result = new ByTag();
    result.setCounts(row.counts);
    result.setTags(row.tags);
    return result;
  }

  private static List<ByTagElements> explode(ByTag row) {
    List<String> tags = row.tags;
    int rows = Exploded.rows(tags);
    List<ByTagElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      ByTagElements result = new ByTagElements();
      result.setCounts(row.counts);
      result.setTags(row.tags);
      result.setTag(Exploded.at(tags, i));
      results.add(result);
    }
    return results;
  }

  private static ByTag_2 select_2(ByTagElements row) {
    ByTag_2 result = new ByTag_2();
    result.setTag(row.tag);
    Integer count = Nested.element(row.counts, 1);
    if (count != null) {
      result.setCount(count);
    }
    return result;
  }
}
==== ferris.generated.TotalsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE totals AS SELECT tag, COUNT(*) AS n FROM (SELECT EXPLODE(tags) AS tag FROM t) AS q GROUP BY tag
 * }</pre>
 */
final class TotalsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("tag", SqlType.VARCHAR, false)), TotalsArguments_2.TYPE);

  private static final Serde<TotalsArguments_2> ROWS_2 = new CompactSerde<>(TotalsArguments_2::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("tag", SqlType.VARCHAR, false)), TotalsGroup.TYPE);

  private TotalsQuery() {
  }

  static KStream<byte[], Totals> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> arguments(row), Named.as("totals-arguments"))
        .flatMapValues(row -> explode(row), Named.as("totals-explode"))
        .mapValues(row -> arguments_2(row), Named.as("totals-arguments_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("totals-key"))
        .groupByKey(Grouped.with("totals-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            TotalsState::new,
            (key, row, state) -> state.add(row),
            Named.as("totals-aggregate"),
            Materialized.<byte[], TotalsState, KeyValueStore<Bytes, byte[]>>as("totals-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(TotalsState.SERDE))
        .toStream(Named.as("totals-changes"))
        .processValues(new StateCheck<>("totals-groups"), Named.as("totals-check"), "totals-groups")
        .mapValues((key, state) -> group(key, state), Named.as("totals-row"))
        .mapValues(row -> select(row), Named.as("totals-select"));
  }

  private static TotalsArguments arguments(T row) {
    TotalsArguments result = new TotalsArguments();
    result.setTags(row.tags);
    return result;
  }

  private static List<TotalsElements> explode(TotalsArguments row) {
    List<String> tags = row.tags;
    int rows = Exploded.rows(tags);
    List<TotalsElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      TotalsElements result = new TotalsElements();
      result.setTags(row.tags);
      result.setTag(Exploded.at(tags, i));
      results.add(result);
    }
    return results;
  }

  private static TotalsArguments_2 arguments_2(TotalsElements row) {
    TotalsArguments_2 result = new TotalsArguments_2();
    result.setTag(row.tag);
    return result;
  }

  private static TotalsGroup group(byte[] key, TotalsState state) {
    TotalsGroup group = new TotalsGroup();
    GROUP_KEY_3.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static Totals select(TotalsGroup row) {
    Totals result = new Totals();
    result.setTag(row.tag);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.TotalsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What totals knows of one group.
 */
final class TotalsState implements Accumulator<TotalsState> {
  static final Serde<TotalsState> SERDE = new AccumulatorSerde<>("Count(); by kafka(tag VARCHAR)", TotalsState::new);

  final Count n = new Count();

  TotalsState add(TotalsArguments_2 row) {
    n.add();
    return this;
  }

  @Override
  public void merge(TotalsState other) {
    n.merge(other.n);
  }

  @Override
  public TotalsState copy() {
    TotalsState copy = new TotalsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    n.write(out);
  }

  @Override
  public void read(StateInput in) {
    n.read(in);
  }
}
==== ferris.generated.CubeQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.ArraySets;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.table.Exploded;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM cube AS SELECT CUBE_EXPLODE(ARRAY[k, tags[1]]) AS grouping FROM t WHERE n = 2
 * }</pre>
 */
final class CubeQuery {
  private CubeQuery() {
  }

  static KStream<byte[], Cube_2> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("cube-where"))
        .mapValues(row -> select(row), Named.as("cube-select"))
        .flatMapValues(row -> explode(row), Named.as("cube-explode"))
        .mapValues(row -> select_2(row), Named.as("cube-select_2"));
  }

  /**
   * WHERE n = 2
   */
  private static boolean where(T row) {
    return !row.nIsNull() && row.n == 2;
  }

  private static Cube select(T row) {
    Cube result = new Cube();
    result.setArgument1(ArraySets.arrayCube(Nested.array(row.k, Nested.element(row.tags, 1))));
    return result;
  }

  private static List<CubeElements> explode(Cube row) {
    List<List<String>> argument1 = row.argument1;
    int rows = Exploded.rows(argument1);
    List<CubeElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      CubeElements result = new CubeElements();
      result.setArgument1(row.argument1);
      result.setGrouping(Exploded.at(argument1, i));
      results.add(result);
    }
    return results;
  }

  private static Cube_2 select_2(CubeElements row) {
    Cube_2 result = new Cube_2();
    result.setGrouping(row.grouping);
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT * FROM (SELECT k, EXPLODE(tags) AS tag FROM t) AS q WHERE tag <> 'b'
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"))
        .flatMapValues(row -> explode(row), Named.as("select-explode"))
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
  }

  private static Select select(T row) {
    Select result = new Select();
    result.setK(row.k);
    result.setTags(row.tags);
    return result;
  }

  private static List<SelectElements> explode(Select row) {
    List<String> tags = row.tags;
    int rows = Exploded.rows(tags);
    List<SelectElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      SelectElements result = new SelectElements();
      result.setK(row.k);
      result.setTags(row.tags);
      result.setTag(Exploded.at(tags, i));
      results.add(result);
    }
    return results;
  }

  /**
   * WHERE tag <> 'b'
   */
  private static boolean where(SelectElements row) {
    return !row.tagIsNull() && !row.tag.equals("b");
  }

  private static Select_2 select_2(SelectElements row) {
    Select_2 result = new Select_2();
    result.setK(row.k);
    result.setTag(row.tag);
    return result;
  }
}
