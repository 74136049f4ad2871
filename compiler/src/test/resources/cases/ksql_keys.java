==== ferris.generated.KsqlKeysTopology
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
 * The topology of job ksql_keys.
 */
public final class KsqlKeysTopology implements SqlTopology {
  /**
   * Values of records; A has the columns that are used.
   */
  private static final RowType A_COLUMNS = RowType.of(Column.of("V", SqlType.INT));

  /**
   * Keys of records; A has the columns that are used.
   */
  private static final RowType A_KEY = RowType.of(Column.of("K", SqlType.INT));

  /**
   * What the values of records hold of B.
   */
  private static final RowType B_COLUMNS = RowType.of(
    Column.of("V", SqlType.INT),
    Column.of("COPY", SqlType.INT));

  /**
   * CKey under the names that it is read with.
   */
  private static final RowType C_KEY = RowType.of(Column.of("K", SqlType.INT));

  /**
   * What the values of records hold of B.
   */
  private static final RowType C_COLUMNS = RowType.of(
    Column.of("V", SqlType.INT),
    Column.of("COPY", SqlType.INT));

  /**
   * DKey under the names that it is read with.
   */
  private static final RowType D_KEY = RowType.of(Column.of("K", SqlType.INT));

  /**
   * What the values of records hold of B.
   */
  private static final RowType D_COLUMNS = RowType.of(
    Column.of("V", SqlType.INT),
    Column.of("COPY", SqlType.INT));

  /**
   * DInsertKey under the names that it is read with.
   */
  private static final RowType D_INSERT_KEY = RowType.of(Column.of("K", SqlType.INT));

  /**
   * What the values of records hold of DInsert.
   */
  private static final RowType D_INSERT_COLUMNS = RowType.of(
    Column.of("V", SqlType.INT),
    Column.of("COPY", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (v INT, k INT KEY) WITH (KAFKA_TOPIC = 'a', VALUE_FORMAT = 'JSON')
    KStream<byte[], A> a =
        builder
            .stream(
                "a",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("A", RowSerde.reading("json", Map.ofEntries(
                      Map.entry("number.format", "lenient"),
                      Map.entry("time.format", "number")), A_COLUMNS, A::new).passingNulls()))
                    .withName("A-source"))
            .mapValues(KeyReader.of("kafka", A_KEY, A.TYPE)::read, Named.as("A-key"));

    // CREATE STREAM e (x VARCHAR) WITH (KAFKA_TOPIC = 'e', FORMAT = 'KAFKA')
    KStream<byte[], E> e =
        builder.stream(
            "e",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("E", RowSerde.reading("kafka", E.TYPE, E::new).passingNulls()))
                .withName("E-source"));

    KStream<byte[], B> b = BQuery.addTo(a);
    b.to(
        "B",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("B", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), B_COLUMNS, B::new)))
            .withName("B-sink"));

    KStream<byte[], B> c = CQuery.addTo(b);
    c.to(
        "C",
        Produced.with(
            KeySerde.rewriting(
                "kafka", Map.of(), C_KEY, "delimited", Map.of(), CKey::new),
            probe.out("C", RowSerde.writing("delimited", C_COLUMNS, B::new)))
            .withName("C-sink"));

    KStream<byte[], B> d = DQuery.addTo(c);
    d.to(
        "D",
        Produced.with(
            KeySerde.rewriting(
                "kafka", Map.of(), D_KEY, "delimited", Map.of(), DKey::new),
            probe.out("D", RowSerde.writing("delimited", D_COLUMNS, B::new)))
            .withName("D-sink"));

    KStream<byte[], F> f = FQuery.addTo(e);
    f.to(
        "F",
        Produced.with(
            KeySerde.dropping(),
            probe.out("F", RowSerde.writing("kafka", F::new)))
            .withName("F-sink"));

    KStream<byte[], DInsert> dInsert = DInsertQuery.addTo(b);
    dInsert.to(
        "D",
        Produced.with(
            KeySerde.rewriting(
                "kafka", Map.of(), D_INSERT_KEY, "delimited", Map.of(), DInsertKey::new),
            probe.out("D", RowSerde.writing("delimited", D_INSERT_COLUMNS, DInsert::new)))
            .withName("D-insert-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_keys",
          List.of(
            new JobSpec.Source("A", "a", Optional.empty()),
            new JobSpec.Source("E", "e", Optional.empty())),
          List.of(
            new JobSpec.Sink("B", "B", Optional.empty()),
            new JobSpec.Sink("C", "C", Optional.empty()),
            new JobSpec.Sink("D", "D", Optional.empty()),
            new JobSpec.Sink("F", "F", Optional.empty())),
          List.of(
            new JobSpec.Statement("A", List.of("A"), List.of(), List.of(
              new JobSpec.Setting("kafka_topic", "a", "ksql_keys.sql:3:42"),
              new JobSpec.Setting("value_format", "JSON", "ksql_keys.sql:3:61"))),
            new JobSpec.Statement("E", List.of("E"), List.of(), List.of(
              new JobSpec.Setting("kafka_topic", "e", "ksql_keys.sql:7:35"),
              new JobSpec.Setting("format", "KAFKA", "ksql_keys.sql:7:54"))),
            new JobSpec.Statement("C", List.of(), List.of("C"), List.of(
              new JobSpec.Setting("key_format", "DELIMITED", "ksql_keys.sql:5:23"),
              new JobSpec.Setting("value_format", "DELIMITED", "ksql_keys.sql:5:49")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlKeysTopology(), args));
  }
}
==== ferris.generated.BQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM b AS SELECT v, AS_VALUE(k) AS copy, k AS renamed FROM a
 * }</pre>
 */
