==== ferris.generated.JoinTablesTopology
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
 * The topology of job join_tables.
 */
public final class JoinTablesTopology implements SqlTopology {
  /**
   * Keys of records; A has the columns that are used.
   */
  private static final RowType A_KEY = RowType.of(Column.of("id", SqlType.INT));

  /**
   * Keys of records; B has the columns that are used.
   */
  private static final RowType B_KEY = RowType.of(Column.of("id", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE TABLE a (id INT PRIMARY KEY, x VARCHAR) WITH ('topic' = 'a')
    KStream<byte[], A> a =
        builder
            .stream(
                "a",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("a", RowSerde.reading("json", A.TYPE, A::new).passingNulls()))
                    .withName("a-source"))
            .peek((key, row) -> KeyReader.checkPresent(key), Named.as("a-present"))
            .mapValues(KeyReader.of("kafka", A_KEY, A.TYPE)::read, Named.as("a-key"));

    // CREATE TABLE b (id INT PRIMARY KEY, y VARCHAR) WITH ('topic' = 'b')
    KStream<byte[], B> b =
        builder
            .stream(
                "b",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("b", RowSerde.reading("json", B.TYPE, B::new).passingNulls()))
                    .withName("b-source"))
            .peek((key, row) -> KeyReader.checkPresent(key), Named.as("b-present"))
            .mapValues(KeyReader.of("kafka", B_KEY, B.TYPE)::read, Named.as("b-key"));

