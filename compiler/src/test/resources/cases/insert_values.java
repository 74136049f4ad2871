==== ferris.generated.InsertValuesTopology
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
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job insert_values.
 */
public final class InsertValuesTopology implements SqlTopology {
  /**
   * Values of records; Rates has the columns that are used.
   */
  private static final RowType RATES_COLUMNS = RowType.of(
    Column.of("currency", SqlType.VARCHAR),
    new Column("rate", new SqlType.Decimal(12, 6), false),
    Column.of("since", SqlType.DATE),
    Column.of("at", SqlType.Timestamp.MILLIS),
    Column.of("tags", new SqlType.Array(SqlType.VARCHAR)),
    Column.of("source", new SqlType.Struct(RowType.of(
      Column.of("name", SqlType.VARCHAR),
      Column.of("weight", new SqlType.Decimal(4, 2))))));

  /**
   * Keys of records; Rates has the columns that are used.
   */
  private static final RowType RATES_KEY = RowType.of(Column.of("currency", SqlType.VARCHAR));

  /**
   * What records of RatesInserted hold.
   */
  private static final RowType RATES_INSERTED_KEY = RowType.of(Column.of("currency", SqlType.VARCHAR));

  /**
   * What records of StrongInserted hold.
   */
  private static final RowType STRONG_INSERTED_KEY = RowType.of(Column.of("currency", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM rates (
    //   currency VARCHAR KEY,
    //   rate DECIMAL(12,6) NOT NULL,
    //   since DATE,
    //   at TIMESTAMP,
    //   tags ARRAY<VARCHAR>,
    //   source STRUCT<name VARCHAR, weight DECIMAL(4,2)>
    // ) WITH ('topic' = 'rates')
    KStream<byte[], Rates> rates =
        builder
            .stream(
                "rates",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("rates", RowSerde.reading("json", RATES_COLUMNS, Rates::new)))
                    .withName("rates-source"))
            .mapValues(KeyReader.of("kafka", RATES_KEY, Rates.TYPE)::read, Named.as("rates-key"));

    KStream<byte[], Strong> strong = StrongQuery.addTo(rates);
    strong.to(
        "strong",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("strong", RowSerde.writing("json", Strong::new)))
            .withName("strong-sink"));
  }

