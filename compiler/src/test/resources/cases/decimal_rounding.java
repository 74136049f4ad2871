==== ferris.generated.DecimalRoundingTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The topology of job decimal_rounding.
 */
public final class DecimalRoundingTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (p DECIMAL(6,2)) WITH ('topic' = 't', 'decimal.rounding' = 'HALF_UP')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", Map.ofEntries(Map.entry("decimal.rounding", "HALF_UP")), T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "decimal_rounding",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(), List.of(
            new JobSpec.Setting("topic", "t", "decimal_rounding.sql:1:40"),
            new JobSpec.Setting("decimal.rounding", "HALF_UP", "decimal_rounding.sql:1:55")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalRoundingTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * SELECT p FROM t
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
