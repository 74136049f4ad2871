==== ferris.generated.CastToTextTopology
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
 * The topology of job cast_to_text.
 */
public final class CastToTextTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, l BIGINT, f DOUBLE, p DECIMAL(10,3), b BOOLEAN, d DATE, t TIMESTAMP, u TIMESTAMP(6))
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
          "cast_to_text",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CastToTextTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.formatTrimmed;

import io.ferrisstreams.runtime.function.Conversions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CAST(i AS VARCHAR) AS i, l::STRING AS l, CAST(f AS VARCHAR) AS f, CAST(p AS TEXT) AS p, b::VARCHAR AS b,
 *   CAST(d AS VARCHAR) AS d, CAST(t AS VARCHAR) AS t, u::VARCHAR AS u
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
      result.setI(String.valueOf(row.i));
    }
    if (!row.lIsNull()) {
      result.setL(String.valueOf(row.l));
    }
    if (!row.fIsNull()) {
      result.setF(Conversions.doubleToText(row.f));
    }
    if (!row.pIsNull()) {
      result.setP(formatTrimmed(row.p, 3));
    }
    if (!row.bIsNull()) {
      result.setB(String.valueOf(row.b));
    }
    if (!row.dIsNull()) {
      result.setD(Conversions.dateToText(row.d));
    }
    if (!row.tIsNull()) {
      result.setT(Conversions.timestampToText(row.t, 3));
    }
    if (!row.uIsNull()) {
      result.setU(Conversions.timestampToText(row.u, 6));
    }
    return result;
  }
}
