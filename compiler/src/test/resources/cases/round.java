==== ferris.generated.RoundTopology
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
 * The topology of job round.
 */
public final class RoundTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (p DECIMAL(8,3), f DOUBLE, i INT)
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
          "round",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new RoundTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.rescale;

import io.ferrisstreams.runtime.function.Rounding;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT ROUND(p) AS p0, ROUND(p, 2) AS p2, ROUND(p, 5) AS p5, ROUND(f) AS f0, ROUND(f, 1) AS f1, ROUND(i) AS i0, ROUND(2. ...
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
    if (!row.pIsNull()) {
      result.setP0(rescale(row.p, 3, 0));
    }
    if (!row.pIsNull()) {
      result.setP2(rescale(row.p, 3, 2));
    }
    if (!row.pIsNull()) {
      result.setP5(row.p);
    }
    if (!row.fIsNull()) {
      result.setF0(Rounding.round(row.f));
    }
    if (!row.fIsNull()) {
      result.setF1(Rounding.round(row.f, 1));
    }
    if (!row.iIsNull()) {
      result.setI0(row.i);
    }
    result.setConstant(235L);
    return result;
  }
}
