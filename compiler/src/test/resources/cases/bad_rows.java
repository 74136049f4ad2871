==== ferris.generated.BadRowsTopology
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
 * The topology of job bad_rows.
 */
public final class BadRowsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, b BOOLEAN, d DATE, ts TIMESTAMP, s VARCHAR, l BIGINT, f DOUBLE) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> good = GoodQuery.addTo(t);
    good.to(
        "good",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("good", RowSerde.writing("json", T::new)))
            .withName("good-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "bad_rows",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("good", "good", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "bad_rows.sql:2:95")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new BadRowsTopology(), args));
  }
}
==== ferris.generated.GoodQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM good AS SELECT i, b, d, ts, s, l, f FROM t
 * }</pre>
 */
final class GoodQuery {
  private GoodQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