final class BQuery {
  private BQuery() {
  }

  static KStream<byte[], B> addTo(KStream<byte[], A> a) {
    return a
        .mapValues(row -> row == null ? null : select(row), Named.as("B-select"));
  }

  private static B select(A row) {
    B result = new B();
    if (!row.kIsNull()) {
      result.setRenamed(row.k);
    }
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    if (!row.kIsNull()) {
      result.setCopy(row.k);
    }
    return result;
  }
}
==== ferris.generated.CQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM c WITH (KEY_FORMAT = 'DELIMITED', VALUE_FORMAT = 'DELIMITED') AS SELECT * FROM b
 * }</pre>
 */
final class CQuery {
  private CQuery() {
  }

  static KStream<byte[], B> addTo(KStream<byte[], B> b) {
    return b;
  }
}
==== ferris.generated.DQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM d AS SELECT * FROM c WHERE renamed > 1
 * }</pre>
 */
final class DQuery {
  private DQuery() {
  }

  static KStream<byte[], B> addTo(KStream<byte[], B> c) {
    return c
        .filter((key, row) -> row != null && where(row), Named.as("D-where"));
  }

  /**
   * WHERE (RENAMED > 1) IS NOT DISTINCT FROM TRUE
   */
  private static boolean where(B row) {
    return !row.renamedIsNull() && row.renamed > 1;
  }
}
==== ferris.generated.FQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM f AS SELECT x || '!' AS y FROM e
 * }</pre>
 */
final class FQuery {
  private FQuery() {
  }

  static KStream<byte[], F> addTo(KStream<byte[], E> e) {
    return e
        .mapValues(row -> row == null ? null : select(row), Named.as("F-select"));
  }

  private static F select(E row) {
    F result = new F();
    if (!row.xIsNull()) {
      result.setY(row.x + "!");
    }
    return result;
  }
}
==== ferris.generated.DInsertQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO d SELECT * FROM b WHERE v = 20
 * }</pre>
 */
final class DInsertQuery {
  private DInsertQuery() {
  }

  static KStream<byte[], DInsert> addTo(KStream<byte[], B> b) {
    return b
        .filter((key, row) -> row != null && where(row), Named.as("D-insert-where"))
        .mapValues(row -> select(row), Named.as("D-insert-select"));
  }

  /**
   * WHERE (V = 20) IS NOT DISTINCT FROM TRUE
   */
  private static boolean where(B row) {
    return !row.vIsNull() && row.v == 20;
  }

  private static DInsert select(B row) {
    DInsert result = new DInsert();
    if (!row.renamedIsNull()) {
      result.setRenamed(row.renamed);
    }
    if (!row.vIsNull()) {
      result.setV(row.v);
    }
    if (!row.copyIsNull()) {
      result.setCopy(row.copy);
    }
    return result;
  }
}