    KStream<byte[], Inners> inners = InnersQuery.addTo(a, b);
    inners.to(
        "inners",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("inners", RowSerde.writing("json", Inners::new)))
            .withName("inners-sink"));

    KStream<byte[], Lefts> lefts = LeftsQuery.addTo(a, b);
    lefts.to(
        "lefts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("lefts", RowSerde.writing("json", Lefts::new)))
            .withName("lefts-sink"));

    KStream<byte[], Rights> rights = RightsQuery.addTo(b, a);
    rights.to(
        "rights",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("rights", RowSerde.writing("json", Rights::new)))
            .withName("rights-sink"));

    KStream<byte[], Fulls> fulls = FullsQuery.addTo(a, b);
    fulls.to(
        "fulls",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("fulls", RowSerde.writing("json", Fulls::new)))
            .withName("fulls-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_tables",
          List.of(
            new JobSpec.Source("a", "a", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Source("b", "b", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Sink("inners", "inners", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("lefts", "lefts", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("rights", "rights", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY),
            new JobSpec.Sink("fulls", "fulls", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "a", "join_tables.sql:1:54"))),
            new JobSpec.Statement("b", List.of("b"), List.of(), List.of(new JobSpec.Setting("topic",
                "b", "join_tables.sql:2:54")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinTablesTopology(), args));
  }
}
==== ferris.generated.InnersQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE inners AS SELECT a.id, x, y FROM a JOIN b ON a.id = b.id
 * }</pre>
 */
final class InnersQuery {
  private static final Serde<A> ROWS_1 = new CompactSerde<>(A::new);

  private static final Serde<B> ROWS_2 = new CompactSerde<>(B::new);

  private InnersQuery() {
  }

  static KStream<byte[], Inners> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KTable<byte[], A> table = a
        .toTable(
            Named.as("inners-table"),
            Materialized.<byte[], A, KeyValueStore<Bytes, byte[]>>as("inners-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], B> other = b
        .toTable(
            Named.as("inners-table_2"),
            Materialized.<byte[], B, KeyValueStore<Bytes, byte[]>>as("inners-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return table
        .join(
            other,
            InnersQuery::joined,
            Named.as("inners-join"))
        .toStream(Named.as("inners-changes"))
        .mapValues(row -> row == null ? null : select(row), Named.as("inners-select"));
  }

  private static InnersJoined joined(A left, B right) {
    InnersJoined result = new InnersJoined();
    if (!left.idIsNull()) {
      result.setAId(left.id);
    }
    result.setX(left.x);
    result.setY(right.y);
    return result;
  }

  private static Inners select(InnersJoined row) {
    Inners result = new Inners();
    if (!row.aIdIsNull()) {
      result.setId(row.aId);
    }
    result.setX(row.x);
    result.setY(row.y);
    return result;
  }
}
==== ferris.generated.LeftsQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE lefts AS SELECT a.id, x, y FROM a LEFT JOIN b ON a.id = b.id AND x < y
 * }</pre>
 */
final class LeftsQuery {
  private static final Serde<A> ROWS_1 = new CompactSerde<>(A::new);

  private static final Serde<B> ROWS_2 = new CompactSerde<>(B::new);

  private LeftsQuery() {
  }

  static KStream<byte[], Lefts> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KTable<byte[], A> table = a
        .toTable(
            Named.as("lefts-table"),
            Materialized.<byte[], A, KeyValueStore<Bytes, byte[]>>as("lefts-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], B> other = b
        .toTable(
            Named.as("lefts-table_2"),
            Materialized.<byte[], B, KeyValueStore<Bytes, byte[]>>as("lefts-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return table
        .leftJoin(
            other,
            LeftsQuery::joined,
            Named.as("lefts-join"))
        .toStream(Named.as("lefts-changes"))
        .mapValues(row -> row == null ? null : select(row), Named.as("lefts-select"));
  }

  /**
   * ON x < y
   */
  private static boolean on(LeftsJoined row) {
    return !row.xIsNull() && !row.yIsNull() && row.x.compareTo(row.y) < 0;
  }

  private static LeftsJoined joined(A left, B right) {
    LeftsJoined result = new LeftsJoined();
    if (!left.idIsNull()) {
      result.setAId(left.id);
    }
    result.setX(left.x);
    if (right != null) {
      result.setY(right.y);
    }
    if (right != null && !on(result)) {
      return joined(left, null);
    }
    return result;
  }

  private static Lefts select(LeftsJoined row) {
    Lefts result = new Lefts();
    if (!row.aIdIsNull()) {
      result.setId(row.aId);
    }
    result.setX(row.x);
    result.setY(row.y);
    return result;
  }
}
==== ferris.generated.RightsQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE rights AS SELECT b.id, x, y FROM a RIGHT JOIN b ON a.id = b.id
 * }</pre>
 */
final class RightsQuery {
  private static final Serde<B> ROWS_1 = new CompactSerde<>(B::new);

  private static final Serde<A> ROWS_2 = new CompactSerde<>(A::new);

  private RightsQuery() {
  }

  static KStream<byte[], Rights> addTo(KStream<byte[], B> b, KStream<byte[], A> a) {
    KTable<byte[], B> table = b
        .toTable(
            Named.as("rights-table"),
            Materialized.<byte[], B, KeyValueStore<Bytes, byte[]>>as("rights-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], A> other = a
        .toTable(
            Named.as("rights-table_2"),
            Materialized.<byte[], A, KeyValueStore<Bytes, byte[]>>as("rights-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return table
        .leftJoin(
            other,
            RightsQuery::joined,
            Named.as("rights-join"))
        .toStream(Named.as("rights-changes"))
        .mapValues(row -> row == null ? null : select(row), Named.as("rights-select"));
  }

  private static RightsJoined joined(B left, A right) {
    RightsJoined result = new RightsJoined();
    if (!left.idIsNull()) {
      result.setBId(left.id);
    }
    result.setY(left.y);
    if (right != null) {
      result.setX(right.x);
    }
    return result;
  }

  private static Rights select(RightsJoined row) {
    Rights result = new Rights();
    if (!row.bIdIsNull()) {
      result.setId(row.bId);
    }
    result.setX(row.x);
    result.setY(row.y);
    return result;
  }
}
==== ferris.generated.FullsQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.compact.CompactSerde;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE fulls AS SELECT * FROM a FULL JOIN b USING (id)
 * }</pre>
 */
final class FullsQuery {
  private static final Serde<A> ROWS_1 = new CompactSerde<>(A::new);

  private static final Serde<B> ROWS_2 = new CompactSerde<>(B::new);

  private FullsQuery() {
  }

  static KStream<byte[], Fulls> addTo(KStream<byte[], A> a, KStream<byte[], B> b) {
    KTable<byte[], A> table = a
        .toTable(
            Named.as("fulls-table"),
            Materialized.<byte[], A, KeyValueStore<Bytes, byte[]>>as("fulls-rows")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_1));
    KTable<byte[], B> other = b
        .toTable(
            Named.as("fulls-table_2"),
            Materialized.<byte[], B, KeyValueStore<Bytes, byte[]>>as("fulls-rows_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return table
        .outerJoin(
            other,
            FullsQuery::joined,
            Named.as("fulls-join"))
        .toStream(Named.as("fulls-changes"))
        .mapValues(row -> row == null ? null : select(row), Named.as("fulls-select"));
  }

  private static FullsJoined joined(A left, B right) {
    FullsJoined result = new FullsJoined();
    if (left != null) {
      result.setX(left.x);
      if (!left.idIsNull()) {
        result.setId(left.id);
      }
    } else {
      if (!right.idIsNull()) {
        result.setId(right.id);
      }
    }
    if (right != null) {
      result.setY(right.y);
    }
    return result;
  }

  private static Fulls select(FullsJoined row) {
    Fulls result = new Fulls();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setX(row.x);
    result.setY(row.y);
    return result;
  }
}
