==== ferris.generated.TimesAsNumbersTopology
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
 * The topology of job times_as_numbers.
 */
public final class TimesAsNumbersTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (d DATE, ms TIMESTAMP, us TIMESTAMP(6)) WITH ('format' = 'json', 'time.format' = 'number')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", Map.ofEntries(Map.entry("time.format", "number")), T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> numbers = NumbersQuery.addTo(t);
    numbers.to(
        "numbers",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("numbers", RowSerde.writing("json", Map.ofEntries(Map.entry("time.format", "NUMBER")), T::new)))
            .withName("numbers-sink"));

    KStream<byte[], T> texts = TextsQuery.addTo(t);
    texts.to(
        "texts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("texts", RowSerde.writing("json", T::new)))
            .withName("texts-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "times_as_numbers",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("numbers", "numbers", Optional.empty()),
            new JobSpec.Sink("texts", "texts", Optional.empty())),
          List.of(
            new JobSpec.Statement("t", List.of("t"), List.of(), List.of(
              new JobSpec.Setting("format", "json", "times_as_numbers.sql:1:63"),
              new JobSpec.Setting("time.format", "number", "times_as_numbers.sql:1:82"))),
            new JobSpec.Statement("numbers", List.of("t"), List.of("numbers"),
                List.of(new JobSpec.Setting("time.format", "NUMBER",
                "times_as_numbers.sql:2:29")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TimesAsNumbersTopology(), args));
  }
}
==== ferris.generated.NumbersQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM numbers WITH ('time.format' = 'NUMBER') AS SELECT * FROM t
 * }</pre>
 */
final class NumbersQuery {
  private NumbersQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
==== ferris.generated.TextsQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM texts AS SELECT * FROM t
 * }</pre>
 */
final class TextsQuery {
  private TextsQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
