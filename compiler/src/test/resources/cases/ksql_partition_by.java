==== ferris.generated.KsqlPartitionByTopology
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
 * The topology of job ksql_partition_by.
 */
public final class KsqlPartitionByTopology implements SqlTopology {
  /**
   * Values of records; T has the columns that are used.
   */
  private static final RowType T_COLUMNS = RowType.of(
    Column.of("ID", SqlType.INT),
    Column.of("NAME", SqlType.VARCHAR));

  /**
   * Keys of records; T has the columns that are used.
   */
  private static final RowType T_KEY = RowType.of(Column.of("K", SqlType.INT));

  /**
   * What the values of records hold of Every_2.
   */
  private static final RowType EVERY_COLUMNS = RowType.of(
    Column.of("K", SqlType.INT),
    Column.of("ID", SqlType.INT),
    Column.of("NAME", SqlType.VARCHAR));

  /**
   * What the values of records hold of Parts_2.
   */
  private static final RowType PARTS_COLUMNS = RowType.of(
    Column.of("NAME", SqlType.VARCHAR),
    new Column("AT", SqlType.BIGINT, false));

  /**
   * What the values of records hold of Stars.
   */
  private static final RowType STARS_COLUMNS = RowType.of(
    Column.of("K", SqlType.INT),
    Column.of("ID", SqlType.INT));

  /**
   * What the values of records hold of Struct_2.
   */
  private static final RowType STRUCT_COLUMNS = RowType.of(
    Column.of("K", SqlType.INT),
    Column.of("ID", SqlType.INT),
    Column.of("NAME", SqlType.VARCHAR));

  /**
   * What the values of records hold of Same.
   */
  private static final RowType SAME_COLUMNS = RowType.of(Column.of("NAME", SqlType.VARCHAR));

  /**
   * What the values of records hold of Missing_2.
   */
  private static final RowType MISSING_COLUMNS = RowType.of(
    Column.of("K", SqlType.INT),
    Column.of("ID", SqlType.INT),
    Column.of("NAME", SqlType.VARCHAR));

