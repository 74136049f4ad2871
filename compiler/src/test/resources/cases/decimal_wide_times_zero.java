==== ferris.generated.DecimalWideTimesZeroTopology
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
 * The topology of job decimal_wide_times_zero.
 */
public final class DecimalWideTimesZeroTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (x DECIMAL(38,2), y DECIMAL(19,2)) WITH ('topic' = 't', 'format' = 'json')
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
          "decimal_wide_times_zero",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(), List.of(
            new JobSpec.Setting("topic", "t", "decimal_wide_times_zero.sql:2:58"),
            new JobSpec.Setting("format", "json", "decimal_wide_times_zero.sql:2:73")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalWideTimesZeroTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.negate;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT 0 * x AS zero_x, -(0 * y) AS minus_zero_y, y * 0.0 AS y_zero FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("0", 38, 0);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("0.0", 38, 1);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.xIsNull()) {
      result.setZeroX(multiply(DECIMAL_1, row.x));
    }
    if (!row.yIsNull()) {
      result.setMinusZeroY(negate(multiply(DECIMAL_1, row.y)));
    }
    if (!row.yIsNull()) {
      result.setYZero(multiply(row.y, DECIMAL_2));
    }
    return result;
  }
}
