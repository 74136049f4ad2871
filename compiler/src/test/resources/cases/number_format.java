==== ferris.generated.NumberFormatTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job number_format.
 */
public final class NumberFormatTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (n BIGINT, d DOUBLE) WITH ('topic' = 's', 'format' = 'json', 'number.format' = 'lenient')
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", Map.ofEntries(Map.entry("number.format", "lenient")), S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], S> o = OQuery.addTo(s);
    o.to(
        "o",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("o", RowSerde.writing("json", Map.ofEntries(Map.entry("number.format", "lenient")), S::new)))
            .withName("o-sink"));

    KStream<byte[], S> strict = StrictQuery.addTo(s);
    strict.to(
        "strict",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("strict", RowSerde.writing("json", S::new)))
            .withName("strict-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "number_format",
          List.of(new JobSpec.Source("s", "s", Optional.empty())),
          List.of(
            new JobSpec.Sink("o", "o", Optional.empty()),
            new JobSpec.Sink("strict", "strict", Optional.empty())),
          List.of(
            new JobSpec.Statement("s", List.of("s"), List.of(), List.of(
              new JobSpec.Setting("topic", "s", "number_format.sql:2:44"),
              new JobSpec.Setting("format", "json", "number_format.sql:2:59"),
              new JobSpec.Setting("number.format", "lenient", "number_format.sql:2:78"))),
            new JobSpec.Statement("o", List.of("s"), List.of("o"), List.of(
              new JobSpec.Setting("topic", "o", "number_format.sql:3:23"),
              new JobSpec.Setting("format", "json", "number_format.sql:3:38"),
              new JobSpec.Setting("number.format", "lenient", "number_format.sql:3:57")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NumberFormatTopology(), args));
  }
}
==== ferris.generated.OQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM o WITH ('topic' = 'o', 'format' = 'json', 'number.format' = 'lenient') AS SELECT n, d FROM s
 * }</pre>
 */
final class OQuery {
  private OQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> s) {
    return s;
  }
}
==== ferris.generated.StrictQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM strict AS SELECT n, d FROM s
 * }</pre>
 */
final class StrictQuery {
  private StrictQuery() {
  }

  static KStream<byte[], S> addTo(KStream<byte[], S> s) {
    return s;
  }
}
