==== ferris.generated.FunctionsMathsTopology
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
 * The topology of job functions_maths.
 */
public final class FunctionsMathsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, l BIGINT, p DECIMAL(7,3), f DOUBLE)
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
          "functions_maths",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FunctionsMathsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Maths;
import io.ferrisstreams.runtime.function.Rounding;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT ABS(i) AS ai, ABS(l) AS al, ABS(p) AS ap, ABS(f) AS af, SIGN(i) AS si, SIGN(p) AS sp, SIGN(f) AS sf, FLOOR(p) AS  ...
 *   CEIL(p) AS cp, CEILING(f) AS cf, MOD(i, 3) AS m, SQRT(ABS(f)) AS sq, POWER(f, 2e0) AS pw, FLOOR(i) AS fi
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
    if (!row.iIsNull()) {
      result.setAi(Maths.abs(row.i));
    }
    if (!row.lIsNull()) {
      result.setAl(Maths.abs(row.l));
    }
    if (!row.pIsNull()) {
      result.setAp(Maths.abs(row.p, 3));
    }
    double af = 0;
    if (!row.fIsNull()) {
      af = Maths.abs(row.f);
    }
    if (!row.fIsNull()) {
      result.setAf(af);
    }
    if (!row.iIsNull()) {
      result.setSi(Maths.sign((long) row.i));
    }
    if (!row.pIsNull()) {
      result.setSp(Maths.sign(row.p, 3));
    }
    if (!row.fIsNull()) {
      result.setSf(Maths.sign(row.f));
    }
    if (!row.pIsNull()) {
      result.setFp(Rounding.floor(row.p, 3));
    }
    if (!row.fIsNull()) {
      result.setFf(Rounding.floor(row.f));
    }
    if (!row.pIsNull()) {
      result.setCp(Rounding.ceil(row.p, 3));
    }
    if (!row.fIsNull()) {
      result.setCf(Rounding.ceil(row.f));
    }
    if (!row.iIsNull()) {
      result.setM(Integers.remainder(row.i, 3));
    }
    if (!row.fIsNull()) {
      result.setSq(Maths.sqrt(af));
    }
    if (!row.fIsNull()) {
      result.setPw(Maths.power(row.f, 2.0));
    }
    if (!row.iIsNull()) {
      result.setFi(Rounding.floor(row.i));
    }
    return result;
  }
}
