==== ferris.generated.KsqlSingleValuesTopology
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
 * The topology of job ksql_single_values.
 */
public final class KsqlSingleValuesTopology implements SqlTopology {
  /**
   * Values of records; A has the columns that are used.
   */
  private static final RowType A_COLUMNS = RowType.of(Column.of("V", SqlType.VARCHAR));

  /**
   * Keys of records; A has the columns that are used.
   */
  private static final RowType A_KEY = RowType.of(Column.of("K", SqlType.DOUBLE));

  /**
   * Values of records; Back has the columns that are used.
   */
  private static final RowType BACK_COLUMNS = RowType.of(Column.of("N", SqlType.INT));

  /**
   * Keys of records; Back has the columns that are used.
   */
  private static final RowType BACK_KEY = RowType.of(Column.of("K", SqlType.DOUBLE));

  /**
   * What the values of records hold of A.
   */
  private static final RowType WRAPPED_COLUMNS = RowType.of(Column.of("V", SqlType.VARCHAR));

  /**
   * What the values of records hold of Bare.
   */
  private static final RowType BARE_COLUMNS = RowType.of(Column.of("N", SqlType.INT));

  /**
   * What the values of records hold of Doubled.
   */
  private static final RowType DOUBLED_COLUMNS = RowType.of(Column.of("N2", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (k DOUBLE KEY, v VARCHAR)
    //   WITH (KAFKA_TOPIC = 'a', FORMAT = 'JSON', WRAP_SINGLE_VALUE = false)
    KStream<byte[], A> a =
        builder
            .stream(
                "a",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("A", RowSerde.reading("json", Map.ofEntries(
                      Map.entry("number.format", "lenient"),
                      Map.entry("time.format", "number"),
                      Map.entry("wrap_single_value", "false")), A_COLUMNS, A::new).passingNulls()))
                    .withName("A-source"))
            .mapValues(KeyReader.of("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number"),
              Map.entry("wrap_single_value", "false")), A_KEY, A.TYPE)::read, Named.as("A-key"));

    // CREATE STREAM back (k DOUBLE KEY, n INT)
    //   WITH (KAFKA_TOPIC = 'numbers', VALUE_FORMAT = 'JSON', WRAP_SINGLE_VALUE = false)
    KStream<byte[], Back> back =
        builder
            .stream(
                "numbers",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("BACK", RowSerde.reading("json", Map.ofEntries(
                      Map.entry("number.format", "lenient"),
                      Map.entry("time.format", "number"),
                      Map.entry("wrap_single_value", "false")), BACK_COLUMNS, Back::new).passingNulls()))
                    .withName("BACK-source"))
            .mapValues(KeyReader.of("kafka", BACK_KEY, Back.TYPE)::read, Named.as("BACK-key"));

    KStream<byte[], A> wrapped = WRAPPEDQuery.addTo(a);
    wrapped.to(
        "WRAPPED",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), WRAPPEDKey.TYPE, "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), WRAPPEDKey::new),
            probe.out("WRAPPED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), WRAPPED_COLUMNS, A::new)))
            .withName("WRAPPED-sink"));

    KStream<byte[], Bare> bare = BAREQuery.addTo(a);
    bare.to(
        "BARE",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number"),
                  Map.entry("wrap_single_value", "false")), BAREKey.TYPE, "kafka", Map.of(),
                    BAREKey::new),
            probe.out("BARE", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number"),
              Map.entry("wrap_single_value", "false")), BARE_COLUMNS, Bare::new)))
            .withName("BARE-sink"));

    KStream<byte[], Doubled> doubled = DOUBLEDQuery.addTo(back);
    doubled.to(
        "DOUBLED",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("DOUBLED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), DOUBLED_COLUMNS, Doubled::new)))
            .withName("DOUBLED-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_single_values",
          List.of(
            new JobSpec.Source("A", "a", Optional.empty()),
            new JobSpec.Source("BACK", "numbers", Optional.empty())),
          List.of(
            new JobSpec.Sink("WRAPPED", "WRAPPED", Optional.empty()),
            new JobSpec.Sink("BARE", "BARE", Optional.empty()),
            new JobSpec.Sink("DOUBLED", "DOUBLED", Optional.empty())),
          List.of(
            new JobSpec.Statement("A", List.of("A"), List.of(), List.of(
              new JobSpec.Setting("kafka_topic", "a", "ksql_single_values.sql:4:9"),
              new JobSpec.Setting("format", "JSON", "ksql_single_values.sql:4:28"),
              new JobSpec.Setting("wrap_single_value", "false", "ksql_single_values.sql:4:45"))),
            new JobSpec.Statement("BACK", List.of("BACK"), List.of(), List.of(
              new JobSpec.Setting("kafka_topic", "numbers", "ksql_single_values.sql:9:9"),
              new JobSpec.Setting("value_format", "JSON", "ksql_single_values.sql:9:34"),
              new JobSpec.Setting("wrap_single_value", "false", "ksql_single_values.sql:9:57"))),
            new JobSpec.Statement("BARE", List.of("A"), List.of("BARE"), List.of(
              new JobSpec.Setting("key_format", "KAFKA", "ksql_single_values.sql:6:26"),
              new JobSpec.Setting("wrap_single_value", "false", "ksql_single_values.sql:6:48")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlSingleValuesTopology(), args));
  }
}
==== ferris.generated.WRAPPEDQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM wrapped AS SELECT * FROM a
 * }</pre>
 */
final class WRAPPEDQuery {
  private WRAPPEDQuery() {
  }

  static KStream<byte[], A> addTo(KStream<byte[], A> a) {
    return a;
  }
}
==== ferris.generated.BAREQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM bare WITH (KEY_FORMAT = 'KAFKA', WRAP_SINGLE_VALUE = false) AS
 * SELECT k, LEN(v) AS n FROM a
 * }</pre>
 */
final class BAREQuery {
  private BAREQuery() {
  }

  static KStream<byte[], Bare> addTo(KStream<byte[], A> a) {
    return a
        .mapValues(row -> row == null ? null : select(row), Named.as("BARE-select"));
  }

  private static Bare select(A row) {
    Bare result = new Bare();
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    int n = 0;
    boolean nIsNull = true;
    try {
      if (!row.vIsNull()) {
        n = Text.length(row.v);
        nIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!nIsNull) {
      result.setN(n);
    }
    return result;
  }
}
==== ferris.generated.DOUBLEDQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM doubled AS SELECT k, n * 2 AS n2 FROM back
 * }</pre>
 */
final class DOUBLEDQuery {
  private DOUBLEDQuery() {
  }

  static KStream<byte[], Doubled> addTo(KStream<byte[], Back> back) {
    return back
        .mapValues(row -> row == null ? null : select(row), Named.as("DOUBLED-select"));
  }

  private static Doubled select(Back row) {
    Doubled result = new Doubled();
    if (!row.kIsNull()) {
      result.setK(row.k);
    }
    int n2 = 0;
    boolean n2IsNull = true;
    try {
      if (!row.nIsNull()) {
        n2 = Integers.multiply(row.n, 2);
        n2IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!n2IsNull) {
      result.setN2(n2);
    }
    return result;
  }
}