  @Override
  public List<InsertedRows> inserts(JobProbe probe) {
    return List.of(
            InsertedRows.of(
                "rates-insert",
                "rates",
                "INSERT INTO rates VALUES\n  ('EUR', 1.0825, '2024-05-01', TIMESTAMP '2024-05-01 10:00:00', ARRAY['a', NULL], STRUCT(name := 'ecb', weight := 1)),\n  ('JPY', 0.0064, DATE '2024-05-01' + 1, NULL, CAST(ARRAY[] AS ARRAY<VARCHAR>), NULL),\n  (UPPER('gbp'), 1 + 0.25, NULL, '2024-05', NULL, NULL)",
                RatesInsertRows.all(),
                RATES_INSERTED_KEY,
                RowSerde.writing("kafka", RATES_INSERTED_KEY, RatesInserted::new).serializer(),
                probe.out("rates",
                    RowSerde.writing("json", RatesInserted.TYPE, RatesInserted::new)).serializer()),
            InsertedRows.of(
                "rates-insert-2",
                "rates",
                "INSERT INTO rates (rate, currency) VALUES (2, 'X')",
                RatesInsert2Rows.all(),
                RATES_INSERTED_KEY,
                RowSerde.writing("kafka", RATES_INSERTED_KEY, RatesInserted::new).serializer(),
                probe.out("rates",
                    RowSerde.writing("json", RatesInserted.TYPE, RatesInserted::new)).serializer()),
            InsertedRows.of(
                "rates-insert-3",
                "rates",
                "INSERT INTO rates (rate) VALUES (-1.5e0)",
                RatesInsert3Rows.all(),
                RATES_INSERTED_KEY,
                RowSerde.writing("kafka", RATES_INSERTED_KEY, RatesInserted::new).serializer(),
                probe.out("rates",
                    RowSerde.writing("json", RatesInserted.TYPE, RatesInserted::new)).serializer()),
            InsertedRows.of(
                "rates-insert-4",
                "rates",
                "INSERT INTO rates (ROWTIME, currency, rate) VALUES (1714557600000, 'T', 3), ('2024-05-01T10:00:00.001Z', 'U', 4)",
                RatesInsert4Rows.all(),
                RATES_INSERTED_KEY,
                RowSerde.writing("kafka", RATES_INSERTED_KEY, RatesInserted::new).serializer(),
                probe.out("rates",
                    RowSerde.writing("json", RatesInserted.TYPE, RatesInserted::new)).serializer()),
            InsertedRows.of(
                "notes-insert",
                "notes",
                "INSERT INTO notes VALUES (1, 'it''s, \"one\"'), (-2, NULL)",
                NotesInsertRows.all(),
                RowType.of(),
                RowSerde.writing("none", RowType.of(), NotesInserted::new).serializer(),
                probe.out("notes",
                    RowSerde.writing("csv", NotesInserted.TYPE, NotesInserted::new)).serializer()),
            InsertedRows.of(
                "strong-insert",
                "strong",
                "INSERT INTO strong VALUES ('Z', 9)",
                StrongInsertRows.all(),
                STRONG_INSERTED_KEY,
                RowSerde.writing("kafka", STRONG_INSERTED_KEY, StrongInserted::new).serializer(),
                probe.out("strong",
                    RowSerde.writing("json", StrongInserted.TYPE, StrongInserted::new)).serializer()));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "insert_values",
          List.of(new JobSpec.Source("rates", "rates", Optional.empty())),
          List.of(
            new JobSpec.Sink("strong", "strong", Optional.empty()),
            new JobSpec.Sink("rates", "rates", Optional.empty()),
            new JobSpec.Sink("notes", "notes", Optional.empty())),
          List.of(
            new JobSpec.Statement("rates", List.of("rates"), List.of(),
                List.of(new JobSpec.Setting("topic", "rates", "insert_values.sql:10:9"))),
            new JobSpec.Statement("strong", List.of("rates"), List.of("strong"),
                List.of(new JobSpec.Setting("topic", "strong", "insert_values.sql:12:28")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InsertValuesTopology(), args));
  }
}
==== ferris.generated.StrongQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM strong WITH ('topic' = 'strong') AS SELECT currency, rate FROM rates WHERE rate >= 1
 * }</pre>
 */
final class StrongQuery {
  private StrongQuery() {
  }

  static KStream<byte[], Strong> addTo(KStream<byte[], Rates> rates) {
    return rates
        .filter((key, row) -> where(row), Named.as("strong-where"))
        .mapValues(row -> select(row), Named.as("strong-select"));
  }

  /**
   * WHERE rate >= 1.000000
   */
  private static boolean where(Rates row) {
    return row.rate >= 1000000L;
  }

  private static Strong select(Rates row) {
    Strong result = new Strong();
    result.setCurrency(row.currency);
    result.setRate(row.rate);
    return result;
  }
}
==== ferris.generated.RatesInsertRows
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.serdes.row.Struct;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO rates VALUES
 *   ('EUR', 1.0825, '2024-05-01', TIMESTAMP '2024-05-01 10:00:00', ARRAY['a', NULL], STRUCT(name := 'ecb', weight := 1)),
 *   ('JPY', 0.0064, DATE '2024-05-01' + 1, NULL, CAST(ARRAY[] AS ARRAY<VARCHAR>), NULL),
 *   (UPPER('gbp'), 1 + 0.25, NULL, '2024-05', NULL, NULL)
 * }</pre>
 */
final class RatesInsertRows {
  private static final List<String> ARRAY_1 = Nested.array("a", (String) null);

  private static final Struct STRUCT_2 = Struct.of("ecb", 100L);

  private RatesInsertRows() {
  }

  static List<Supplier<InsertedRows.Timed<RatesInserted>>> all() {
    return List.of(
            RatesInsertRows::row,
            RatesInsertRows::row_2,
            RatesInsertRows::row_3);
  }

  private static InsertedRows.Timed<RatesInserted> row() {
    RatesInserted result = new RatesInserted();
    result.setCurrency("EUR");
    result.setRate(1082500L);
    result.setSince(19844);
    result.setAt(1714557600000L);
    result.setTags(ARRAY_1);
    result.setSource(STRUCT_2);
    return new InsertedRows.Timed<>(result, null);
  }

