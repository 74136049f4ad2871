==== ferris.generated.CastTimesTopology
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
 * The topology of job cast_times.
 */
public final class CastTimesTopology implements SqlTopology {
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
          "cast_times",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CastTimesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CAST(d AS TIMESTAMP) AS dt, CAST(t AS DATE) AS td, CAST(u AS DATE) AS ud, u::TIMESTAMP(3) AS ut, t::TIMESTAMP(6)  ...
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
    if (!row.dIsNull()) {
      result.setDt(Conversions.dateToTimestamp(row.d, 3));
    }
    if (!row.tIsNull()) {
      result.setTd(Conversions.timestampToDate(row.t, 3));
    }
    if (!row.uIsNull()) {
      result.setUd(Conversions.timestampToDate(row.u, 6));
    }
    if (!row.uIsNull()) {
      result.setUt(Conversions.timestampToTimestamp(row.u, 6, 3));
    }
    if (!row.tIsNull()) {
      result.setTu(Conversions.timestampToTimestamp(row.t, 3, 6));
    }
    return result;
  }
}
