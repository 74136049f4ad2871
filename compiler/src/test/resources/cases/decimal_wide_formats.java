==== ferris.generated.DecimalWideFormatsTopology
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
 * The topology of job decimal_wide_formats.
 */
public final class DecimalWideFormatsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a DECIMAL(38,10), b DECIMAL(20,0) NOT NULL) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    // CREATE STREAM more (a DECIMAL(38,10), b DECIMAL(20,0) NOT NULL) WITH ('topic' = 'more', 'format' = 'csv', 'decimal.round ...
    KStream<byte[], More> more =
        builder.stream(
            "more",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("more", RowSerde.reading("csv", Map.ofEntries(Map.entry("decimal.rounding", "HALF_UP")), More.TYPE, More::new)))
                .withName("more-source"));

    KStream<byte[], T> quoted = QuotedQuery.addTo(t);
    quoted.to(
        "quoted",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("quoted", RowSerde.writing("json", Map.ofEntries(Map.entry("decimal.format", "STRING")), T::new)))
            .withName("quoted-sink"));

    KStream<byte[], T> lines = LinesQuery.addTo(t);
    lines.to(
        "lines",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("lines", RowSerde.writing("csv", T::new)))
            .withName("lines-sink"));

    KStream<byte[], More> back = BackQuery.addTo(more);
    back.to(
        "back",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("back", RowSerde.writing("json", More::new)))
            .withName("back-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "decimal_wide_formats",
          List.of(
            new JobSpec.Source("t", "t", Optional.empty()),
            new JobSpec.Source("more", "more", Optional.empty())),
          List.of(
            new JobSpec.Sink("quoted", "quoted", Optional.empty()),
            new JobSpec.Sink("lines", "lines", Optional.empty()),
            new JobSpec.Sink("back", "back", Optional.empty())),
          List.of(
            new JobSpec.Statement("t", List.of("t"), List.of(), List.of(new JobSpec.Setting("topic",
                "t", "decimal_wide_formats.sql:1:68"))),
            new JobSpec.Statement("more", List.of("more"), List.of(), List.of(
              new JobSpec.Setting("topic", "more", "decimal_wide_formats.sql:4:71"),
              new JobSpec.Setting("format", "csv", "decimal_wide_formats.sql:4:89"),
              new JobSpec.Setting("decimal.rounding", "HALF_UP",
                  "decimal_wide_formats.sql:4:107"))),
            new JobSpec.Statement("quoted", List.of("t"), List.of("quoted"), List.of(
              new JobSpec.Setting("topic", "quoted", "decimal_wide_formats.sql:2:28"),
              new JobSpec.Setting("decimal.format", "STRING", "decimal_wide_formats.sql:2:48"))),
            new JobSpec.Statement("lines", List.of("t"), List.of("lines"), List.of(
              new JobSpec.Setting("topic", "lines", "decimal_wide_formats.sql:3:27"),
              new JobSpec.Setting("format", "csv", "decimal_wide_formats.sql:3:46")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalWideFormatsTopology(), args));
  }
}
==== ferris.generated.QuotedQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM quoted WITH ('topic' = 'quoted', 'decimal.format' = 'STRING') AS SELECT a, b FROM t
 * }</pre>
 */
final class QuotedQuery {
  private QuotedQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
==== ferris.generated.LinesQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM lines WITH ('topic' = 'lines', 'format' = 'csv') AS SELECT a, b FROM t
 * }</pre>
 */
final class LinesQuery {
  private LinesQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
==== ferris.generated.BackQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM back AS SELECT a, b FROM more
 * }</pre>
 */
final class BackQuery {
  private BackQuery() {
  }

  static KStream<byte[], More> addTo(KStream<byte[], More> more) {
    return more;
  }
}
