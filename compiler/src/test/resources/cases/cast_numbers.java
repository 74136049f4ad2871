==== ferris.generated.CastNumbersTopology
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
 * The topology of job cast_numbers.
 */
public final class CastNumbersTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, l BIGINT, f DOUBLE, p DECIMAL(10,3), b BOOLEAN)
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
          "cast_numbers",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CastNumbersTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.checkPrecision;
import static io.ferrisstreams.serdes.decimal.Decimals.rescale;
import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CAST(i AS BIGINT) AS il, i::DOUBLE AS f1, CAST(i AS DECIMAL(5,1)) AS ip, CAST(i AS BOOLEAN) AS ib, l::INT AS li,
 *   CAST(f AS INT) AS fi, f::BIGINT AS fl, CAST(f AS DECIMAL(6,2)) AS fp, p::INT AS pi, CAST(p AS BIGINT) AS pl,
 *   p::DOUBLE AS pf, CAST(p AS DECIMAL(8,1)) AS p1, b::INT AS bi, CAST(b AS BIGINT) AS bl
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
      result.setIl((long) row.i);
    }
    if (!row.iIsNull()) {
      result.setF1((double) row.i);
    }
    if (!row.iIsNull()) {
      result.setIp(checkPrecision(row.i * 10L, 5));
    }
    if (!row.iIsNull()) {
      result.setIb(Conversions.toBoolean(row.i));
    }
    if (!row.lIsNull()) {
      result.setLi(Integers.toInt(row.l));
    }
    if (!row.fIsNull()) {
      result.setFi(Conversions.toInt(row.f));
    }
    if (!row.fIsNull()) {
      result.setFl(Conversions.toLong(row.f));
    }
    if (!row.fIsNull()) {
      result.setFp(Decimals.fromDouble(row.f, 6, 2));
    }
    if (!row.pIsNull()) {
      result.setPi(Integers.toInt(rescale(row.p, 3, 0)));
    }
    if (!row.pIsNull()) {
      result.setPl(rescale(row.p, 3, 0));
    }
    if (!row.pIsNull()) {
      result.setPf(toDouble(row.p, 3));
    }
    if (!row.pIsNull()) {
      result.setP1(checkPrecision(rescale(row.p, 3, 1), 8));
    }
    if (!row.bIsNull()) {
      result.setBi(Conversions.toInt(row.b));
    }
    if (!row.bIsNull()) {
      result.setBl(Conversions.toLong(row.b));
    }
    return result;
  }
}
