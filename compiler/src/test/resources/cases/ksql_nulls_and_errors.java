==== ferris.generated.KsqlNullsAndErrorsTopology
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
 * The topology of job ksql_nulls_and_errors.
 */
public final class KsqlNullsAndErrorsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (a INT, b INT, t VARCHAR) WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON')
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("S", RowSerde.reading("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), S.TYPE, S::new).passingNulls()))
                .withName("S-source"));

    KStream<byte[], Compared> compared = COMPAREDQuery.addTo(s);
    compared.to(
        "COMPARED",
        Produced.with(
            KeySerde.dropping(),
            probe.out("COMPARED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Compared::new)))
            .withName("COMPARED-sink"));

    KStream<byte[], Computed> computed = COMPUTEDQuery.addTo(s);
    computed.to(
        "COMPUTED",
        Produced.with(
            KeySerde.dropping(),
            probe.out("COMPUTED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Computed::new)))
            .withName("COMPUTED-sink"));

    KStream<byte[], Filtered> filtered = FILTEREDQuery.addTo(s);
    filtered.to(
        "FILTERED",
        Produced.with(
            KeySerde.dropping(),
            probe.out("FILTERED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Filtered::new)))
            .withName("FILTERED-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_nulls_and_errors",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(
            new JobSpec.Sink("COMPARED", "COMPARED", Optional.empty()),
            new JobSpec.Sink("COMPUTED", "COMPUTED", Optional.empty()),
            new JobSpec.Sink("FILTERED", "FILTERED", Optional.empty())),
          List.of(new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "s", "ksql_nulls_and_errors.sql:3:49"),
            new JobSpec.Setting("value_format", "JSON", "ksql_nulls_and_errors.sql:3:68")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlNullsAndErrorsTopology(), args));
  }
}
==== ferris.generated.COMPAREDQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.LikePattern;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM compared AS
 * SELECT a = b AS eq, NOT (a < b) AS not_less, a BETWEEN 1 AND b AS within, a NOT IN (1, b) AS not_in,
 *   t LIKE 'x%' AS alike, a IS NULL OR b > 1 AS kleene
 * FROM s
 * }</pre>
 */
final class COMPAREDQuery {
  private static final LikePattern LIKE_1 = LikePattern.compile("x%", LikePattern.NO_ESCAPE);

  private COMPAREDQuery() {
  }

  static KStream<byte[], Compared> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("COMPARED-select"));
  }

  private static Compared select(S row) {
    Compared result = new Compared();
    result.setEq((!row.aIsNull() && !row.bIsNull() && row.a == row.b));
    result.setNotLess(!(!row.aIsNull() && !row.bIsNull() && row.a < row.b));
    result.setWithin((!row.aIsNull() && row.a >= 1 && !row.bIsNull() && row.a <= row.b));
    result.setNotIn(!((!row.aIsNull() && row.a == 1) || (!row.aIsNull() && !row.bIsNull()
        && row.a == row.b)));
    result.setAlike((!row.tIsNull() && LIKE_1.matches(row.t)));
    result.setKleene((row.aIsNull() || (!row.bIsNull() && row.b > 1)));
    return result;
  }
}
==== ferris.generated.COMPUTEDQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM computed AS
 * SELECT a + b AS plus, a / b AS by, TRY(CAST(t AS INT)) AS tried, CAST(t AS INT) AS number,
 *   CASE WHEN a = b THEN 'same' ELSE t END AS picked
 * FROM s
 * }</pre>
 */
final class COMPUTEDQuery {
  private COMPUTEDQuery() {
  }

  static KStream<byte[], Computed> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("COMPUTED-select"));
  }

  private static Computed select(S row) {
    Computed result = new Computed();
    int plus = 0;
    boolean pLUSIsNull = true;
    try {
      if (!row.aIsNull() && !row.bIsNull()) {
        plus = Integers.add(row.a, row.b);
        pLUSIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!pLUSIsNull) {
      result.setPlus(plus);
    }
    int by = 0;
    boolean bYIsNull = true;
    try {
      if (!row.aIsNull() && !row.bIsNull()) {
        by = Integers.divide(row.a, row.b);
        bYIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!bYIsNull) {
      result.setBy(by);
    }
    int tried = 0;
    boolean tRIEDIsNull = true;
    try {
      if (!row.tIsNull()) {
        tried = Conversions.toInt(row.t);
        tRIEDIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!tRIEDIsNull) {
      result.setTried(tried);
    }
    if (!tRIEDIsNull) {
      result.setNumber(tried);
    }
    String picked = null;
    if (!row.aIsNull() && !row.bIsNull() && row.a == row.b) {
      picked = "same";
    } else {
      if (!row.tIsNull()) {
        picked = row.t;
      }
    }
    result.setPicked(picked);
    return result;
  }
}
==== ferris.generated.FILTEREDQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM filtered AS SELECT a, b FROM s WHERE 10 / b > 1 AND NOT (a = 3)
 * }</pre>
 */
final class FILTEREDQuery {
  private FILTEREDQuery() {
  }

  static KStream<byte[], Filtered> addTo(KStream<byte[], S> s) {
    return s
        .filter((key, row) -> row != null && where(row), Named.as("FILTERED-where"))
        .mapValues(row -> select(row), Named.as("FILTERED-select"));
  }

  /**
   * WHERE TRY((10 / B > 1) IS NOT DISTINCT FROM TRUE AND NOT (A = 3) IS NOT DISTINCT FROM TRUE)
   */
  private static boolean where(S row) {
    boolean value = false;
    boolean valueIsNull = true;
    try {
      value = (!row.bIsNull() && Integers.divide(10, row.b) > 1 && !(!row.aIsNull() && row.a == 3));
      valueIsNull = false;
    } catch (RowException e) {
      // TRY: what fails is null
    }
    return !valueIsNull && value;
  }

  private static Filtered select(S row) {
    Filtered result = new Filtered();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    if (!row.bIsNull()) {
      result.setB(row.b);
    }
    return result;
  }
}
