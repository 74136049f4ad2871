==== ferris.generated.ConstantFoldingTopology
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
 * The topology of job constant_folding.
 */
public final class ConstantFoldingTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, p DECIMAL(10,4), d DATE)
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
          "constant_folding",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ConstantFoldingTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT 1 + 2 * 3 AS seven, 'a' || 'b' AS ab, a + (2 + 3) AS a5, 10 / 4 AS two, 10.0 / 4 AS exact, -(3) AS minus, 7 % 4 A ...
 *   CAST('2024-02-29' AS DATE) AS leap, CAST('1.50' AS DECIMAL(4,2)) AS p, 'abc' LIKE 'a%' AS likes, NULL + 1 AS nothing,  ...
 * FROM t
 * WHERE 1 = 1 AND p > 1 AND NOT FALSE AND (a > 0 OR 1 > 2) AND d <> '2024-01-01'
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE p > 1.0000 AND a > 0 AND d <> DATE '2024-01-01'
   */
  private static boolean where(T row) {
    return !row.pIsNull() && row.p > 10000L && !row.aIsNull() && row.a > 0 && !row.dIsNull()
        && row.d != 19723;
  }

  private static Select select(T row) {
    Select result = new Select();
    result.setSeven(7);
    result.setAb("ab");
    if (!row.aIsNull()) {
      result.setA5(Integers.add(row.a, 5));
    }
    result.setTwo(2);
    result.setExact(2500000000000L);
    result.setMinus(-3);
    result.setThree(3);
    result.setLeap(19782);
    result.setP(150L);
    result.setLikes(true);
    if (false) {
      result.setNothing(0);
    }
    result.setUp(Text.upper("x"));
    return result;
  }
}
