==== ferris.generated.StateMemoryTopology
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
 * The topology of job state_memory.
 */
public final class StateMemoryTopology implements SqlTopology {
  /**
   * Values of records; Accounts has the columns that are used.
   */
  private static final RowType ACCOUNTS_COLUMNS = RowType.of(
    Column.of("id", SqlType.VARCHAR),
    Column.of("region", SqlType.VARCHAR),
    Column.of("n", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE TABLE accounts (id VARCHAR PRIMARY KEY, region VARCHAR, n INT) WITH ('topic' = 'accounts')
    KStream<byte[], Accounts> accounts =
        builder.stream(
            "accounts",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("accounts", RowSerde.reading("json", ACCOUNTS_COLUMNS, Accounts::new).passingNulls()))
                .withName("accounts-source"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("accounts-present"));

    // CREATE STREAM hits (page VARCHAR) WITH ('topic' = 'hits')
    KStream<byte[], Hits> hits =
        builder.stream(
            "hits",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("hits", RowSerde.reading("json", Hits.TYPE, Hits::new)))
                .withName("hits-source"));

    KStream<byte[], Regions> regions = RegionsQuery.addTo(accounts);
    regions.to(
        "regions",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("regions", RowSerde.writing("json", Regions::new)))
            .withName("regions-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(hits, probe);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(hits);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Select3> select3 = Select3Query.addTo(hits);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "state_memory",
          List.of(
            new JobSpec.Source("accounts", "accounts", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Source("hits", "hits", Optional.empty())),
          List.of(new JobSpec.Sink("regions", "regions", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("accounts", List.of("accounts"), List.of(),
                List.of(new JobSpec.Setting("topic", "accounts", "state_memory.sql:2:77"))),
            new JobSpec.Statement("hits", List.of("hits"), List.of(),
                List.of(new JobSpec.Setting("topic", "hits", "state_memory.sql:5:41"))),
            new JobSpec.Statement("regions", List.of("accounts"), List.of("regions"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "regions",
                "state_memory.sql:4:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new StateMemoryTopology(), args));
  }
}
==== ferris.generated.RegionsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE regions AS SELECT region, SUM(n) AS n FROM accounts GROUP BY region HAVING SUM(n) > 1
 * WITH ('sink.kafka.topic' = 'regions', 'state.store' = 'in_memory')
 * }</pre>
 */
final class RegionsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("region", SqlType.VARCHAR, false)), RegionsArguments.TYPE);

  private static final Serde<RegionsArguments> ROWS_2 = new CompactSerde<>(RegionsArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("region", SqlType.VARCHAR, false)), RegionsGroup.TYPE);

  private RegionsQuery() {
  }

  static KStream<byte[], Regions> addTo(KStream<byte[], Accounts> accounts) {
    return accounts
        .mapValues(row -> row == null ? null : arguments(row), Named.as("regions-arguments"))
        .processValues(new Placed<>(KEY_1), Named.as("regions-placed"))
        .toTable(
            Named.as("regions-table"),
            Materialized.<byte[], RegionsArguments, KeyValueStore<Bytes, byte[]>>as("regions-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2)
            .withStoreType(BuiltInDslStoreSuppliers.IN_MEMORY))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_1.writeAgain(row), row),
            Grouped.with("regions-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            RegionsState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("regions-aggregate"),
            Materialized.<byte[], RegionsState, KeyValueStore<Bytes, byte[]>>as("regions-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(RegionsState.SERDE)
            .withStoreType(BuiltInDslStoreSuppliers.IN_MEMORY))
        .toStream(Named.as("regions-changes"))
        .processValues(new StateCheck<>("regions-groups"), Named.as("regions-check"), "regions-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("regions-row"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("regions-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("regions-select"))
        .processValues(new Retractions<>(Stores.inMemoryKeyValueStore("regions-shown")), Named.as("regions-retractions"));
  }

  private static RegionsArguments arguments(Accounts row) {
    RegionsArguments result = new RegionsArguments();
    result.setRegion(row.region);
    if (!row.nIsNull()) {
      result.setArgument2((long) row.n);
    }
    return result;
  }

  private static RegionsGroup group(byte[] key, RegionsState state) {
    state.postponed.check();
    RegionsGroup group = new RegionsGroup();
    GROUP_KEY_3.read(key, group);
    Long n = state.n.sum();
    if (n != null) {
      group.setN(n);
    }
    return group;
  }

  /**
   * HAVING n > 1
   */
  private static boolean having(RegionsGroup row) {
    return !row.nIsNull() && row.n > 1L;
  }

  private static Regions select(RegionsGroup row) {
    Regions result = new Regions();
    result.setRegion(row.region);
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    return result;
  }
}
==== ferris.generated.RegionsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What regions knows of one group.
 */
final class RegionsState implements TableState<RegionsState, RegionsArguments> {
  static final Serde<RegionsState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT), rows, postponed; by kafka(region VARCHAR); of (region VARCHAR, argument_2 BIGINT)", RegionsState::new);

  final LongSum n = new LongSum();

  final Count rows = new Count();

  final Postponed<RegionsArguments> postponed = new Postponed<>(RegionsArguments::new);

  @Override
  public void add(RegionsArguments row) {
    rows.add();
    if (!row.argument2IsNull()) {
      n.add(row.argument2);
    }
  }

  @Override
  public void remove(RegionsArguments row) {
    rows.remove();
    if (!row.argument2IsNull()) {
      n.remove(row.argument2);
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<RegionsArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(RegionsState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    n.merge(other.n);
  }

  @Override
  public RegionsState copy() {
    RegionsState copy = new RegionsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    n.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    n.read(in);
  }
}
==== ferris.generated.SelectQuery
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
 * SELECT page, COUNT(*) AS n FROM hits GROUP BY page WINDOW TUMBLING(1s) EMIT CHANGES WITH ('state.store' = 'in_memory')
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), Hits.TYPE);