  /**
   * What the values of records hold of U.
   */
  private static final RowType KEYED_COLUMNS = RowType.of(Column.of("C", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (k INT KEY, id INT, name STRING) WITH (kafka_topic = 't', format = 'JSON')
    KStream<byte[], T> t =
        builder
            .stream(
                "t",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("T", RowSerde.reading("json", Map.ofEntries(
                      Map.entry("number.format", "lenient"),
                      Map.entry("time.format", "number")), T_COLUMNS, T::new).passingNulls()))
                    .withName("T-source"))
            .mapValues(KeyReader.of("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number"),
              Map.entry("wrap_single_value", "false")), T_KEY, T.TYPE)::read, Named.as("T-key"));

    // CREATE STREAM u (a INT, b INT, c INT) WITH (kafka_topic = 'u', format = 'JSON')
    KStream<byte[], U> u =
        builder.stream(
            "u",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("U", RowSerde.reading("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), U.TYPE, U::new).passingNulls()))
                .withName("U-source"));

    KStream<byte[], Every_2> every = EVERYQuery.addTo(t);
    every.to(
        "EVERY",
        Produced.with(
            KeySerde.rewriting(
                "kafka", Map.of(), EVERYKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), EVERYKey::new),
            probe.out("EVERY", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), EVERY_COLUMNS, Every_2::new)))
            .withName("EVERY-sink"));

    KStream<byte[], Parts_2> parts = PARTSQuery.addTo(t);
    parts.to(
        "PARTS",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), PARTSKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), PARTSKey::new),
            probe.out("PARTS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), PARTS_COLUMNS, Parts_2::new)))
            .withName("PARTS-sink"));

    KStream<byte[], Stars> stars = STARSQuery.addTo(t);
    stars.to(
        "STARS",
        Produced.with(
            KeySerde.rewriting(
                "kafka", Map.of(), STARSKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), STARSKey::new),
            probe.out("STARS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), STARS_COLUMNS, Stars::new)))
            .withName("STARS-sink"));

    KStream<byte[], Nothing> nothing = NOTHINGQuery.addTo(t);
    nothing.to(
        "NOTHING",
        Produced.with(
            KeySerde.dropping(),
            probe.out("NOTHING", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Nothing::new)))
            .withName("NOTHING-sink"));

    KStream<byte[], Struct_2> struct = STRUCTQuery.addTo(t);
    struct.to(
        "STRUCT",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), STRUCTKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), STRUCTKey::new),
            probe.out("STRUCT", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), STRUCT_COLUMNS, Struct_2::new)))
            .withName("STRUCT-sink"));

    KStream<byte[], Same> same = SAMEQuery.addTo(t);
    same.to(
        "SAME",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), SAMEKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), SAMEKey::new),
            probe.out("SAME", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), SAME_COLUMNS, Same::new)))
            .withName("SAME-sink"));

    KStream<byte[], Missing_2> missing = MISSINGQuery.addTo(t);
    missing.to(
        "MISSING",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), MISSINGKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), MISSINGKey::new),
            probe.out("MISSING", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), MISSING_COLUMNS, Missing_2::new)))
            .withName("MISSING-sink"));

    KStream<byte[], U> keyed = KEYEDQuery.addTo(u);
    keyed.to(
        "KEYED",
        Produced.with(
            KeySerde.rewriting(
                "compact", Map.of(), KEYEDKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), KEYEDKey::new),
            probe.out("KEYED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), KEYED_COLUMNS, U::new)))
            .withName("KEYED-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_partition_by",
          List.of(
            new JobSpec.Source("T", "t", Optional.empty()),
            new JobSpec.Source("U", "u", Optional.empty())),
          List.of(
            new JobSpec.Sink("EVERY", "EVERY", Optional.empty()),
            new JobSpec.Sink("PARTS", "PARTS", Optional.empty()),
            new JobSpec.Sink("STARS", "STARS", Optional.empty()),
            new JobSpec.Sink("NOTHING", "NOTHING", Optional.empty()),
            new JobSpec.Sink("STRUCT", "STRUCT", Optional.empty()),
            new JobSpec.Sink("SAME", "SAME", Optional.empty()),
            new JobSpec.Sink("MISSING", "MISSING", Optional.empty()),
            new JobSpec.Sink("KEYED", "KEYED", Optional.empty())),
          List.of(
            new JobSpec.Statement("T", List.of("T"), List.of(), List.of(
              new JobSpec.Setting("kafka_topic", "t", "ksql_partition_by.sql:3:56"),
              new JobSpec.Setting("format", "JSON", "ksql_partition_by.sql:3:75"))),
            new JobSpec.Statement("U", List.of("U"), List.of(), List.of(
              new JobSpec.Setting("kafka_topic", "u", "ksql_partition_by.sql:11:45"),
              new JobSpec.Setting("format", "JSON", "ksql_partition_by.sql:11:64")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlPartitionByTopology(), args));
  }
}
==== ferris.generated.EVERYQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Maths;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM every AS SELECT * FROM t PARTITION BY ABS(k)
 * }</pre>
 */
final class EVERYQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("KSQL_COL_0", SqlType.INT)), Every.TYPE);

  private static final KeyReader OLD_KEY_2 = KeyReader.of("json", Map.ofEntries(
    Map.entry("number.format", "lenient"),
    Map.entry("time.format", "number"),
    Map.entry("wrap_single_value", "false")), RowType.of(Column.of("K", SqlType.INT)), T.TYPE);

  private EVERYQuery() {
  }

  static KStream<byte[], Every_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> row == null ? null : select(row), Named.as("EVERY-select"))
        .selectKey((key, row) -> row == null ? keyWithoutRow(key) : KEY_1.writeOrNull(row), Named.as("EVERY-key"))
        .mapValues(row -> row == null ? null : select_2(row), Named.as("EVERY-select_2"));
  }

  private static Every select(T row) {
    Every result = new Every();
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setName(row.name);
    int ksqlCol0 = 0;
    boolean kSQLCOL0IsNull = true;
    try {
      if (!row.kIsNull()) {
        ksqlCol0 = Maths.abs(row.k);
        kSQLCOL0IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!kSQLCOL0IsNull) {
      result.setKsqlCol0(ksqlCol0);
    }
    return result;
  }

  private static byte[] keyWithoutRow(byte[] key) {
    T row = OLD_KEY_2.read(key, new T());
    Every result = new Every();
    int ksqlCol0 = 0;
    boolean kSQLCOL0IsNull = true;
    try {
      if (!row.kIsNull()) {
        ksqlCol0 = Maths.abs(row.k);
        kSQLCOL0IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!kSQLCOL0IsNull) {
      result.setKsqlCol0(ksqlCol0);
    }
    return KEY_1.writeOrNull(result);
  }

  private static Every_2 select_2(Every row) {
    Every_2 result = new Every_2();
    if (!row.ksqlCol0IsNull()) {
      result.setKsqlCol0(row.ksqlCol0);
    }
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setName(row.name);
    return result;
  }
}
==== ferris.generated.PARTSQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM parts AS SELECT name, k, id, ROWTIME AS at FROM t PARTITION BY id, k
 * }</pre>
 */
