==== ferris.generated.IfNotExistsTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job if_not_exists.
 */
public final class IfNotExistsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM IF NOT EXISTS s (a INT) WITH ('topic' = 'first')
    KStream<byte[], S> s =
        builder.stream(
            "first",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], S> o = OQuery.addTo(s);
    o.to(
        "o",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("o", RowSerde.writing("json", S::new)))
            .withName("o-sink"));

    KStream<byte[], S> select = SelectQuery.addTo(o);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "if_not_exists",
          List.of(new JobSpec.Source("s", "first", Optional.empty())),
          List.of(new JobSpec.Sink("o", "o", Optional.empty())),
          List.of(new JobSpec.Statement("s", List.of("s"), List.of(),
              List.of(new JobSpec.Setting("topic", "first", "if_not_exists.sql:1:45")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new IfNotExistsTopology(), args));
  }
}
==== ferris.generated.OQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE OR REPLACE STREAM o AS SELECT a FROM s
 * }</pre>
 */
final class OQuery {
  private OQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> s) {
    return s;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * SELECT a FROM o
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> o) {
    return o;
  }
}
