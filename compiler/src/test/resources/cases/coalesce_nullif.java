==== ferris.generated.CoalesceNullifTopology
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
 * The topology of job coalesce_nullif.
 */
public final class CoalesceNullifTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b BIGINT, s VARCHAR, p DECIMAL(6,2))
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
          "coalesce_nullif",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CoalesceNullifTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT COALESCE(a, b, -1) AS c, IFNULL(s, 'none') AS s, NULLIF(a, 0) AS n, COALESCE(p, 0.005) AS p, 10 / NULLIF(a, 0) AS ...
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
    long c = 0L;
    boolean cIsNull = true;
    if (!row.aIsNull()) {
      c = (long) row.a;
      cIsNull = false;
    } else {
      if (!row.bIsNull()) {
        c = row.b;
        cIsNull = false;
      } else {
        c = -1L;
        cIsNull = false;
      }
    }
    result.setC(c);
    String s = null;
    if (!row.sIsNull()) {
      s = row.s;
    } else {
      s = "none";
    }
    result.setS(s);
    int n = 0;
    boolean nIsNull = true;
    if (!row.aIsNull() && row.a == 0) {
    } else {
      if (!row.aIsNull()) {
        n = row.a;
        nIsNull = false;
      }
    }
    if (!nIsNull) {
      result.setN(n);
    }
    long p = 0L;
    boolean pIsNull = true;
    if (!row.pIsNull()) {
      p = row.p * 10L;
      pIsNull = false;
    } else {
      p = 5L;
      pIsNull = false;
    }
    result.setP(p);
    if (!nIsNull) {
      result.setQ(Integers.divide(10, n));
    }
    int a = 0;
    boolean aIsNull = true;
    if (false) {
      a = 0;
      aIsNull = false;
    } else {
      if (!row.aIsNull()) {
        a = row.a;
        aIsNull = false;
      }
    }
    if (!aIsNull) {
      result.setA(a);
    }
    int stillFails = 0;
    boolean stillFailsIsNull = true;
    if (!row.aIsNull()) {
      stillFails = Integers.divide(1, row.a);
      stillFailsIsNull = false;
    } else {
      stillFails = 0;
      stillFailsIsNull = false;
    }
    result.setStillFails(stillFails);
    return result;
  }
}
