==== ferris.generated.JoinLateTopology
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

/**
 * The topology of job join_late.
 */
public final class JoinLateTopology implements SqlTopology {
  /**
   * Keys of records; A has the columns that are used.
   */
  private static final RowType A_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  /**
   * Keys of records; B has the columns that are used.
   */
  private static final RowType B_KEY = RowType.of(Column.of("k", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (k VARCHAR KEY, x INT) WITH ('topic' = 'a')
    KStream<byte[], A> a =
        builder
            .stream(
                "a",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("a", RowSerde.reading("json", A.TYPE, A::new)))
                    .withName("a-source"))
            .mapValues(KeyReader.of("kafka", A_KEY, A.TYPE)::read, Named.as("a-key"));

    // CREATE STREAM b (k VARCHAR KEY, y INT) WITH ('topic' = 'b')
    KStream<byte[], B> b =
        builder
            .stream(
                "b",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("b", RowSerde.reading("json", B.TYPE, B::new)))
                    .withName("b-source"))
            .mapValues(KeyReader.of("kafka", B_KEY, B.TYPE)::read, Named.as("b-key"));

    KStream<byte[], Select> select = SelectQuery.addTo(a, b);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(a, b, probe);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_late",
          List.of(
            new JobSpec.Source("a", "a", Optional.empty()),
            new JobSpec.Source("b", "b", Optional.empty())),
          List.of(),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "a", "join_late.sql:1:46"))),
            new JobSpec.Statement("b", List.of("b"), List.of(), List.of(new JobSpec.Setting("topic",
                "b", "join_late.sql:2:46")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinLateTopology(), args));
  }
}
==== ferris.generated.SelectQuery
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
 * SELECT a.k, x, y FROM a JOIN b WITHIN 2 SECONDS GRACE PERIOD 1 SECOND ON a.k = b.k
 * }</pre>
 */
final class SelectQuery {
  private static final Serde<A> ROWS_1 = new CompactSerde<>(A::new);

  private static final Serde<B> ROWS_2 = new CompactSerde<>(B::new);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KStream<byte[], B> other = b
        .filter((key, row) -> where_2(row), Named.as("select-where_2"));
    return a
        .filter((key, row) -> where(row), Named.as("select-where"))
        .processValues(
            new InTime<>(5000L, Stores.persistentTimestampedKeyValueStore("select-times")),
            Named.as("select-late"))
        .join(
            other
            .processValues(
                new InTime<>(5000L, Stores.persistentTimestampedKeyValueStore("select-times_2")),
                Named.as("select-late_2")),
            SelectQuery::joined,
            JoinTimes.waiting(2000L, 2000L, 1000L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("select-join")
            .withStoreName("select-join"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE k IS NOT NULL
   */
  private static boolean where(A row) {
    return !row.kIsNull();
  }

  /**
   * WHERE k IS NOT NULL
   */
  private static boolean where_2(B row) {
    return !row.kIsNull();
  }

  private static SelectJoined joined(A left, B right) {
    SelectJoined result = new SelectJoined();
    result.setAK(left.k);
    if (!left.xIsNull()) {
      result.setX(left.x);
    }
    if (!right.yIsNull()) {
      result.setY(right.y);
    }
    return result;
  }

  private static Select select(SelectJoined row) {
    Select result = new Select();
    result.setK(row.aK);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.yIsNull()) {
      result.setY(row.y);
    }
    return result;
  }
}
==== ferris.generated.Select2Query
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
 * SELECT a.k, x, y FROM a LEFT JOIN b WITHIN 2 SECONDS ON a.k = b.k EMIT FINAL
 * }</pre>
 */
final class Select2Query {
  private static final Serde<A> ROWS_1 = new CompactSerde<>(A::new);

  private static final Serde<B> ROWS_2 = new CompactSerde<>(B::new);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], A> a, KStream<byte[], B> b,
      JobProbe probe) {
    KStream<byte[], B> other = b
        .filter((key, row) -> where(row), Named.as("select-2-where"));
    return a
        .leftJoin(
            other
            .processValues(
                new InTime<>(4000L, Stores.persistentTimestampedKeyValueStore("select-2-times")),
                Named.as("select-2-late")),
            Select2Query::joined,
            JoinTimes.waiting(2000L, 2000L, 0L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_1, ROWS_2)
            .withName("select-2-join")
            .withStoreName("select-2-join"))
        .process(
            new UnmatchedRows<A, B, Select2Joined>("select-2-join-left-shared-join-store", Select2Query::joined, probe.inputEnd().stage(0)),
            Named.as("select-2-unmatched"),
            "select-2-join-left-shared-join-store")
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  /**
   * WHERE k IS NOT NULL
   */
  private static boolean where(B row) {
    return !row.kIsNull();
  }

  private static Select2Joined joined(A left, B right) {
    Select2Joined result = new Select2Joined();
    result.setAK(left.k);
    if (!left.xIsNull()) {
      result.setX(left.x);
    }
    if (right != null) {
      if (!right.yIsNull()) {
        result.setY(right.y);
      }
    }
    return result;
  }

  private static Select2 select(Select2Joined row) {
    Select2 result = new Select2();
    result.setK(row.aK);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.yIsNull()) {
      result.setY(row.y);
    }
    return result;
  }
}
