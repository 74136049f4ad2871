==== ferris.generated.IntersectExceptTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job intersect_except.
 */
public final class IntersectExceptTopology implements SqlTopology {
  /**
   * Values of records; A has the columns that are used.
   */
  private static final RowType A_COLUMNS = RowType.of(
    Column.of("id", SqlType.INT),
    Column.of("city", SqlType.VARCHAR),
    Column.of("level", SqlType.INT));

  /**
   * Values of records; B has the columns that are used.
   */
  private static final RowType B_COLUMNS = RowType.of(
    Column.of("id", SqlType.INT),
    Column.of("town", SqlType.VARCHAR),
    Column.of("level", SqlType.BIGINT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE TABLE a (id INT PRIMARY KEY, city VARCHAR, level INT) WITH ('topic' = 'a')
    KStream<byte[], A> a =
        builder.stream(
            "a",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("a", RowSerde.reading("json", A_COLUMNS, A::new).passingNulls()))
                .withName("a-source"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("a-present"));

    // CREATE TABLE b (id INT PRIMARY KEY, town VARCHAR, level BIGINT) WITH ('topic' = 'b')
    KStream<byte[], B> b =
        builder.stream(
            "b",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("b", RowSerde.reading("json", B_COLUMNS, B::new).passingNulls()))
                .withName("b-source"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("b-present"));

    KStream<byte[], BothHave> bothHave = BothHaveQuery.addTo(a, b);
    bothHave.to(
        "both_have",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), BothHaveKey.TYPE, "json", Map.of(), BothHaveKey::new),
            probe.out("both_have", RowSerde.writing("json", BothHave::new)))
            .withName("both_have-sink"));

    KStream<byte[], OnlyFirst> onlyFirst = OnlyFirstQuery.addTo(a, b);
    onlyFirst.to(
        "only_first",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("only_first", RowSerde.writing("json", OnlyFirst::new)))
            .withName("only_first-sink"));

    KStream<byte[], Counted> counted = CountedQuery.addTo(a, b);
    counted.to(
        "counted",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("counted", RowSerde.writing("json", Counted::new)))
            .withName("counted-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "intersect_except",
          List.of(
            new JobSpec.Source("a", "a", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Source("b", "b", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Sink("both_have", "both_have", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("only_first", "only_first", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("counted", "counted", Optional.empty())),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "a", "intersect_except.sql:2:68"))),
            new JobSpec.Statement("b", List.of("b"), List.of(), List.of(new JobSpec.Setting("topic",
                "b", "intersect_except.sql:3:71")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new IntersectExceptTopology(), args));
  }
}
==== ferris.generated.BothHaveQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Placed;
import io.ferrisstreams.runtime.table.Postponed;
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
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE both_have AS SELECT city, level FROM a INTERSECT SELECT town, level FROM b
 * }</pre>
 */
