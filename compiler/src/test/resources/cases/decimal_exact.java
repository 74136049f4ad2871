==== ferris.generated.DecimalExactTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job decimal_exact.
 */
public final class DecimalExactTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (p DECIMAL(18,4), q DECIMAL(18,0), r DECIMAL(4,4)) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> copy = CopyQuery.addTo(t);
    copy.to(
        "copy",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("copy", RowSerde.writing("json", T::new)))
            .withName("copy-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "decimal_exact",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("copy", "copy", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "decimal_exact.sql:2:74")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalExactTopology(), args));
  }
}
==== ferris.generated.CopyQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM copy AS SELECT p, q, r FROM t
 * }</pre>
 */
final class CopyQuery {
  private CopyQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
