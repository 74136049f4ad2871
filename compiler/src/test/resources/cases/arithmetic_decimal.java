==== ferris.generated.ArithmeticDecimalTopology
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
 * The topology of job arithmetic_decimal.
 */
public final class ArithmeticDecimalTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a DECIMAL(9,2), b DECIMAL(7,3))
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
          "arithmetic_decimal",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ArithmeticDecimalTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.remainder;
import static io.ferrisstreams.serdes.decimal.WideDecimals.divide;

import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a + b AS s, a - b AS d, a * b AS p, -a AS n, a / b AS q, a % b AS r FROM t
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
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS(row.a * 10L + row.b);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setD(row.a * 10L - row.b);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setP(row.a * row.b);
    }
    if (!row.aIsNull()) {
      result.setN(-row.a);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setQ(divide(Int128.of(row.a), 2, Int128.of(row.b), 3, 10));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setR(remainder(row.a, 2, row.b, 3));
    }
    return result;
  }
}
