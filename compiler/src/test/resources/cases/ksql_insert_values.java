==== ferris.generated.KsqlInsertValuesTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
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
 * The topology of job ksql_insert_values.
 */
public final class KsqlInsertValuesTopology implements SqlTopology {
  /**
   * Values of records; S has the columns that are used.
   */
  private static final RowType S_COLUMNS = RowType.of(
    Column.of("V", SqlType.INT),
    Column.of("D", SqlType.DOUBLE),
    Column.of("B", SqlType.BIGINT));

  /**
   * Keys of records; S has the columns that are used.
   */
  private static final RowType S_KEY = RowType.of(Column.of("K", SqlType.INT));

  /**
   * What the values of records hold of S.
   */
  private static final RowType COPY_COLUMNS = RowType.of(
    Column.of("V", SqlType.INT),
    Column.of("D", SqlType.DOUBLE),
    Column.of("B", SqlType.BIGINT));

  /**
   * What records of SInserted hold.
   */
  private static final RowType S_INSERTED_KEY = RowType.of(Column.of("K", SqlType.INT));

  /**
   * What records of SInserted hold.
   */
  private static final RowType S_INSERTED_COLUMNS = RowType.of(
    Column.of("V", SqlType.INT),
    Column.of("D", SqlType.DOUBLE),
    Column.of("B", SqlType.BIGINT));

  /**
   * What records of TInserted hold.
   */
  private static final RowType T_INSERTED_KEY = RowType.of(Column.of("ID", SqlType.VARCHAR));

  /**
   * What records of TInserted hold.
   */
  private static final RowType T_INSERTED_COLUMNS = RowType.of(Column.of("N", new SqlType.Decimal(5, 2)));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (v INT, k INT KEY, d DOUBLE, b BIGINT) WITH (kafka_topic='s', value_format='JSON')
    KStream<byte[], S> s =
        builder
            .stream(
                "s",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("S", RowSerde.reading("json", Map.ofEntries(
                      Map.entry("number.format", "lenient"),
                      Map.entry("time.format", "number")), S_COLUMNS, S::new).passingNulls()))
                    .withName("S-source"))
            .mapValues(KeyReader.of("kafka", S_KEY, S.TYPE)::read, Named.as("S-key"));

    KStream<byte[], S> copy = COPYQuery.addTo(s);
    copy.to(
        "COPY",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("COPY", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), COPY_COLUMNS, S::new)))
            .withName("COPY-sink"));
  }

  @Override
  public List<InsertedRows> inserts(JobProbe probe) {
    return List.of(
            InsertedRows.of(
                "S-insert",
                "s",
                "INSERT INTO s VALUES (1, 10, 1.5, 7)",
                SInsertRows.all(),
                S_INSERTED_KEY,
                RowSerde.writing("kafka", S_INSERTED_KEY, SInserted::new).serializer(),
                probe.out("S", RowSerde.writing("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), S_INSERTED_COLUMNS, SInserted::new)).serializer()),
            InsertedRows.of(
                "S-insert-2",
                "s",
                "INSERT INTO s (d, v, rowtime) VALUES (2, CAST('x' AS INT), 1234)",
                SInsert2Rows.all(),
                S_INSERTED_KEY,
                RowSerde.writing("kafka", S_INSERTED_KEY, SInserted::new).serializer(),
                probe.out("S", RowSerde.writing("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), S_INSERTED_COLUMNS, SInserted::new)).serializer()),
            InsertedRows.of(
                "T-insert",
                "t",
                "INSERT INTO t VALUES ('a', 1.25), ('b', NULL)",
                TInsertRows.all(),
                T_INSERTED_KEY,
                RowSerde.writing("kafka", T_INSERTED_KEY, TInserted::new).serializer(),
                probe.out("T",
                    RowSerde.writing("delimited", T_INSERTED_COLUMNS, TInserted::new)).serializer()));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_insert_values",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(
            new JobSpec.Sink("COPY", "COPY", Optional.empty()),
            new JobSpec.Sink("S", "s", Optional.empty()),
            new JobSpec.Sink("T", "t", Optional.empty())),
          List.of(new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "s", "ksql_insert_values.sql:3:62"),
            new JobSpec.Setting("value_format", "JSON", "ksql_insert_values.sql:3:79")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlInsertValuesTopology(), args));
  }
}
==== ferris.generated.COPYQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM copy AS SELECT * FROM s
 * }</pre>
 */
final class COPYQuery {
  private COPYQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> s) {
    return s;
  }
}
==== ferris.generated.SInsertRows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO s VALUES (1, 10, 1.5, 7)
 * }</pre>
 */
final class SInsertRows {
  private SInsertRows() {
  }

  static List<Supplier<InsertedRows.Timed<SInserted>>> all() {
    return List.of(
            SInsertRows::row);
  }

  private static InsertedRows.Timed<SInserted> row() {
    SInserted result = new SInserted();
    result.setK(1);
    result.setV(10);
    result.setD(1.5);
    result.setB(7L);
    return new InsertedRows.Timed<>(result, null);
  }
}
==== ferris.generated.SInsert2Rows
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.serdes.row.RowException;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO s (d, v, rowtime) VALUES (2, CAST('x' AS INT), 1234)
 * }</pre>
 */
final class SInsert2Rows {
  private SInsert2Rows() {
  }

  static List<Supplier<InsertedRows.Timed<SInserted>>> all() {
    return List.of(
            SInsert2Rows::row);
  }

  private static InsertedRows.Timed<SInserted> row() {
    SInserted result = new SInserted();
    int v = 0;
    boolean vIsNull = true;
    try {
      v = Conversions.toInt("x");
      vIsNull = false;
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!vIsNull) {
      result.setV(v);
    }
    result.setD(2.0);
    return new InsertedRows.Timed<>(result, 1234L);
  }
}
==== ferris.generated.TInsertRows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO t VALUES ('a', 1.25), ('b', NULL)
 * }</pre>
 */
final class TInsertRows {
  private TInsertRows() {
  }

  static List<Supplier<InsertedRows.Timed<TInserted>>> all() {
    return List.of(
            TInsertRows::row,
            TInsertRows::row_2);
  }

  private static InsertedRows.Timed<TInserted> row() {
    TInserted result = new TInserted();
    result.setId("a");
    result.setN(125L);
    return new InsertedRows.Timed<>(result, null);
  }

  private static InsertedRows.Timed<TInserted> row_2() {
    TInserted result = new TInserted();
    result.setId("b");
    return new InsertedRows.Timed<>(result, null);
  }
}
