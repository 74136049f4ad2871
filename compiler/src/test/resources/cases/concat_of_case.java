==== ferris.generated.ConcatOfCaseTopology
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
 * The topology of job concat_of_case.
 */
public final class ConcatOfCaseTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, s VARCHAR) WITH ('topic' = 't')
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
          "concat_of_case",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "concat_of_case.sql:2:42")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ConcatOfCaseTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE WHEN a > 0 THEN s END || 'x' AS joined, COALESCE(s, NULL) || s AS twice FROM t
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
    String joined = null;
    if (!row.aIsNull() && row.a > 0) {
      if (!row.sIsNull()) {
        joined = row.s;
      }
    }
    if (joined != null) {
      result.setJoined(joined + "x");
    }
    String twice = null;
    if (!row.sIsNull()) {
      twice = row.s;
    } else {
      if (false) {
        twice = "";
      }
    }
    if (twice != null && !row.sIsNull()) {
      result.setTwice(twice + row.s);
    }
    return result;
  }
}
