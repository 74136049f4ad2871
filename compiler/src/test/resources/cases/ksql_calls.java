==== ferris.generated.KsqlCallsTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job ksql_calls.
 */
public final class KsqlCallsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (b INT, t VARCHAR, a STRUCT<b INT, d INT>, c STRUCT<b INT, d INT>)
    //   WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON')
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("S", RowSerde.reading("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), S.TYPE, S::new).passingNulls()))
                .withName("S-source"));

    KStream<byte[], InnerErrors> innerErrors = INNERERRORSQuery.addTo(s);
    innerErrors.to(
        "INNER_ERRORS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("INNER_ERRORS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), InnerErrors::new)))
            .withName("INNER_ERRORS-sink"));

    KStream<byte[], Fields> fields = FIELDSQuery.addTo(s);
    fields.to(
        "FIELDS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("FIELDS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Fields::new)))
            .withName("FIELDS-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_calls",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(
            new JobSpec.Sink("INNER_ERRORS", "INNER_ERRORS", Optional.empty()),
            new JobSpec.Sink("FIELDS", "FIELDS", Optional.empty())),
          List.of(new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "s", "ksql_calls.sql:5:9"),
            new JobSpec.Setting("value_format", "JSON", "ksql_calls.sql:5:28")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlCallsTopology(), args));
  }
}
==== ferris.generated.INNERERRORSQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Padding;
import io.ferrisstreams.runtime.function.TimeFormats;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM inner_errors AS
 * SELECT IFNULL(CAST(PARSE_DATE(t, 'yyyy-MM-dd') AS STRING), 'none') AS day, IFNULL(CAST(t AS INT), -1) AS n,
 *   '<' || TRIM(t) || '>' AS trimmed
 * FROM s
 * }</pre>
 */
final class INNERERRORSQuery {
  private INNERERRORSQuery() {
  }

  static KStream<byte[], InnerErrors> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("INNER_ERRORS-select"));
  }

  private static InnerErrors select(S row) {
    InnerErrors result = new InnerErrors();
    String day = null;
    String day_2 = null;
    try {
      int day_3 = 0;
      boolean dAYIsNull = true;
      try {
        if (!row.tIsNull()) {
          day_3 = TimeFormats.parseDate(row.t, "yyyy-MM-dd");
          dAYIsNull = false;
        }
      } catch (RowException e) {
        // TRY: what fails is null
      }
      if (!dAYIsNull) {
        day_2 = Conversions.dateToText(day_3);
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (day_2 != null) {
      day = day_2;
    } else {
      day = "none";
    }
    result.setDay(day);
    int n = 0;
    boolean nIsNull = true;
    int n_2 = 0;
    boolean nIsNull_2 = true;
    try {
      if (!row.tIsNull()) {
        n_2 = Conversions.toInt(row.t);
        nIsNull_2 = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!nIsNull_2) {
      n = n_2;
      nIsNull = false;
    } else {
      n = -1;
      nIsNull = false;
    }
    result.setN(n);
    String trimmed = null;
    try {
      if (!row.tIsNull()) {
        trimmed = Padding.strip(row.t);
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (trimmed != null) {
      result.setTrimmed("<" + trimmed + ">");
    }
    return result;
  }
}
==== ferris.generated.FIELDSQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM fields AS SELECT b, a->b, c->b, a->d, c->d FROM s
 * }</pre>
 */
final class FIELDSQuery {
  private FIELDSQuery() {
  }

  static KStream<byte[], Fields> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("FIELDS-select"));
  }

  private static Fields select(S row) {
    Fields result = new Fields();
    if (!row.bIsNull()) {
      result.setB(row.b);
    }
    Integer b = Nested.field(row.a, 0);
    if (b != null) {
      result.setB1(b);
    }
    Integer b_2 = Nested.field(row.c, 0);
    if (b_2 != null) {
      result.setB2(b_2);
    }
    Integer d = Nested.field(row.a, 1);
    if (d != null) {
      result.setD(d);
    }
    Integer d_2 = Nested.field(row.c, 1);
    if (d_2 != null) {
      result.setD1(d_2);
    }
    return result;
  }
}
