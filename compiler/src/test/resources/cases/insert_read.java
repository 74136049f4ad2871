==== ferris.generated.InsertReadTopology
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
 * The topology of job insert_read.
 */
public final class InsertReadTopology implements SqlTopology {
  /**
   * Keys of records; A has the columns that are used.
   */
  private static final RowType A_KEY = RowType.of(Column.of("id", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (id VARCHAR KEY, x INT) WITH ('topic' = 'a')
    KStream<byte[], A> a =
        builder
            .stream(
                "a",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("a", RowSerde.reading("json", A.TYPE, A::new)))
                    .withName("a-source"))
            .mapValues(KeyReader.of("kafka", A_KEY, A.TYPE)::read, Named.as("a-key"));

    // CREATE STREAM b (id VARCHAR, y INT) WITH ('topic' = 'b')
    KStream<byte[], B> b =
        builder.stream(
            "b",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("b", RowSerde.reading("json", B.TYPE, B::new)))
                .withName("b-source"));

    KStream<byte[], A> c = CQuery.addTo(a);
    c.to(
        "c",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("c", RowSerde.writing("json", A::new)))
            .withName("c-sink"));

    KStream<byte[], CInsert> cInsert = CInsertQuery.addTo(a);
    cInsert.to(
        "c",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("c", RowSerde.writing("json", CInsert::new)))
            .withName("c-insert-sink"));

    KStream<byte[], CInsert2_2> cInsert2 = CInsert2Query.addTo(b);
    cInsert2.to(
        "c",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("c", RowSerde.writing("json", CInsert2_2::new)))
            .withName("c-insert-2-sink"));

    KStream<byte[], Sums_2> sums = SumsQuery.addTo(c, cInsert, cInsert2);
    sums.to(
        "sums",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("sums", RowSerde.writing("json", Sums_2::new)))
            .withName("sums-sink"));

    KStream<byte[], Select_2> select = SelectQuery.addTo(c, cInsert, cInsert2);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "insert_read",
          List.of(
            new JobSpec.Source("a", "a", Optional.empty()),
            new JobSpec.Source("b", "b", Optional.empty())),
          List.of(
            new JobSpec.Sink("c", "c", Optional.empty()),
            new JobSpec.Sink("sums", "sums", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "a", "insert_read.sql:2:47"))),
            new JobSpec.Statement("b", List.of("b"), List.of(), List.of(new JobSpec.Setting("topic",
                "b", "insert_read.sql:3:43")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InsertReadTopology(), args));
  }
}
==== ferris.generated.CQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM c AS SELECT id, x FROM a WHERE x > 0
 * }</pre>
 */
final class CQuery {
  private CQuery() {
  }

  static KStream<byte[], A> addTo(KStream<byte[], A> a) {
    return a
        .filter((key, row) -> where(row), Named.as("c-where"));
  }

  /**
   * WHERE x > 0
   */
  private static boolean where(A row) {
    return !row.xIsNull() && row.x > 0;
  }
}
==== ferris.generated.CInsertQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO c SELECT id, -x FROM a WHERE x < 0
 * }</pre>
 */
final class CInsertQuery {
  private CInsertQuery() {
  }

  static KStream<byte[], CInsert> addTo(KStream<byte[], A> a) {
    return a
        .filter((key, row) -> where(row), Named.as("c-insert-where"))
        .mapValues(row -> select(row), Named.as("c-insert-select"));
  }

  /**
   * WHERE x < 0
   */
  private static boolean where(A row) {
    return !row.xIsNull() && row.x < 0;
  }

  private static CInsert select(A row) {
    CInsert result = new CInsert();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setX(Integers.negate(row.x));
    }
    return result;
  }
}
==== ferris.generated.CInsert2Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO c SELECT id, y * 10 FROM b WHERE y > 0 PARTITION BY id
 * }</pre>
 */
final class CInsert2Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("id", SqlType.VARCHAR)), CInsert2.TYPE);

  private CInsert2Query() {
  }

  static KStream<byte[], CInsert2_2> addTo(KStream<byte[], B> b) {
    return b
        .filter((key, row) -> where(row), Named.as("c-insert-2-where"))
        .mapValues(row -> select(row), Named.as("c-insert-2-select"))
        .selectKey((key, row) -> KEY_1.writeOrNull(row), Named.as("c-insert-2-key"))
        .mapValues(row -> select_2(row), Named.as("c-insert-2-select_2"));
  }

  /**
   * WHERE y > 0
   */
  private static boolean where(B row) {
    return !row.yIsNull() && row.y > 0;
  }

  private static CInsert2 select(B row) {
    CInsert2 result = new CInsert2();
    result.setId(row.id);
    if (!row.yIsNull()) {
      result.setCol1(Integers.multiply(row.y, 10));
    }
    return result;
  }

  private static CInsert2_2 select_2(CInsert2 row) {
    CInsert2_2 result = new CInsert2_2();
    result.setId(row.id);
    if (!row.col1IsNull()) {
      result.setX(row.col1);
    }
    return result;
  }
}
==== ferris.generated.SumsQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE sums AS SELECT id, SUM(x) AS total FROM c GROUP BY id
 * }</pre>
 */
