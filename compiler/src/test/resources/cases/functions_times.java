==== ferris.generated.FunctionsTimesTopology
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
 * The topology of job functions_times.
 */
public final class FunctionsTimesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (d DATE, t TIMESTAMP(3), u TIMESTAMP(6))
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
          "functions_times",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FunctionsTimesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.TimeParts;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT YEAR(d) AS yd, MONTH(d) AS md, DAY(d) AS dd, YEAR(t) AS yt, MONTH(t) AS mt, DAY(t) AS dt, HOUR(t) AS h, MINUTE(t) ...
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
    int yd = 0;
    if (!row.dIsNull()) {
      yd = TimeParts.year(row.d);
    }
    if (!row.dIsNull()) {
      result.setYd(yd);
    }
    if (!row.dIsNull()) {
      result.setMd(TimeParts.month(row.d));
    }
    if (!row.dIsNull()) {
      result.setDd(TimeParts.dayOfMonth(row.d));
    }
    if (!row.tIsNull()) {
      result.setYt(TimeParts.year(row.t, 3));
    }
    if (!row.tIsNull()) {
      result.setMt(TimeParts.month(row.t, 3));
    }
    if (!row.tIsNull()) {
      result.setDt(TimeParts.dayOfMonth(row.t, 3));
    }
    int h = 0;
    if (!row.tIsNull()) {
      h = TimeParts.hour(row.t, 3);
    }
    if (!row.tIsNull()) {
      result.setH(h);
    }
    if (!row.tIsNull()) {
      result.setM(TimeParts.minute(row.t, 3));
    }
    if (!row.tIsNull()) {
      result.setS(TimeParts.second(row.t, 3));
    }
    if (!row.tIsNull()) {
      result.setEh(h);
    }
    if (!row.dIsNull()) {
      result.setEy(yd);
    }
    if (!row.uIsNull()) {
      result.setYu(TimeParts.year(row.u, 6));
    }
    if (!row.uIsNull()) {
      result.setSu(TimeParts.second(row.u, 6));
    }
    return result;
  }
}
