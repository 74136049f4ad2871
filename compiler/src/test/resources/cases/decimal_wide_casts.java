==== ferris.generated.DecimalWideCastsTopology
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
 * The topology of job decimal_wide_casts.
 */
public final class DecimalWideCastsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (w DECIMAL(38,10), n DECIMAL(18,4), l BIGINT, i INT, f DOUBLE, s VARCHAR) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(t);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Select3> select3 = Select3Query.addTo(t);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));

    KStream<byte[], TotalsInsert> totalsInsert = TotalsInsertQuery.addTo(t);
    totalsInsert.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", TotalsInsert::new)))
            .withName("totals-insert-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "decimal_wide_casts",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("totals", "totals", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "decimal_wide_casts.sql:1:97")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalWideCastsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.checkPrecision;
import static io.ferrisstreams.serdes.decimal.WideDecimals.formatTrimmed;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.narrow;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;
import static io.ferrisstreams.serdes.decimal.WideDecimals.toDouble;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT
 *   CAST(w AS DECIMAL(18,2)) AS narrowed, CAST(n AS DECIMAL(30,6)) AS widened, CAST(n * n AS DECIMAL(20,4)) AS cut, CAST(w ...
 *   CAST(w AS BIGINT) AS l, CAST(w AS DOUBLE) AS f, CAST(w AS VARCHAR) AS s
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
    if (!row.wIsNull()) {
      result.setNarrowed(narrow(rescale(row.w, 10, 2), 18));
    }
    if (!row.nIsNull()) {
      result.setWidened(multiply(row.n, 100L));
    }
    if (!row.nIsNull()) {
      result.setCut(checkPrecision(rescale(multiply(row.n, row.n), 8, 4), 20));
    }
    if (!row.wIsNull()) {
      result.setI(Integers.toInt(rescale(row.w, 10, 0).toLong()));
    }
    if (!row.wIsNull()) {
      result.setL(rescale(row.w, 10, 0).toLong());
    }
    if (!row.wIsNull()) {
      result.setF(toDouble(row.w, 10));
    }
    if (!row.wIsNull()) {
      result.setS(formatTrimmed(row.w, 10));
    }
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT
 *   CAST(l AS DECIMAL(19,0)) AS l, CAST(l AS DECIMAL(38,19)) AS longer, CAST(i AS DECIMAL(30,20)) AS i, CAST(f AS DECIMAL( ...
 *   CAST(s AS DECIMAL(38,10)) AS s, CAST(s AS DECIMAL(18,4)) AS short
 * FROM t
 * }</pre>
 */
final class Select2Query {
  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2 select(T row) {
    Select2 result = new Select2();
    if (!row.lIsNull()) {
      result.setL(Int128.of(row.l));
    }
    if (!row.lIsNull()) {
      result.setLonger(rescale(Int128.of(row.l), 0, 19));
    }
    if (!row.iIsNull()) {
      result.setI(rescale(Int128.of(row.i), 0, 20));
    }
    if (!row.fIsNull()) {
      result.setF(WideDecimals.fromDouble(row.f, 38, 10));
    }
    if (!row.sIsNull()) {
      result.setS(Conversions.toWideDecimal(row.s, 38, 10));
    }
    if (!row.sIsNull()) {
      result.setShort_2(Conversions.toDecimal(row.s, 18, 4));
    }
    return result;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.narrow;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRY_CAST(w AS DECIMAL(18,2)) AS narrowed, TRY_CAST(w AS INT) AS i, TRY_CAST(s AS DECIMAL(38,10)) AS s, TRY_CAST(l ...
 * }</pre>
 */
final class Select3Query {
  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  private static Select3 select(T row) {
    Select3 result = new Select3();
    long narrowed = 0L;
    boolean narrowedIsNull = true;
    try {
      if (!row.wIsNull()) {
        narrowed = narrow(rescale(row.w, 10, 2), 18);
        narrowedIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!narrowedIsNull) {
      result.setNarrowed(narrowed);
    }
    int i = 0;
    boolean iIsNull = true;
    try {
      if (!row.wIsNull()) {
        i = Integers.toInt(rescale(row.w, 10, 0).toLong());
        iIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!iIsNull) {
      result.setI(i);
    }
    Int128 s = null;
    try {
      if (!row.sIsNull()) {
        s = Conversions.toWideDecimal(row.s, 38, 10);
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    result.setS(s);
    long product = 0L;
    boolean productIsNull = true;
    try {
      if (!row.lIsNull() && !row.nIsNull()) {
        product = narrow(multiply(row.l, row.n), 18);
        productIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!productIsNull) {
      result.setProduct(product);
    }
    return result;
  }
}
==== ferris.generated.TotalsInsertQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.checkPrecision;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;

import io.ferrisstreams.runtime.function.Assignments;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO totals SELECT w, n FROM t
 * }</pre>
 */
final class TotalsInsertQuery {
  private TotalsInsertQuery() {
  }

  static KStream<byte[], TotalsInsert> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("totals-insert-select"));
  }

  private static TotalsInsert select(T row) {
    TotalsInsert result = new TotalsInsert();
    if (!row.wIsNull()) {
      result.setW(checkPrecision(rescale(Assignments.exactly(row.w, 10, 2), 10, 2), 20));
    }
    if (!row.nIsNull()) {
      result.setN(multiply(row.n, 1000000L));
    }
    return result;
  }
}
