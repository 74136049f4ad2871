==== ferris.generated.DecimalWideLiteralsTopology
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
 * The topology of job decimal_wide_literals.
 */
public final class DecimalWideLiteralsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (l BIGINT, n DECIMAL(18,4)) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(t);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "decimal_wide_literals",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "decimal_wide_literals.sql:1:51")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalWideLiteralsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.add;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT
 *   9223372036854775807 AS bigint, -9223372036854775808 AS smallest, 9223372036854775808 AS wide, -9223372036854775809 AS  ...
 *   12345678901234567890.123456789 AS fraction, 99999999999999999999999999999999999999 AS most, 0.000000000000000000000000 ...
 *   99999999999999999999 - 1 AS folded, 9999999999999999999 * 9999999999999999999 AS product,
 *   l + 9223372036854775808 AS plus, n * 12345678901234567890.5 AS times, l < 9223372036854775808 AS less
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("9223372036854775808", 38, 0);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("-9223372036854775809", 38, 0);

  private static final Int128 DECIMAL_3 = WideDecimals.parse("12345678901234567890.123456789", 38, 9);

  private static final Int128 DECIMAL_4 = WideDecimals.parse("99999999999999999999999999999999999999", 38, 0);

  private static final Int128 DECIMAL_5 = WideDecimals.parse("0.00000000000000000000000000000000000001", 38, 38);

  private static final Int128 DECIMAL_6 = WideDecimals.parse("99999999999999999998", 38, 0);

  private static final Int128 DECIMAL_7 = WideDecimals.parse("99999999999999999980000000000000000001", 38, 0);

  private static final Int128 DECIMAL_8 = WideDecimals.parse("12345678901234567890.5", 38, 1);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    result.setBigint(9223372036854775807L);
    result.setSmallest(-9223372036854775808L);
    result.setWide(DECIMAL_1);
    result.setBelow(DECIMAL_2);
    result.setFraction(DECIMAL_3);
    result.setMost(DECIMAL_4);
    result.setLeast(DECIMAL_5);
    result.setFolded(DECIMAL_6);
    result.setProduct(DECIMAL_7);
    if (!row.lIsNull()) {
      result.setPlus(add(Int128.of(row.l), DECIMAL_1));
    }
    if (!row.nIsNull()) {
      result.setTimes(multiply(Int128.of(row.n), DECIMAL_8));
    }
    if (!row.lIsNull()) {
      result.setLess(Int128.of(row.l).compareTo(DECIMAL_1) < 0);
    }
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.add;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT 99999999999999999999999999999999999999 + 1 AS overflows FROM t
 * }</pre>
 */
final class Select2Query {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("99999999999999999999999999999999999999", 38, 0);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("1", 38, 0);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2 select(T row) {
    Select2 result = new Select2();
    result.setOverflows(add(DECIMAL_1, DECIMAL_2));
    return result;
  }
}
