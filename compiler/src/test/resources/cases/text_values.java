==== ferris.generated.TextValuesTopology
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
 * The topology of job text_values.
 */
public final class TextValuesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (s VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Out> out = OutQuery.addTo(t);
    out.to(
        "out",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("out", RowSerde.writing("json", Out::new)))
            .withName("out-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "text_values",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("out", "out", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TextValuesTopology(), args));
  }
}
==== ferris.generated.OutQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM out AS SELECT s || 'é"(backslash)' AS s, s = 'a"b(backslash)c' AS same, 'tab  and 日本 😀' AS constant FROM t
 * }</pre>
 */
final class OutQuery {
  private OutQuery() {
  }

  static KStream<byte[], Out> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("out-select"));
  }

  private static Out select(T row) {
    Out result = new Out();
    if (!row.sIsNull()) {
      result.setS(row.s + "é\"\\");
    }
    if (!row.sIsNull()) {
      result.setSame(row.s.equals("a\"b\\c"));
    }
    result.setConstant("tab\tand 日本 😀");
    return result;
  }
}
