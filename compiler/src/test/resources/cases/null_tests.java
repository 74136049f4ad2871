==== ferris.generated.NullTestsTopology
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
 * The topology of job null_tests.
 */
public final class NullTestsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b INT, s VARCHAR, f BOOLEAN)
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
          "null_tests",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NullTestsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a IS NULL AS n, s IS NOT NULL AS nn, (a + b) IS NULL AS sum_null, a IS DISTINCT FROM b AS d, a IS NOT DISTINCT FR ...
 *   s IS DISTINCT FROM 'x' AS sx, a IS NOT DISTINCT FROM NULL AS is_null, f IS TRUE AS t, f IS NOT TRUE AS nt, f IS FALSE  ...
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
    result.setN(row.aIsNull());
    result.setNn(!row.sIsNull());
    result.setSumNull((row.aIsNull() || row.bIsNull()));
    result.setD(!((!row.aIsNull() && !row.bIsNull() && row.a == row.b) || (row.aIsNull()
        && row.bIsNull())));
    result.setNd(((!row.aIsNull() && !row.bIsNull() && row.a == row.b) || (row.aIsNull()
        && row.bIsNull())));
    result.setSx(!((!row.sIsNull() && row.s.equals("x")) || (row.sIsNull() && false)));
    result.setIsNull(((!row.aIsNull() && false && row.a == 0) || (row.aIsNull() && true)));
    boolean t = (!row.fIsNull() && row.f);
    result.setT(t);
    result.setNt(!(t));
    boolean fa = ((!row.fIsNull() && row.f == false) || (row.fIsNull() && false));
    result.setFa(fa);
    result.setNf(!(fa));
    result.setGt((!row.aIsNull() && !row.bIsNull() && row.a > row.b));
    return result;
  }
}
