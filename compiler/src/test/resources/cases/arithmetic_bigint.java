==== ferris.generated.ArithmeticBigintTopology
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
 * The topology of job arithmetic_bigint.
 */
public final class ArithmeticBigintTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a BIGINT, b BIGINT, i INT)
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
          "arithmetic_bigint",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ArithmeticBigintTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a + b AS s, a - b AS d, a * b AS p, -a AS n, a / b AS q, a % b AS r, a + i AS ai, i / b AS ib FROM t
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
      result.setS(Integers.add(row.a, row.b));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setD(Integers.subtract(row.a, row.b));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setP(Integers.multiply(row.a, row.b));
    }
    if (!row.aIsNull()) {
      result.setN(Integers.negate(row.a));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setQ(Integers.divide(row.a, row.b));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setR(Integers.remainder(row.a, row.b));
    }
    if (!row.aIsNull() && !row.iIsNull()) {
      result.setAi(Integers.add(row.a, (long) row.i));
    }
    if (!row.iIsNull() && !row.bIsNull()) {
      result.setIb(Integers.divide((long) row.i, row.b));
    }
    return result;
  }
}