  private static final Serde<Hits> ROWS_2 = new CompactSerde<>(Hits::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), SelectGroup.TYPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Hits> hits, JobProbe probe) {
    return hits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Hits>as("select-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Hits, SelectState>(
                FixedWindows.tumbling(1_000L, 0L),
                Emission.CHANGES,
                new GroupState<>("select-groups", StoreKind.IN_MEMORY, SelectState.SERDE, SelectState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("select-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("select-row"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectGroup group(Windowed<byte[]> key, SelectState state) {
    SelectGroup group = new SelectGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Select select(SelectGroup row) {
    Select result = new Select();
    result.setPage(row.page);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.SelectState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select knows of one group.
 */
final class SelectState implements Accumulator<SelectState> {
  static final Serde<SelectState> SERDE = new AccumulatorSerde<>("Count(); by kafka(page VARCHAR); in TUMBLING of 1000 ms every 1000 ms", SelectState::new);

  final Count n = new Count();

  SelectState add(Hits row) {
    n.add();
    return this;
  }

  @Override
  public void merge(SelectState other) {
    n.merge(other.n);
  }

  @Override
  public SelectState copy() {
    SelectState copy = new SelectState();
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
==== ferris.generated.Select2Query
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
 * SELECT page, COUNT(*) OVER (PARTITION BY page) AS n FROM hits WITH ('state.store' = 'in_memory')
 * }</pre>
 */
final class Select2Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), Hits.TYPE);

  private static final OverRows<Hits> OVER_2 = 
      new OverRows<>(
      "(page VARCHAR); by kafka(page VARCHAR); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=ROWS, start=-9223372036854775808, end=0]]; [Shared[frame=0, mode=ADDING]]; Count(); Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(Hits::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.ROWS, Frame.UNBOUNDED, 0)),
      List.<Aggregated<Hits, ?>>of(Aggregated.adding(0, Select2OverState::new, Select2OverState::add)),
      Reach.NONE);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], Hits> hits) {
    return hits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-2-key"))
        .repartition(
            Repartitioned.<byte[], Hits>as("select-2-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Hits::new)))
        .processValues(
            new Over<>("select-2-rows", StoreKind.IN_MEMORY, OVER_2, Select2Query::over),
            Named.as("select-2-over"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2Over over(Place<Hits> place) {
    Hits row = place.row();
    Select2Over result = new Select2Over();
    result.setPage(row.page);
    Select2OverState state = place.state(0);
    result.setN(state.n.count());
    return result;
  }

  private static Select2 select(Select2Over row) {
    Select2 result = new Select2();
    result.setPage(row.page);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.Select2OverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select-2 knows of the rows of a frame.
 */
final class Select2OverState implements Accumulator<Select2OverState> {
  static final Serde<Select2OverState> SERDE = new AccumulatorSerde<>("Count()", Select2OverState::new);

  final Count n = new Count();

  Select2OverState add(Hits row) {
    n.add();
    return this;
  }

  @Override
  public void merge(Select2OverState other) {
    n.merge(other.n);
  }

  @Override
  public Select2OverState copy() {
    Select2OverState copy = new Select2OverState();
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
==== ferris.generated.Select3Query
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
 * SELECT DISTINCT page FROM hits WITH ('state.store' = 'in_memory')
 * }</pre>
 */
final class Select3Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("page", SqlType.VARCHAR)), Hits.TYPE);

  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], Hits> hits) {
    return hits
        .selectKey((key, row) -> KEY_1.writeWithNulls(row), Named.as("select-3-key"))
        .repartition(
            Repartitioned.<byte[], Hits>as("select-3-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Hits::new)))
        .processValues(
            new Top<>("select-3-rows", StoreKind.IN_MEMORY, "(page VARCHAR); by compact(page VARCHAR); RowOrder[columns=[]]; the first 1", new CompactSerde<>(Hits::new), RowOrder.OF_ARRIVAL, 1, Select3Query::first),
            Named.as("select-3-first"))
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  private static Select3First first(Hits row, long place) {
    Select3First result = new Select3First();
    result.setPage(row.page);
    result.setPlace(place);
    return result;
  }

  private static Select3 select(Select3First row) {
    Select3 result = new Select3();
    result.setPage(row.page);
    return result;
  }
}