final class SumsQuery {
  private static final Serde<SumsArguments> ROWS_1 = new CompactSerde<>(SumsArguments::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("id", SqlType.VARCHAR, false)), SumsGroup.TYPE);

  private SumsQuery() {
  }

  static KStream<byte[], Sums_2> addTo(KStream<byte[], A> c, KStream<byte[], CInsert> cInsert,
      KStream<byte[], CInsert2_2> cInsert2) {
    KStream<byte[], Sums> other = cInsert
        .mapValues(row -> select_2(row), Named.as("sums-select_2"));
    KStream<byte[], Sums> other_2 = cInsert2
        .mapValues(row -> select_3(row), Named.as("sums-select_3"));
    return c
        .mapValues(row -> select(row), Named.as("sums-select"))
        .merge(other, Named.as("sums-union"))
        .merge(other_2, Named.as("sums-union_2"))
        .mapValues(row -> arguments(row), Named.as("sums-arguments"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("sums-key"))
        .repartition(
            Repartitioned.<byte[], SumsArguments>as("sums-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(SumsArguments::new)))
        .groupByKey(Grouped.with("sums-group", Serdes.ByteArray(), ROWS_1))
        .aggregate(
            SumsState::new,
            (key, row, state) -> state.add(row),
            Named.as("sums-aggregate"),
            Materialized.<byte[], SumsState, KeyValueStore<Bytes, byte[]>>as("sums-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(SumsState.SERDE))
        .toStream(Named.as("sums-changes"))
        .processValues(new StateCheck<>("sums-groups"), Named.as("sums-check"), "sums-groups")
        .mapValues((key, state) -> group(key, state), Named.as("sums-row"))
        .mapValues(row -> select_4(row), Named.as("sums-select_4"));
  }

  private static Sums select(A row) {
    Sums result = new Sums();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    return result;
  }

  private static Sums select_2(CInsert row) {
    Sums result = new Sums();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    return result;
  }

  private static Sums select_3(CInsert2_2 row) {
    Sums result = new Sums();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    return result;
  }

  private static SumsArguments arguments(Sums row) {
    SumsArguments result = new SumsArguments();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setArgument2((long) row.x);
    }
    return result;
  }

  private static SumsGroup group(byte[] key, SumsState state) {
    SumsGroup group = new SumsGroup();
    GROUP_KEY_2.read(key, group);
    Long total = state.total.sum();
    if (total != null) {
      group.setTotal(total);
    }
    return group;
  }

  private static Sums_2 select_4(SumsGroup row) {
    Sums_2 result = new Sums_2();
    result.setId(row.id);
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    return result;
  }
}
==== ferris.generated.SumsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What sums knows of one group.
 */
final class SumsState implements Accumulator<SumsState> {
  static final Serde<SumsState> SERDE = new AccumulatorSerde<>("LongSum(argument_2 BIGINT); by kafka(id VARCHAR)", SumsState::new);

  final LongSum total = new LongSum();

  SumsState add(SumsArguments row) {
    if (!row.argument2IsNull()) {
      total.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(SumsState other) {
    total.merge(other.total);
  }

  @Override
  public SumsState copy() {
    SumsState copy = new SumsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    total.write(out);
  }

  @Override
  public void read(StateInput in) {
    total.read(in);
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x FROM c WHERE x <> 3
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], A> c, KStream<byte[], CInsert> cInsert,
      KStream<byte[], CInsert2_2> cInsert2) {
    KStream<byte[], Select> other = cInsert
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
    KStream<byte[], Select> other_2 = cInsert2
        .mapValues(row -> select_3(row), Named.as("select-select_3"));
    return c
        .mapValues(row -> select(row), Named.as("select-select"))
        .merge(other, Named.as("select-union"))
        .merge(other_2, Named.as("select-union_2"))
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select_4(row), Named.as("select-select_4"));
  }

  private static Select select(A row) {
    Select result = new Select();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    return result;
  }

  private static Select select_2(CInsert row) {
    Select result = new Select();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    return result;
  }

  private static Select select_3(CInsert2_2 row) {
    Select result = new Select();
    result.setId(row.id);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    return result;
  }

  /**
   * WHERE x <> 3
   */
  private static boolean where(Select row) {
    return !row.xIsNull() && row.x != 3;
  }

  private static Select_2 select_4(Select row) {
    Select_2 result = new Select_2();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    return result;
  }
}
