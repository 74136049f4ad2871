==== ferris.generated.ArithmeticDecimalMixedTopology
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
 * The topology of job arithmetic_decimal_mixed.
 */
public final class ArithmeticDecimalMixedTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (p DECIMAL(18,4), i INT, l BIGINT, f DOUBLE)
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
          "arithmetic_decimal_mixed",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ArithmeticDecimalMixedTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;
import static io.ferrisstreams.serdes.decimal.WideDecimals.divide;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT p + i AS pi, i - p AS ip, p * l AS pl, l / p AS lp, p * 1.5 AS half_more, p * 0.07 AS tax, p + f AS pf, p / 3 AS  ...
 * }</pre>
 */
final class SelectQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("3", 38, 0);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.pIsNull() && !row.iIsNull()) {
      result.setPi(Int128.of(row.p + row.i * 10000L));
    }
    if (!row.iIsNull() && !row.pIsNull()) {
      result.setIp(Int128.of(row.i * 10000L - row.p));
    }
    if (!row.pIsNull() && !row.lIsNull()) {
      result.setPl(multiply(row.p, row.l));
    }
    if (!row.lIsNull() && !row.pIsNull()) {
      result.setLp(divide(Int128.of(row.l), 0, Int128.of(row.p), 4, 15));
    }
    if (!row.pIsNull()) {
      result.setHalfMore(multiply(row.p, 15L));
    }
    if (!row.pIsNull()) {
      result.setTax(Int128.of(row.p * 7L));
    }
    if (!row.pIsNull() && !row.fIsNull()) {
      result.setPf((toDouble(row.p, 4) + row.f));
    }
    if (!row.pIsNull()) {
      result.setThird(divide(Int128.of(row.p), 4, DECIMAL_1, 0, 15));
    }
    return result;
  }
}