final class BothHaveQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    new Column("city", SqlType.VARCHAR, false),
    new Column("level", SqlType.BIGINT, false)), BothHaveArguments.TYPE);

  private static final Serde<BothHaveArguments> ROWS_2 = new CompactSerde<>(BothHaveArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("compact", RowType.of(
    new Column("city", SqlType.VARCHAR, false),
    new Column("level", SqlType.BIGINT, false)), BothHaveGroup.TYPE);

  private static final Serde<BothHaveGroup> ROWS_4 = new CompactSerde<>(BothHaveGroup::new);

  private static final KeyWriter KEY_5 = KeyWriter.of("compact", RowType.of(
    new Column("city", SqlType.VARCHAR, false),
    new Column("level", SqlType.BIGINT, false)), BothHaveArguments_2.TYPE);

  private static final Serde<BothHaveArguments_2> ROWS_6 = new CompactSerde<>(BothHaveArguments_2::new);

  private static final KeyReader GROUP_KEY_7 = KeyReader.of("compact", RowType.of(
    new Column("city", SqlType.VARCHAR, false),
    new Column("level", SqlType.BIGINT, false)), BothHaveGroup_2.TYPE);

  private static final Serde<BothHaveGroup_2> ROWS_8 = new CompactSerde<>(BothHaveGroup_2::new);

  private BothHaveQuery() {
  }

  static KStream<byte[], BothHave> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KTable<byte[], BothHaveGroup> table = a
        .mapValues(row -> row == null ? null : arguments(row), Named.as("both_have-arguments"))
        .processValues(new Placed<>(KEY_1), Named.as("both_have-placed"))
        .toTable(
            Named.as("both_have-table"),
            Materialized.<byte[], BothHaveArguments, KeyValueStore<Bytes, byte[]>>as("both_have-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_1.writeAgain(row), row),
            Grouped.with("both_have-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            BothHaveState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("both_have-aggregate"),
            Materialized.<byte[], BothHaveState, KeyValueStore<Bytes, byte[]>>as("both_have-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(BothHaveState.SERDE))
        .toStream(Named.as("both_have-changes"))
        .processValues(new StateCheck<>("both_have-groups"), Named.as("both_have-check"), "both_have-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("both_have-row"))
        .toTable(
            Named.as("both_have-table_2"),
            Materialized.<byte[], BothHaveGroup, KeyValueStore<Bytes, byte[]>>as("both_have-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4));
    KTable<byte[], BothHaveGroup_2> other = b
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("both_have-arguments_2"))
        .processValues(new Placed<>(KEY_5), Named.as("both_have-placed_2"))
        .toTable(
            Named.as("both_have-table_3"),
            Materialized.<byte[], BothHaveArguments_2, KeyValueStore<Bytes, byte[]>>as("both_have-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_5.writeAgain(row), row),
            Grouped.with("both_have-group_2", Serdes.ByteArray(), ROWS_6))
        .aggregate(
            BothHaveState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("both_have-aggregate_2"),
            Materialized.<byte[], BothHaveState_2, KeyValueStore<Bytes, byte[]>>as("both_have-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(BothHaveState_2.SERDE))
        .toStream(Named.as("both_have-changes_2"))
        .processValues(new StateCheck<>("both_have-groups_2"), Named.as("both_have-check_2"), "both_have-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("both_have-row_2"))
        .toTable(
            Named.as("both_have-table_4"),
            Materialized.<byte[], BothHaveGroup_2, KeyValueStore<Bytes, byte[]>>as("both_have-rows_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_8));
    return table
        .join(
            other,
            BothHaveQuery::joined,
            Named.as("both_have-join"))
        .toStream(Named.as("both_have-changes_3"))
        .mapValues(row -> row == null ? null : select(row), Named.as("both_have-select"));
  }

  private static BothHaveArguments arguments(A row) {
    BothHaveArguments result = new BothHaveArguments();
    result.setCity(row.city);
    if (!row.levelIsNull()) {
      result.setLevel((long) row.level);
    }
    return result;
  }

  private static BothHaveGroup group(byte[] key, BothHaveState state) {
    state.postponed.check();
    BothHaveGroup group = new BothHaveGroup();
    GROUP_KEY_3.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static BothHaveArguments_2 arguments_2(B row) {
    BothHaveArguments_2 result = new BothHaveArguments_2();
    result.setCity(row.town);
    if (!row.levelIsNull()) {
      result.setLevel(row.level);
    }
    return result;
  }

  private static BothHaveGroup_2 group_2(byte[] key, BothHaveState_2 state) {
    state.postponed.check();
    BothHaveGroup_2 group = new BothHaveGroup_2();
    GROUP_KEY_7.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static BothHaveJoined joined(BothHaveGroup left, BothHaveGroup_2 right) {
    BothHaveJoined result = new BothHaveJoined();
    result.setCity(left.city);
    result.setLevel(left.level);
    return result;
  }

  private static BothHave select(BothHaveJoined row) {
    BothHave result = new BothHave();
    result.setCity(row.city);
    result.setLevel(row.level);
    return result;
  }
}
==== ferris.generated.BothHaveState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What both_have knows of one group.
 */
final class BothHaveState implements TableState<BothHaveState, BothHaveArguments> {
  static final Serde<BothHaveState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by compact(city VARCHAR, level BIGINT); of (city VARCHAR, level BIGINT)", BothHaveState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<BothHaveArguments> postponed = new Postponed<>(BothHaveArguments::new);

  @Override
  public void add(BothHaveArguments row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(BothHaveArguments row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<BothHaveArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(BothHaveState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public BothHaveState copy() {
    BothHaveState copy = new BothHaveState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.BothHaveState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What both_have knows of one group.
 */
final class BothHaveState_2 implements TableState<BothHaveState_2, BothHaveArguments_2> {
  static final Serde<BothHaveState_2> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by compact(city VARCHAR, level BIGINT); of (city VARCHAR, level BIGINT)", BothHaveState_2::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<BothHaveArguments_2> postponed = new Postponed<>(BothHaveArguments_2::new);

  @Override
  public void add(BothHaveArguments_2 row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(BothHaveArguments_2 row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<BothHaveArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(BothHaveState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public BothHaveState_2 copy() {
    BothHaveState_2 copy = new BothHaveState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.OnlyFirstQuery
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
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE TABLE only_first AS SELECT city FROM a EXCEPT SELECT town FROM b
 * }</pre>
 */
final class OnlyFirstQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), OnlyFirstArguments.TYPE);

  private static final Serde<OnlyFirstArguments> ROWS_2 = new CompactSerde<>(OnlyFirstArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), OnlyFirstGroup.TYPE);

  private static final Serde<OnlyFirstGroup> ROWS_4 = new CompactSerde<>(OnlyFirstGroup::new);

  private static final KeyWriter KEY_5 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), OnlyFirstArguments_2.TYPE);

  private static final Serde<OnlyFirstArguments_2> ROWS_6 = new CompactSerde<>(OnlyFirstArguments_2::new);

  private static final KeyReader GROUP_KEY_7 = KeyReader.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), OnlyFirstGroup_2.TYPE);

  private static final Serde<OnlyFirstGroup_2> ROWS_8 = new CompactSerde<>(OnlyFirstGroup_2::new);

  private OnlyFirstQuery() {
  }

  static KStream<byte[], OnlyFirst> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KTable<byte[], OnlyFirstGroup> table = a
        .mapValues(row -> row == null ? null : arguments(row), Named.as("only_first-arguments"))
        .processValues(new Placed<>(KEY_1), Named.as("only_first-placed"))
        .toTable(
            Named.as("only_first-table"),
            Materialized.<byte[], OnlyFirstArguments, KeyValueStore<Bytes, byte[]>>as("only_first-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_1.writeAgain(row), row),
            Grouped.with("only_first-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            OnlyFirstState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("only_first-aggregate"),
            Materialized.<byte[], OnlyFirstState, KeyValueStore<Bytes, byte[]>>as("only_first-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(OnlyFirstState.SERDE))
        .toStream(Named.as("only_first-changes"))
        .processValues(new StateCheck<>("only_first-groups"), Named.as("only_first-check"), "only_first-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("only_first-row"))
        .toTable(
            Named.as("only_first-table_2"),
            Materialized.<byte[], OnlyFirstGroup, KeyValueStore<Bytes, byte[]>>as("only_first-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4));
    KTable<byte[], OnlyFirstGroup_2> other = b
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("only_first-arguments_2"))
        .processValues(new Placed<>(KEY_5), Named.as("only_first-placed_2"))
        .toTable(
            Named.as("only_first-table_3"),
            Materialized.<byte[], OnlyFirstArguments_2, KeyValueStore<Bytes, byte[]>>as("only_first-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_5.writeAgain(row), row),
            Grouped.with("only_first-group_2", Serdes.ByteArray(), ROWS_6))
        .aggregate(
            OnlyFirstState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("only_first-aggregate_2"),
            Materialized.<byte[], OnlyFirstState_2, KeyValueStore<Bytes, byte[]>>as("only_first-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(OnlyFirstState_2.SERDE))
        .toStream(Named.as("only_first-changes_2"))
        .processValues(new StateCheck<>("only_first-groups_2"), Named.as("only_first-check_2"), "only_first-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("only_first-row_2"))
        .toTable(
            Named.as("only_first-table_4"),
            Materialized.<byte[], OnlyFirstGroup_2, KeyValueStore<Bytes, byte[]>>as("only_first-rows_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_8));
    return table
        .leftJoin(
            other,
            OnlyFirstQuery::joined,
            Named.as("only_first-join"))
        .toStream(Named.as("only_first-changes_3"))
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("only_first-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("only_first-select"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("only_first-shown")), Named.as("only_first-retractions"));
  }

  private static OnlyFirstArguments arguments(A row) {
    OnlyFirstArguments result = new OnlyFirstArguments();
    result.setCity(row.city);
    return result;
  }

  private static OnlyFirstGroup group(byte[] key, OnlyFirstState state) {
    state.postponed.check();
    OnlyFirstGroup group = new OnlyFirstGroup();
    GROUP_KEY_3.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static OnlyFirstArguments_2 arguments_2(B row) {
    OnlyFirstArguments_2 result = new OnlyFirstArguments_2();
    result.setCity(row.town);
    return result;
  }

  private static OnlyFirstGroup_2 group_2(byte[] key, OnlyFirstState_2 state) {
    state.postponed.check();
    OnlyFirstGroup_2 group = new OnlyFirstGroup_2();
    GROUP_KEY_7.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static OnlyFirstJoined joined(OnlyFirstGroup left, OnlyFirstGroup_2 right) {
    OnlyFirstJoined result = new OnlyFirstJoined();
    result.setCity(left.city);
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * HAVING found IS NULL
   */
  private static boolean having(OnlyFirstJoined row) {
    return row.foundIsNull();
  }

  private static OnlyFirst select(OnlyFirstJoined row) {
    OnlyFirst result = new OnlyFirst();
    result.setCity(row.city);
    return result;
  }
}
==== ferris.generated.OnlyFirstState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What only_first knows of one group.
 */
final class OnlyFirstState implements TableState<OnlyFirstState, OnlyFirstArguments> {
  static final Serde<OnlyFirstState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(city VARCHAR); of (city VARCHAR)", OnlyFirstState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<OnlyFirstArguments> postponed = new Postponed<>(OnlyFirstArguments::new);

  @Override
  public void add(OnlyFirstArguments row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(OnlyFirstArguments row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<OnlyFirstArguments> postponed() {
    return postponed;
  }

  @Override
  public void merge(OnlyFirstState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public OnlyFirstState copy() {
    OnlyFirstState copy = new OnlyFirstState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.OnlyFirstState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What only_first knows of one group.
 */
final class OnlyFirstState_2 implements TableState<OnlyFirstState_2, OnlyFirstArguments_2> {
  static final Serde<OnlyFirstState_2> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(city VARCHAR); of (city VARCHAR)", OnlyFirstState_2::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<OnlyFirstArguments_2> postponed = new Postponed<>(OnlyFirstArguments_2::new);

  @Override
  public void add(OnlyFirstArguments_2 row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(OnlyFirstArguments_2 row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<OnlyFirstArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(OnlyFirstState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public OnlyFirstState_2 copy() {
    OnlyFirstState_2 copy = new OnlyFirstState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.CountedQuery
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
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * CREATE STREAM counted AS
 * SELECT COUNT(*) AS n FROM (SELECT city FROM a WHERE level > 1 EXCEPT SELECT town FROM b) AS q
 * }</pre>
 */
final class CountedQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), CountedArguments_2.TYPE);

  private static final Serde<CountedArguments_2> ROWS_2 = new CompactSerde<>(CountedArguments_2::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), CountedGroup.TYPE);

  private static final Serde<CountedGroup> ROWS_4 = new CompactSerde<>(CountedGroup::new);

  private static final KeyWriter KEY_5 = KeyWriter.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), CountedArguments_3.TYPE);

  private static final Serde<CountedArguments_3> ROWS_6 = new CompactSerde<>(CountedArguments_3::new);

  private static final KeyReader GROUP_KEY_7 = KeyReader.of("kafka", RowType.of(new Column("city", SqlType.VARCHAR, false)), CountedGroup_2.TYPE);

  private static final Serde<CountedGroup_2> ROWS_8 = new CompactSerde<>(CountedGroup_2::new);

  private static final Serde<CountedArguments_4> ROWS_9 = new CompactSerde<>(CountedArguments_4::new);

  private static final KeyWriter KEY_10 = KeyWriter.of("compact", RowType.of(), CountedArguments_4.TYPE);

  private CountedQuery() {
  }

  static KStream<byte[], Counted> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KTable<byte[], CountedGroup> table = a
        .mapValues(row -> row != null && where(row) ? row : null, Named.as("counted-where"))
        .mapValues(row -> row == null ? null : arguments(row), Named.as("counted-arguments"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("counted-shown")), Named.as("counted-retractions"))
        .mapValues(row -> row == null ? null : arguments_2(row), Named.as("counted-arguments_2"))
        .processValues(new Placed<>(KEY_1), Named.as("counted-placed"))
        .toTable(
            Named.as("counted-table"),
            Materialized.<byte[], CountedArguments_2, KeyValueStore<Bytes, byte[]>>as("counted-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_1.writeAgain(row), row),
            Grouped.with("counted-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            CountedState::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("counted-aggregate"),
            Materialized.<byte[], CountedState, KeyValueStore<Bytes, byte[]>>as("counted-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountedState.SERDE))
        .toStream(Named.as("counted-changes"))
        .processValues(new StateCheck<>("counted-groups"), Named.as("counted-check"), "counted-groups")
        .mapValues((key, state) -> state == null ? null : group(key, state), Named.as("counted-row"))
        .toTable(
            Named.as("counted-table_2"),
            Materialized.<byte[], CountedGroup, KeyValueStore<Bytes, byte[]>>as("counted-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_4));
    KTable<byte[], CountedGroup_2> other = b
        .mapValues(row -> row == null ? null : arguments_3(row), Named.as("counted-arguments_3"))
        .processValues(new Placed<>(KEY_5), Named.as("counted-placed_2"))
        .toTable(
            Named.as("counted-table_3"),
            Materialized.<byte[], CountedArguments_3, KeyValueStore<Bytes, byte[]>>as("counted-rows_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_6))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_5.writeAgain(row), row),
            Grouped.with("counted-group_2", Serdes.ByteArray(), ROWS_6))
        .aggregate(
            CountedState_2::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("counted-aggregate_2"),
            Materialized.<byte[], CountedState_2, KeyValueStore<Bytes, byte[]>>as("counted-groups_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountedState_2.SERDE))
        .toStream(Named.as("counted-changes_2"))
        .processValues(new StateCheck<>("counted-groups_2"), Named.as("counted-check_2"), "counted-groups_2")
        .mapValues((key, state) -> state == null ? null : group_2(key, state), Named.as("counted-row_2"))
        .toTable(
            Named.as("counted-table_4"),
            Materialized.<byte[], CountedGroup_2, KeyValueStore<Bytes, byte[]>>as("counted-rows_4")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_8));
    return table
        .leftJoin(
            other,
            CountedQuery::joined,
            Named.as("counted-join"))
        .toStream(Named.as("counted-changes_3"))
        .mapValues(row -> row != null && where_2(row) ? row : null, Named.as("counted-where_2"))
        .mapValues(row -> row == null ? null : arguments_4(row), Named.as("counted-arguments_4"))
        .processValues(new Retractions<>(Stores.persistentTimestampedKeyValueStore("counted-shown_2")), Named.as("counted-retractions_2"))
        .toTable(
            Named.as("counted-table_5"),
            Materialized.<byte[], CountedArguments_4, KeyValueStore<Bytes, byte[]>>as("counted-rows_5")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_9))
        .groupBy(
            (key, row) -> KeyValue.pair(KEY_10.writeAgain(row), row),
            Grouped.with("counted-group_3", Serdes.ByteArray(), ROWS_9))
        .aggregate(
            CountedState_3::new,
            (key, row, state) -> Postponed.add(state, row),
            (key, row, state) -> Postponed.remove(state, row),
            Named.as("counted-aggregate_3"),
            Materialized.<byte[], CountedState_3, KeyValueStore<Bytes, byte[]>>as("counted-groups_3")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(CountedState_3.SERDE))
        .toStream(Named.as("counted-changes_4"))
        .processValues(new StateCheck<>("counted-groups_3"), Named.as("counted-check_3"), "counted-groups_3")
        .mapValues((key, state) -> state == null ? null : group_3(key, state), Named.as("counted-row_3"))
        .filter((key, row) -> row != null, Named.as("counted-present"))
        .mapValues(row -> select(row), Named.as("counted-select"));
  }

  /**
   * WHERE level > 1
   */
  private static boolean where(A row) {
    return !row.levelIsNull() && row.level > 1;
  }

  private static CountedArguments arguments(A row) {
    CountedArguments result = new CountedArguments();
    result.setCity(row.city);
    return result;
  }

  private static CountedArguments_2 arguments_2(CountedArguments row) {
    CountedArguments_2 result = new CountedArguments_2();
    result.setCity(row.city);
    return result;
  }

  private static CountedGroup group(byte[] key, CountedState state) {
    state.postponed.check();
    CountedGroup group = new CountedGroup();
    GROUP_KEY_3.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static CountedArguments_3 arguments_3(B row) {
    CountedArguments_3 result = new CountedArguments_3();
    result.setCity(row.town);
    return result;
  }

  private static CountedGroup_2 group_2(byte[] key, CountedState_2 state) {
    state.postponed.check();
    CountedGroup_2 group = new CountedGroup_2();
    GROUP_KEY_7.read(key, group);
    group.setFound(state.found.count());
    return group;
  }

  private static CountedJoined joined(CountedGroup left, CountedGroup_2 right) {
    CountedJoined result = new CountedJoined();
    result.setCity(left.city);
    if (right != null) {
      result.setFound(right.found);
    }
    return result;
  }

  /**
   * WHERE found IS NULL
   */
  private static boolean where_2(CountedJoined row) {
    return row.foundIsNull();
  }

  private static CountedArguments_4 arguments_4(CountedJoined row) {
    CountedArguments_4 result = new CountedArguments_4();
    result.setCity(row.city);
    return result;
  }

  private static CountedGroup_3 group_3(byte[] key, CountedState_3 state) {
    state.postponed.check();
    CountedGroup_3 group = new CountedGroup_3();
    group.setN(state.n.count());
    return group;
  }

  private static Counted select(CountedGroup_3 row) {
    Counted result = new Counted();
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.CountedState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counted knows of one group.
 */
final class CountedState implements TableState<CountedState, CountedArguments_2> {
  static final Serde<CountedState> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(city VARCHAR); of (city VARCHAR)", CountedState::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<CountedArguments_2> postponed = new Postponed<>(CountedArguments_2::new);

  @Override
  public void add(CountedArguments_2 row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(CountedArguments_2 row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<CountedArguments_2> postponed() {
    return postponed;
  }

  @Override
  public void merge(CountedState other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public CountedState copy() {
    CountedState copy = new CountedState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.CountedState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counted knows of one group.
 */
final class CountedState_2 implements TableState<CountedState_2, CountedArguments_3> {
  static final Serde<CountedState_2> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by kafka(city VARCHAR); of (city VARCHAR)", CountedState_2::new);

  final Count found = new Count();

  final Count rows = new Count();

  final Postponed<CountedArguments_3> postponed = new Postponed<>(CountedArguments_3::new);

  @Override
  public void add(CountedArguments_3 row) {
    rows.add();
    found.add();
  }

  @Override
  public void remove(CountedArguments_3 row) {
    rows.remove();
    found.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<CountedArguments_3> postponed() {
    return postponed;
  }

  @Override
  public void merge(CountedState_2 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    found.merge(other.found);
  }

  @Override
  public CountedState_2 copy() {
    CountedState_2 copy = new CountedState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    postponed.write(out);
    rows.write(out);
    found.write(out);
  }

  @Override
  public void read(StateInput in) {
    postponed.read(in);
    rows.read(in);
    found.read(in);
  }
}
==== ferris.generated.CountedState_3
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What counted knows of one group.
 */
final class CountedState_3 implements TableState<CountedState_3, CountedArguments_4> {
  static final Serde<CountedState_3> SERDE = new AccumulatorSerde<>("Count(), rows, postponed; by compact(); of (city VARCHAR)", CountedState_3::new);

  final Count n = new Count();

  final Count rows = new Count();

  final Postponed<CountedArguments_4> postponed = new Postponed<>(CountedArguments_4::new);

  @Override
  public void add(CountedArguments_4 row) {
    rows.add();
    n.add();
  }

  @Override
  public void remove(CountedArguments_4 row) {
    rows.remove();
    n.remove();
  }

  @Override
  public boolean isEmpty() {
    return rows.count() == 0;
  }

  @Override
  public Postponed<CountedArguments_4> postponed() {
    return postponed;
  }

  @Override
  public void merge(CountedState_3 other) {
    rows.merge(other.rows);
    postponed.merge(other.postponed);
    n.merge(other.n);
  }

  @Override
  public CountedState_3 copy() {
    CountedState_3 copy = new CountedState_3();
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
