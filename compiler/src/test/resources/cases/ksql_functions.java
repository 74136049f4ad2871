==== ferris.generated.KsqlFunctionsTopology
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
 * The topology of job ksql_functions.
 */
public final class KsqlFunctionsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (i INT, d DOUBLE, n DECIMAL(5, 3), tm TIME, m MAP<STRING, DOUBLE>)
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

    KStream<byte[], Rounded> rounded = ROUNDEDQuery.addTo(s);
    rounded.to(
        "ROUNDED",
        Produced.with(
            KeySerde.dropping(),
            probe.out("ROUNDED", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Rounded::new)))
            .withName("ROUNDED-sink"));

    KStream<byte[], Logs> logs = LOGSQuery.addTo(s);
    logs.to(
        "LOGS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("LOGS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Logs::new)))
            .withName("LOGS-sink"));

    KStream<byte[], Others> others = OTHERSQuery.addTo(s);
    others.to(
        "OTHERS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("OTHERS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Others::new)))
            .withName("OTHERS-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_functions",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(
            new JobSpec.Sink("ROUNDED", "ROUNDED", Optional.empty()),
            new JobSpec.Sink("LOGS", "LOGS", Optional.empty()),
            new JobSpec.Sink("OTHERS", "OTHERS", Optional.empty())),
          List.of(new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "s", "ksql_functions.sql:4:9"),
            new JobSpec.Setting("value_format", "JSON", "ksql_functions.sql:4:28")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlFunctionsTopology(), args));
  }
}
==== ferris.generated.ROUNDEDQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.KsqlRounding;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM rounded AS
 * SELECT i, ROUND(d) AS r, ROUND(d, 1) AS r1, ROUND(n) AS rn, ROUND(n, 2) AS rn2, TRUNC(d) AS t
 * FROM s
 * }</pre>
 */
final class ROUNDEDQuery {
  private ROUNDEDQuery() {
  }

  static KStream<byte[], Rounded> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("ROUNDED-select"));
  }

  private static Rounded select(S row) {
    Rounded result = new Rounded();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    long r = 0L;
    boolean rIsNull = true;
    try {
      if (!row.dIsNull()) {
        r = KsqlRounding.round(row.d);
        rIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!rIsNull) {
      result.setR(r);
    }
    double r1 = 0.0;
    boolean r1IsNull = true;
    try {
      if (!row.dIsNull()) {
        r1 = KsqlRounding.round(row.d, 1);
        r1IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!r1IsNull) {
      result.setR1(r1);
    }
    long rn = 0L;
    boolean rNIsNull = true;
    try {
      if (!row.nIsNull()) {
        rn = KsqlRounding.round(row.n, 3);
        rNIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!rNIsNull) {
      result.setRn(rn);
    }
    long rn2 = 0L;
    boolean rN2IsNull = true;
    try {
      if (!row.nIsNull()) {
        rn2 = KsqlRounding.round(row.n, 3, 2);
        rN2IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!rN2IsNull) {
      result.setRn2(rn2);
    }
    long t = 0L;
    boolean tIsNull = true;
    try {
      if (!row.dIsNull()) {
        t = KsqlRounding.trunc(row.d);
        tIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!tIsNull) {
      result.setT(t);
    }
    return result;
  }
}
==== ferris.generated.LOGSQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.KsqlMaths;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM logs AS SELECT LOG(d) AS ln, LOG(0, d) AS log0, COT(i) AS cot FROM s
 * }</pre>
 */
final class LOGSQuery {
  private LOGSQuery() {
  }

  static KStream<byte[], Logs> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("LOGS-select"));
  }

  private static Logs select(S row) {
    Logs result = new Logs();
    double ln = 0.0;
    boolean lNIsNull = true;
    try {
      if (!row.dIsNull()) {
        ln = KsqlMaths.log(row.d);
        lNIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!lNIsNull) {
      result.setLn(ln);
    }
    double log0 = 0.0;
    boolean lOG0IsNull = true;
    try {
      if (!row.dIsNull()) {
        log0 = KsqlMaths.log(0.0, row.d);
        lOG0IsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!lOG0IsNull) {
      result.setLog0(log0);
    }
    double cot = 0.0;
    boolean cOTIsNull = true;
    try {
      if (!row.iIsNull()) {
        cot = KsqlMaths.cot((double) row.i);
        cOTIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!cOTIsNull) {
      result.setCot(cot);
    }
    return result;
  }
}
==== ferris.generated.OTHERSQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.KsqlMaps;
import io.ferrisstreams.runtime.function.KsqlTimes;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM others AS
 * SELECT TO_JSON_STRING(tm) AS tm, UNIX_TIMESTAMP(FROM_UNIXTIME(1709214310999)) AS ms,
 *   REDUCE(m, '', (all, k, v) => all || k) AS keys
 * FROM s
 * }</pre>
 */
final class OTHERSQuery {
  private OTHERSQuery() {
  }

  static KStream<byte[], Others> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("OTHERS-select"));
  }

  private static Others select(S row) {
    Others result = new Others();
    String tm = null;
    try {
      tm = KsqlTimes.toJsonString(row.tmIsNull() ? null : row.tm, SqlType.TIME);
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setTm(tm);
    long ms = 0L;
    boolean mSIsNull = true;
    try {
      long ms_2 = 0L;
      boolean mSIsNull_2 = true;
      try {
        ms_2 = KsqlTimes.fromUnixtime(1709214310999L);
        mSIsNull_2 = false;
      } catch (RowException e) {
        // TRY: what fails is null
      }
      if (!mSIsNull_2) {
        ms = KsqlTimes.unixTimestamp(ms_2, 3);
        mSIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!mSIsNull) {
      result.setMs(ms);
    }
    String keys = null;
    try {
      String keys_2 = KsqlMaps.reduce(row.m, "", (String all, String k, Double v) -> all == null
          || k == null ? null : all + k);
      if (keys_2 != null) {
        keys = keys_2;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setKeys(keys);
    return result;
  }
}