final class PARTSQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("ID", SqlType.INT),
    Column.of("K", SqlType.INT)), Parts.TYPE);

  private static final KeyReader OLD_KEY_2 = KeyReader.of("json", Map.ofEntries(
    Map.entry("number.format", "lenient"),
    Map.entry("time.format", "number"),
    Map.entry("wrap_single_value", "false")), RowType.of(Column.of("K", SqlType.INT)), T.TYPE);

  private PARTSQuery() {
  }

  static KStream<byte[], Parts_2> addTo(KStream<byte[], T> t) {
    return t
        .processValues(WithRecord.mapping(true, PARTSQuery::select), Named.as("PARTS-select"))
        .selectKey((key, row) -> row == null ? keyWithoutRow(key) : KEY_1.writeOrNull(row), Named.as("PARTS-key"))
        .mapValues(row -> row == null ? null : select_2(row), Named.as("PARTS-select_2"));
  }

  private static Parts select(RecordInfo record, T row) {
    Parts result = new Parts();
    result.setName(row.name);
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setAt(record.timestamp());
    return result;
  }

  private static byte[] keyWithoutRow(byte[] key) {
    T row = OLD_KEY_2.read(key, new T());
    Parts result = new Parts();
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    return KEY_1.writeOrNull(result);
  }

  private static Parts_2 select_2(Parts row) {
    Parts_2 result = new Parts_2();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    result.setName(row.name);
    result.setAt(row.at);
    return result;
  }
}
==== ferris.generated.STARSQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM stars AS SELECT * FROM t PARTITION BY name
 * }</pre>
 */
final class STARSQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(Column.of("NAME", SqlType.VARCHAR)), T.TYPE);

  private static final KeyReader OLD_KEY_2 = KeyReader.of("json", Map.ofEntries(
    Map.entry("number.format", "lenient"),
    Map.entry("time.format", "number"),
    Map.entry("wrap_single_value", "false")), RowType.of(Column.of("K", SqlType.INT)), T.TYPE);

  private STARSQuery() {
  }

  static KStream<byte[], Stars> addTo(KStream<byte[], T> t) {
    return t
        .selectKey((key, row) -> row == null ? keyWithoutRow(key) : KEY_1.writeOrNull(row), Named.as("STARS-key"))
        .mapValues(row -> row == null ? null : select(row), Named.as("STARS-select"));
  }

  private static byte[] keyWithoutRow(byte[] key) {
    T row = OLD_KEY_2.read(key, new T());
    return KEY_1.writeOrNull(row);
  }

  private static Stars select(T row) {
    Stars result = new Stars();
    result.setName(row.name);
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NOTHINGQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM nothing AS SELECT id, k FROM t PARTITION BY NULL
 * }</pre>
 */
final class NOTHINGQuery {
  private NOTHINGQuery() {
  }

  static KStream<byte[], Nothing> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> row == null ? null : select(row), Named.as("NOTHING-select"))
        .selectKey((key, row) -> (byte[]) null, Named.as("NOTHING-key"));
  }

  private static Nothing select(T row) {
    Nothing result = new Nothing();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    return result;
  }
}
==== ferris.generated.STRUCTQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM struct AS SELECT * FROM t PARTITION BY STRUCT(a := k, b := name)
 * }</pre>
 */
