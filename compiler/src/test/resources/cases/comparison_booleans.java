==== ferris.generated.ComparisonBooleansTopology
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
 * The topology of job comparison_booleans.
 */
public final class ComparisonBooleansTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a BOOLEAN, b BOOLEAN)
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
          "comparison_booleans",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ComparisonBooleansTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a = b AS eq, a <> b AS ne, a < b AS lt, a >= b AS ge, a = TRUE AS yes FROM t
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
      result.setEq(row.a == row.b);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setNe(row.a != row.b);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setLt(Boolean.compare(row.a, row.b) < 0);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setGe(Boolean.compare(row.a, row.b) >= 0);
    }
    if (!row.aIsNull()) {
      result.setYes(row.a == true);
    }
    return result;
  }
}
