==== ferris.generated.SetUnsetTopology
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
 * The topology of job set_unset.
 */
public final class SetUnsetTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (a INT)
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], S> select = SelectQuery.addTo(s);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "set_unset",
          List.of(new JobSpec.Source("s", "s", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("", List.of(), List.of(), List.of(
            new JobSpec.Setting("batch.strategy", "LowLatency", "set_unset.sql:1:1"),
            new JobSpec.Setting("kafka.password", "secret", "set_unset.sql:3:1"),
            new JobSpec.Setting("commit.interval.ms", "500", "set_unset.sql:4:1")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SetUnsetTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * SELECT a FROM s
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> s) {
    return s;
  }
}