  private static InsertedRows.Timed<RatesInserted> row_2() {
    RatesInserted result = new RatesInserted();
    result.setCurrency("JPY");
    result.setRate(6400L);
    result.setSince(19845);
    result.setTags(List.<String>of());
    return new InsertedRows.Timed<>(result, null);
  }

  private static InsertedRows.Timed<RatesInserted> row_3() {
    RatesInserted result = new RatesInserted();
    result.setCurrency(Text.upper("gbp"));
    result.setRate(1250000L);
    result.setAt(1714521600000L);
    return new InsertedRows.Timed<>(result, null);
  }
}
==== ferris.generated.RatesInsert2Rows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO rates (rate, currency) VALUES (2, 'X')
 * }</pre>
 */
final class RatesInsert2Rows {
  private RatesInsert2Rows() {
  }

  static List<Supplier<InsertedRows.Timed<RatesInserted>>> all() {
    return List.of(
            RatesInsert2Rows::row);
  }

  private static InsertedRows.Timed<RatesInserted> row() {
    RatesInserted result = new RatesInserted();
    result.setCurrency("X");
    result.setRate(2000000L);
    return new InsertedRows.Timed<>(result, null);
  }
}
==== ferris.generated.RatesInsert3Rows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO rates (rate) VALUES (-1.5e0)
 * }</pre>
 */
final class RatesInsert3Rows {
  private RatesInsert3Rows() {
  }

  static List<Supplier<InsertedRows.Timed<RatesInserted>>> all() {
    return List.of(
            RatesInsert3Rows::row);
  }

  private static InsertedRows.Timed<RatesInserted> row() {
    RatesInserted result = new RatesInserted();
    result.setRate(-1500000L);
    return new InsertedRows.Timed<>(result, null);
  }
}
==== ferris.generated.RatesInsert4Rows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO rates (ROWTIME, currency, rate) VALUES (1714557600000, 'T', 3), ('2024-05-01T10:00:00.001Z', 'U', 4)
 * }</pre>
 */
final class RatesInsert4Rows {
  private RatesInsert4Rows() {
  }

  static List<Supplier<InsertedRows.Timed<RatesInserted>>> all() {
    return List.of(
            RatesInsert4Rows::row,
            RatesInsert4Rows::row_2);
  }

  private static InsertedRows.Timed<RatesInserted> row() {
    RatesInserted result = new RatesInserted();
    result.setCurrency("T");
    result.setRate(3000000L);
    return new InsertedRows.Timed<>(result, 1714557600000L);
  }

  private static InsertedRows.Timed<RatesInserted> row_2() {
    RatesInserted result = new RatesInserted();
    result.setCurrency("U");
    result.setRate(4000000L);
    return new InsertedRows.Timed<>(result, 1714557600001L);
  }
}
==== ferris.generated.NotesInsertRows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO notes VALUES (1, 'it''s, "one"'), (-2, NULL)
 * }</pre>
 */
final class NotesInsertRows {
  private NotesInsertRows() {
  }

  static List<Supplier<InsertedRows.Timed<NotesInserted>>> all() {
    return List.of(
            NotesInsertRows::row,
            NotesInsertRows::row_2);
  }

  private static InsertedRows.Timed<NotesInserted> row() {
    NotesInserted result = new NotesInserted();
    result.setId(1);
    result.setText("it's, \"one\"");
    return new InsertedRows.Timed<>(result, null);
  }

  private static InsertedRows.Timed<NotesInserted> row_2() {
    NotesInserted result = new NotesInserted();
    result.setId(-2);
    return new InsertedRows.Timed<>(result, null);
  }
}
==== ferris.generated.StrongInsertRows
package ferris.generated;

import io.ferrisstreams.runtime.topology.InsertedRows;
import java.util.List;
import java.util.function.Supplier;

/**
 * <pre>{@code
 * INSERT INTO strong VALUES ('Z', 9)
 * }</pre>
 */
final class StrongInsertRows {
  private StrongInsertRows() {
  }

  static List<Supplier<InsertedRows.Timed<StrongInserted>>> all() {
    return List.of(
            StrongInsertRows::row);
  }

  private static InsertedRows.Timed<StrongInserted> row() {
    StrongInserted result = new StrongInserted();
    result.setCurrency("Z");
    result.setRate(9000000L);
    return new InsertedRows.Timed<>(result, null);
  }
}
