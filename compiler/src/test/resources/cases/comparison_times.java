==== ferris.generated.ComparisonTimesTopology
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
 * The topology of job comparison_times.
 */
public final class ComparisonTimesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (d DATE, a TIMESTAMP(3), b TIMESTAMP(6))
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
          "comparison_times",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ComparisonTimesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.compare;

import io.ferrisstreams.runtime.function.Conversions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT d = '2024-02-29' AS leap, d < DATE '2024-03-01' AS before_march, a = b AS same, a < b AS lt,
 *   a >= TIMESTAMP '2024-02-29 12:00:00' AS afternoon, b > '2024-02-29 12:00:00.000001' AS micro, d <= a AS on_day
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
    if (!row.dIsNull()) {
      result.setLeap(row.d == 19782);
    }
    if (!row.dIsNull()) {
      result.setBeforeMarch(row.d < 19783);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setSame(compare(row.a, 3, row.b, 6) == 0);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setLt(compare(row.a, 3, row.b, 6) < 0);
    }
    if (!row.aIsNull()) {
      result.setAfternoon(row.a >= 1709208000000L);
    }
    if (!row.bIsNull()) {
      result.setMicro(row.b > 1709208000000001L);
    }
    if (!row.dIsNull() && !row.aIsNull()) {
      result.setOnDay(Conversions.dateToTimestamp(row.d, 3) <= row.a);
    }
    return result;
  }
}
