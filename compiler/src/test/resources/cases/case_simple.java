==== ferris.generated.CaseSimpleTopology
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
 * The topology of job case_simple.
 */
public final class CaseSimpleTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (side VARCHAR, code INT, d DATE)
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
          "case_simple",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CaseSimpleTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE side WHEN 'B' THEN 1 WHEN 'S' THEN -1 ELSE 0 END AS direction,
 *   CASE code WHEN 1 THEN 'one' WHEN 2.0 THEN 'two' END AS named,
 *   CASE d WHEN '2024-02-29' THEN 'leap' ELSE 'other' END AS day_kind,
 *   CASE side WHEN NULL THEN 'never' ELSE 'always' END AS never
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
    int direction = 0;
    boolean directionIsNull = true;
    if (!row.sideIsNull() && row.side.equals("B")) {
      direction = 1;
      directionIsNull = false;
    } else if (!row.sideIsNull() && row.side.equals("S")) {
      direction = -1;
      directionIsNull = false;
    } else {
      direction = 0;
      directionIsNull = false;
    }
    result.setDirection(direction);
    String named = null;
    if (!row.codeIsNull() && row.code == 1) {
      named = "one";
    } else if (!row.codeIsNull() && row.code * 10L == 20L) {
      named = "two";
    }
    result.setNamed(named);
    String dayKind = null;
    if (!row.dIsNull() && row.d == 19782) {
      dayKind = "leap";
    } else {
      dayKind = "other";
    }
    result.setDayKind(dayKind);
    String never = null;
    if (!row.sideIsNull() && false && row.side.equals("")) {
      never = "never";
    } else {
      never = "always";
    }
    result.setNever(never);
    return result;
  }
}
