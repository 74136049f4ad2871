==== ferris.generated.GreatestLeastTopology
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
 * The topology of job greatest_least.
 */
public final class GreatestLeastTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b BIGINT, p DECIMAL(6,2), s VARCHAR, d DATE)
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
          "greatest_least",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new GreatestLeastTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT GREATEST(a, b) AS g, LEAST(a, b, 3) AS l, GREATEST(p, a) AS gp, LEAST(s, 'm') AS ls, GREATEST(d, DATE '2024-01-01 ...
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
    long g = 0L;
    boolean gIsNull = true;
    if (!row.aIsNull() && (gIsNull || (long) row.a > g)) {
      g = (long) row.a;
      gIsNull = false;
    }
    if (!row.bIsNull() && (gIsNull || row.b > g)) {
      g = row.b;
      gIsNull = false;
    }
    if (!gIsNull) {
      result.setG(g);
    }
    long l = 0L;
    boolean lIsNull = true;
    if (!row.aIsNull() && (lIsNull || (long) row.a < l)) {
      l = (long) row.a;
      lIsNull = false;
    }
    if (!row.bIsNull() && (lIsNull || row.b < l)) {
      l = row.b;
      lIsNull = false;
    }
    if ((lIsNull || 3L < l)) {
      l = 3L;
      lIsNull = false;
    }
    result.setL(l);
    long gp = 0L;
    boolean gpIsNull = true;
    long gp_2 = 0;
    if (!row.pIsNull()) {
      gp_2 = row.p;
    }
    if (!row.pIsNull() && (gpIsNull || gp_2 > gp)) {
      gp = gp_2;
      gpIsNull = false;
    }
    long gp_3 = 0;
    if (!row.aIsNull()) {
      gp_3 = row.a * 100L;
    }
    if (!row.aIsNull() && (gpIsNull || gp_3 > gp)) {
      gp = gp_3;
      gpIsNull = false;
    }
    if (!gpIsNull) {
      result.setGp(gp);
    }
    String ls = null;
    if (!row.sIsNull() && (ls == null || row.s.compareTo(ls) < 0)) {
      ls = row.s;
    }
    if ((ls == null || "m".compareTo(ls) < 0)) {
      ls = "m";
    }
    result.setLs(ls);
    int gd = 0;
    boolean gdIsNull = true;
    if (!row.dIsNull() && (gdIsNull || row.d > gd)) {
      gd = row.d;
      gdIsNull = false;
    }
    if ((gdIsNull || 19723 > gd)) {
      gd = 19723;
      gdIsNull = false;
    }
    result.setGd(gd);
    return result;
  }
}