final class STRUCTQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(Column.of("KSQL_COL_0", new SqlType.Struct(RowType.of(
    Column.of("A", SqlType.INT),
    Column.of("B", SqlType.VARCHAR))))), Struct.TYPE);

  private static final KeyReader OLD_KEY_2 = KeyReader.of("json", Map.ofEntries(
    Map.entry("number.format", "lenient"),
    Map.entry("time.format", "number"),
    Map.entry("wrap_single_value", "false")), RowType.of(Column.of("K", SqlType.INT)), T.TYPE);

  private STRUCTQuery() {
  }

  static KStream<byte[], Struct_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> row == null ? null : select(row), Named.as("STRUCT-select"))
        .selectKey((key, row) -> row == null ? keyWithoutRow(key) : KEY_1.writeOrNull(row), Named.as("STRUCT-key"))
        .mapValues(row -> row == null ? null : select_2(row), Named.as("STRUCT-select_2"));
  }

  private static Struct select(T row) {
    Struct result = new Struct();
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setName(row.name);
    io.ferrisstreams.serdes.row.Struct ksqlCol0 = null;
    try {
      ksqlCol0 = io.ferrisstreams.serdes.row.Struct.of(row.kIsNull() ? null : row.k, row.name);
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setKsqlCol0(ksqlCol0);
    return result;
  }

  private static byte[] keyWithoutRow(byte[] key) {
    T row = OLD_KEY_2.read(key, new T());
    Struct result = new Struct();
    return KEY_1.writeOrNull(result);
  }

  private static Struct_2 select_2(Struct row) {
    Struct_2 result = new Struct_2();
    result.setKsqlCol0(row.ksqlCol0);
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setName(row.name);
    return result;
  }
}
==== ferris.generated.SAMEQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM same AS SELECT k, name FROM t PARTITION BY k
 * }</pre>
 */
final class SAMEQuery {
  private SAMEQuery() {
  }

  static KStream<byte[], Same> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> row == null ? null : select(row), Named.as("SAME-select"));
  }

  private static Same select(T row) {
    Same result = new Same();
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    result.setName(row.name);
    return result;
  }
}
==== ferris.generated.MISSINGQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM missing AS SELECT * FROM t PARTITION BY (name IS NULL), k + 1
 * }</pre>
 */
final class MISSINGQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    new Column("KSQL_COL_0", SqlType.BOOLEAN, false),
    Column.of("KSQL_COL_1", SqlType.INT)), Missing.TYPE);

  private static final KeyReader OLD_KEY_2 = KeyReader.of("json", Map.ofEntries(
    Map.entry("number.format", "lenient"),
    Map.entry("time.format", "number"),
    Map.entry("wrap_single_value", "false")), RowType.of(Column.of("K", SqlType.INT)), T.TYPE);

  private MISSINGQuery() {
  }

  static KStream<byte[], Missing_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> row == null ? null : select(row), Named.as("MISSING-select"))
        .selectKey((key, row) -> row == null ? keyWithoutRow(key) : KEY_1.writeOrNull(row), Named.as("MISSING-key"))
        .mapValues(row -> row == null ? null : select_2(row), Named.as("MISSING-select_2"));
  }

  private static Missing select(T row) {
    Missing result = new Missing();
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setName(row.name);
    result.setKsqlCol0(row.nameIsNull());
    int ksqlCol1 = 0;
    boolean kSQLCOL1IsNull = true;
    try {
      if (!row.kIsNull()) {
        ksqlCol1 = Integers.add(row.k, 1);
        kSQLCOL1IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!kSQLCOL1IsNull) {
      result.setKsqlCol1(ksqlCol1);
    }
    return result;
  }

  private static byte[] keyWithoutRow(byte[] key) {
    T row = OLD_KEY_2.read(key, new T());
    Missing result = new Missing();
    int ksqlCol1 = 0;
    boolean kSQLCOL1IsNull = true;
    try {
      if (!row.kIsNull()) {
        ksqlCol1 = Integers.add(row.k, 1);
        kSQLCOL1IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!kSQLCOL1IsNull) {
      result.setKsqlCol1(ksqlCol1);
    }
    return KEY_1.writeOrNull(result);
  }

  private static Missing_2 select_2(Missing row) {
    Missing_2 result = new Missing_2();
    result.setKsqlCol0(row.ksqlCol0);
    if (!row.ksqlCol1IsNull()) {
      result.setKsqlCol1(row.ksqlCol1);
    }
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setName(row.name);
    return result;
  }
}
==== ferris.generated.KEYEDQuery
package ferris.generated;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM keyed AS SELECT * FROM u PARTITION BY a, b
 * }</pre>
 */
final class KEYEDQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    Column.of("A", SqlType.INT),
    Column.of("B", SqlType.INT)), U.TYPE);

  private KEYEDQuery() {
  }

  static KStream<byte[], U> addTo(KStream<byte[], U> u) {
    return u
        .selectKey((key, row) -> row == null ? keyWithoutRow(key) : KEY_1.writeOrNull(row), Named.as("KEYED-key"));
  }

  private static byte[] keyWithoutRow(byte[] key) {
    U row = new U();
    return KEY_1.writeOrNull(row);
  }
}
