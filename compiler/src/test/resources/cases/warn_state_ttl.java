==== ferris.generated.WarnStateTtlTopology
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
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job warn_state_ttl.
 */
public final class WarnStateTtlTopology implements SqlTopology {
  /**
   * Values of records; Hits has the columns that are used.
   */
  private static final RowType HITS_COLUMNS = RowType.of(
    Column.of("page", SqlType.VARCHAR),
    Column.of("user_", SqlType.VARCHAR),
    Column.of("ms", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM hits (page VARCHAR, user_ VARCHAR, ms INT) WITH ('topic' = 'hits')
    KStream<byte[], Hits> hits =
        builder.stream(
            "hits",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("hits", RowSerde.reading("json", HITS_COLUMNS, Hits::new)))
                .withName("hits-source"));

    KStream<byte[], Often> often = OftenQuery.addTo(hits, probe);
    often.to(
        "often",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("often", RowSerde.writing("json", Often::new)))
            .withName("often-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(hits);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(hits);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Select3> select3 = Select3Query.addTo(hits);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));

    KStream<byte[], Select4> select4 = Select4Query.addTo(hits);
    select4.foreach(probe.results("select-4"), Named.as("select-4-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "warn_state_ttl",
          List.of(new JobSpec.Source("hits", "hits", Optional.empty())),
          List.of(new JobSpec.Sink("often", "often", Optional.empty())),
          List.of(
            new JobSpec.Statement("hits", List.of("hits"), List.of(),
                List.of(new JobSpec.Setting("topic", "hits", "warn_state_ttl.sql:2:64"))),
            new JobSpec.Statement("often", List.of("hits"), List.of("often"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "often",
                "warn_state_ttl.sql:3:47")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WarnStateTtlTopology(), args));
  }
}
==== ferris.generated.OftenQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
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
 * CREATE STREAM often WITH ('state.ttl' = '1d', 'sink.kafka.topic' = 'often') AS
 * SELECT page, COUNT(*) AS n FROM hits WINDOW TUMBLING(1m) GROUP BY page EMIT CHANGES
 * }</pre>
 */
final class OftenQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), Hits.TYPE);

  private static final Serde<Hits> ROWS_2 = new CompactSerde<>(Hits::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), OftenGroup.TYPE);

  private OftenQuery() {
  }

  static KStream<byte[], Often> addTo(KStream<byte[], Hits> hits, JobProbe probe) {
    return hits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("often-key"))
        .repartition(
            Repartitioned.<byte[], Hits>as("often-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Hits, OftenState>(
                FixedWindows.tumbling(60_000L, 0L),
                Emission.CHANGES,
                new GroupState<>("often-groups", StoreKind.ROCKSDB, OftenState.SERDE, OftenState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("often-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("often-row"))
        .mapValues(row -> select(row), Named.as("often-select"));
  }

  private static OftenGroup group(Windowed<byte[]> key, OftenState state) {
    OftenGroup group = new OftenGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Often select(OftenGroup row) {
    Often result = new Often();
    result.setPage(row.page);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.OftenState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What often knows of one group.
 */
final class OftenState implements Accumulator<OftenState> {
  static final Serde<OftenState> SERDE = new AccumulatorSerde<>("Count(); by kafka(page VARCHAR); in TUMBLING of 60000 ms every 60000 ms", OftenState::new);

  final Count n = new Count();

  OftenState add(Hits row) {
    n.add();
    return this;
  }

  @Override
  public void merge(OftenState other) {
    n.merge(other.n);
  }

  @Override
  public OftenState copy() {
    OftenState copy = new OftenState();
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
==== ferris.generated.SelectQuery
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
 * SELECT page, LAG(ms) OVER (PARTITION BY page) AS before FROM hits WITH ('state.ttl' = '1d')
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), SelectArguments.TYPE);

  private static final OverRows<SelectArguments> OVER_2 = 
      new OverRows<>(
      "(page VARCHAR, ms INT); by kafka(page VARCHAR); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; []; []; ; Reach[before=1, behind=0, first=0]",
      new CompactSerde<>(SelectArguments::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(),
      List.<Aggregated<SelectArguments, ?>>of(),
      new Reach(1, 0, 0));

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Hits> hits) {
    return hits
        .mapValues(row -> arguments(row), Named.as("select-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], SelectArguments>as("select-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(SelectArguments::new)))
        .processValues(
            new Over<>("select-rows", StoreKind.ROCKSDB, OVER_2, SelectQuery::over),
            Named.as("select-over"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectArguments arguments(Hits row) {
    SelectArguments result = new SelectArguments();
    result.setPage(row.page);
    if (!row.msIsNull()) {
      result.setMs(row.ms);
    }
    return result;
  }

  private static SelectOver over(Place<SelectArguments> place) {
    SelectArguments row = place.row();
    SelectOver result = new SelectOver();
    result.setPage(row.page);
    if (!row.msIsNull()) {
      result.setMs(row.ms);
    }
    SelectArguments before = place.before(1);
    if (before != null) {
      if (!before.msIsNull()) {
        result.setBefore(before.ms);
      }
    }
    return result;
  }

  private static Select select(SelectOver row) {
    Select result = new Select();
    result.setPage(row.page);
    if (!row.beforeIsNull()) {
      result.setBefore(row.before);
    }
    return result;
  }
}
==== ferris.generated.Select2Query
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
 * SELECT DISTINCT page FROM hits WITH ('State.TTL' = '1d')
 * }</pre>
 */
final class Select2Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("page", SqlType.VARCHAR)), Select2Arguments.TYPE);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], Hits> hits) {
    return hits
        .mapValues(row -> arguments(row), Named.as("select-2-arguments"))
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("select-2-key"))
        .repartition(
            Repartitioned.<byte[], Select2Arguments>as("select-2-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Select2Arguments::new)))
        .processValues(
            new Top<>("select-2-rows", StoreKind.ROCKSDB, "(page VARCHAR); by compact(page VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(Select2Arguments::new), RowOrder.OF_ARRIVAL, 1, Select2Query::first),
            Named.as("select-2-first"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2Arguments arguments(Hits row) {
    Select2Arguments result = new Select2Arguments();
    result.setPage(row.page);
    return result;
  }

  private static Select2First first(Select2Arguments row, long place) {
    Select2First result = new Select2First();
    result.setPage(row.page);
    result.setPlace(place);
    return result;
  }

  private static Select2 select(Select2First row) {
    Select2 result = new Select2();
    result.setPage(row.page);
    return result;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT page FROM hits WITH ('state.ttl' = '1d')
 * }</pre>
 */
final class Select3Query {
  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], Hits> hits) {
    return hits
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  private static Select3 select(Hits row) {
    Select3 result = new Select3();
    result.setPage(row.page);
    return result;
  }
}
==== ferris.generated.Select4Query
package ferris.generated;

import io.ferrisstreams.runtime.table.ForgettingStore;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT page, COUNT(*) AS n FROM hits GROUP BY page WITH ('state.ttl' = '1d')
 * }</pre>
 */
final class Select4Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), Hits.TYPE);

  private static final Serde<Hits> ROWS_2 = new CompactSerde<>(Hits::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), Select4Group.TYPE);

  private Select4Query() {
  }

  static KStream<byte[], Select4> addTo(KStream<byte[], Hits> hits) {
    return hits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-4-key"))
        .groupByKey(Grouped.with("select-4-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            Select4State::new,
            (key, row, state) -> state.add(row),
            Named.as("select-4-aggregate"),
            Materialized.<byte[], Select4State>as(ForgettingStore.persistent("select-4-groups", Duration.ofMillis(86400000L)))
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(Select4State.SERDE)
            .withCachingDisabled())
        .toStream(Named.as("select-4-changes"))
        .processValues(new StateCheck<>("select-4-groups"), Named.as("select-4-check"), "select-4-groups")
        .mapValues((key, state) -> group(key, state), Named.as("select-4-row"))
        .mapValues(row -> select(row), Named.as("select-4-select"));
  }

  private static Select4Group group(byte[] key, Select4State state) {
    Select4Group group = new Select4Group();
    GROUP_KEY_3.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static Select4 select(Select4Group row) {
    Select4 result = new Select4();
    result.setPage(row.page);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.Select4State
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select-4 knows of one group.
 */
final class Select4State implements Accumulator<Select4State> {
  static final Serde<Select4State> SERDE = new AccumulatorSerde<>("Count(); by kafka(page VARCHAR)", Select4State::new);

  final Count n = new Count();

  Select4State add(Hits row) {
    n.add();
    return this;
  }

  @Override
  public void merge(Select4State other) {
    n.merge(other.n);
  }

  @Override
  public Select4State copy() {
    Select4State copy = new Select4State();
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
