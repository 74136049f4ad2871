==== ferris.generated.CastFailsTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job cast_fails.
 */
public final class CastFailsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (s VARCHAR, f DOUBLE, p DECIMAL(9,2))
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Strict> strict = StrictQuery.addTo(t);
    strict.to(
        "strict",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("strict", RowSerde.writing("json", Strict::new)))
            .withName("strict-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "cast_fails",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("strict", "strict", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CastFailsTopology(), args));
  }
}
==== ferris.generated.StrictQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM strict AS SELECT CAST(s AS INT) AS n FROM t
 * }</pre>
 */
final class StrictQuery {
  private StrictQuery() {
  }

  static KStream<byte[], Strict> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("strict-select"));
  }

  private static Strict select(T row) {
    Strict result = new Strict();
    if (!row.sIsNull()) {
      result.setN(Conversions.toInt(row.s));
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.checkPrecision;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRY_CAST(s AS INT) AS n, TRY_CAST(f AS INT) AS fi, TRY_CAST(p AS DECIMAL(4,2)) AS narrow, TRY_CAST(f AS DECIMAL(4 ...
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
    int n = 0;
    boolean nIsNull = true;
    try {
      if (!row.sIsNull()) {
        n = Conversions.toInt(row.s);
        nIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!nIsNull) {
      result.setN(n);
    }
    int fi = 0;
    boolean fiIsNull = true;
    try {
      if (!row.fIsNull()) {
        fi = Conversions.toInt(row.f);
        fiIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!fiIsNull) {
      result.setFi(fi);
    }
    long narrow = 0L;
    boolean narrowIsNull = true;
    try {
      if (!row.pIsNull()) {
        narrow = checkPrecision(row.p, 4);
        narrowIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!narrowIsNull) {
      result.setNarrow(narrow);
    }
    long fp = 0L;
    boolean fpIsNull = true;
    try {
      if (!row.fIsNull()) {
        fp = Decimals.fromDouble(row.f, 4, 2);
        fpIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!fpIsNull) {
      result.setFp(fp);
    }
    return result;
  }
}
