==== ferris.generated.CastTextTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The topology of job cast_text.
 */
public final class CastTextTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (s VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "cast_text",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CastTextTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT s, TRY_CAST(s AS INT) AS i, TRY_CAST(s AS BIGINT) AS l, TRY_CAST(s AS DOUBLE) AS f, TRY_CAST(s AS DECIMAL(6,2)) A ...
 *   TRY_CAST(s AS BOOLEAN) AS b, TRY_CAST(s AS DATE) AS d, TRY_CAST(s AS TIMESTAMP) AS t, TRY_CAST(s AS TIMESTAMP(6)) AS u
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    result.setS(row.s);
    int i = 0;
    boolean iIsNull = true;
    try {
      if (!row.sIsNull()) {
        i = Conversions.toInt(row.s);
        iIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!iIsNull) {
      result.setI(i);
    }
    long l = 0L;
    boolean lIsNull = true;
    try {
      if (!row.sIsNull()) {
        l = Conversions.toLong(row.s);
        lIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!lIsNull) {
      result.setL(l);
    }
    double f = 0.0;
    boolean fIsNull = true;
    try {
      if (!row.sIsNull()) {
        f = Conversions.toDouble(row.s);
        fIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!fIsNull) {
      result.setF(f);
    }
    long p = 0L;
    boolean pIsNull = true;
    try {
      if (!row.sIsNull()) {
        p = Conversions.toDecimal(row.s, 6, 2);
        pIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!pIsNull) {
      result.setP(p);
    }
    boolean b = false;
    boolean bIsNull = true;
    try {
      if (!row.sIsNull()) {
        b = Conversions.toBoolean(row.s);
        bIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!bIsNull) {
      result.setB(b);
    }
    int d = 0;
    boolean dIsNull = true;
    try {
      if (!row.sIsNull()) {
        d = Conversions.toDate(row.s);
        dIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!dIsNull) {
      result.setD(d);
    }
    long t = 0L;
    boolean tIsNull = true;
    try {
      if (!row.sIsNull()) {
        t = Conversions.toTimestamp(row.s, 3);
        tIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!tIsNull) {
      result.setT(t);
    }
    long u = 0L;
    boolean uIsNull = true;
    try {
      if (!row.sIsNull()) {
        u = Conversions.toTimestamp(row.s, 6);
        uIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!uIsNull) {
      result.setU(u);
    }
    return result;
  }
}
