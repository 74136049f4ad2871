package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.JobSpec.FileSink;
import io.ferrisstreams.runtime.topology.JobSpec.FileSource;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.row.RowException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** What a compiler would make of {@code SELECT * FROM orders WHERE text NOT LIKE '%skip%'}. */
record FilterTopology(
    String name, Optional<FileSource> in, Optional<FileSink> out, List<JobSpec.Setting> settings)
    implements SqlTopology {

  static FilterTopology files(String name, Map<String, String> in, Map<String, String> out) {
    return new FilterTopology(
        name,
        Optional.of(new FileSource("in.csv", "csv", List.of("id", "text"), Optional.of("id"), in)),
        Optional.of(new FileSink("out/out.csv", "csv", List.of("id", "text"), out)),
        List.of());
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
        name,
        List.of(new JobSpec.Source("orders", inTopic(), in)),
        List.of(new JobSpec.Sink("kept", outTopic(), out)),
        List.of(new JobSpec.Statement("kept", List.of("orders"), List.of("kept"), settings)));
  }

  String inTopic() {
    return name + "-orders";
  }

  String outTopic() {
    return name + "-kept";
  }

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    KStream<String, TextRow> orders =
        builder.stream(
            inTopic(),
            Consumed.with(Serdes.String(), probe.in("orders", TextRow.serde()))
                .withName("orders-source"));
    orders
        .filter((key, row) -> keep(row.getString(0)), Named.as("kept-where"))
        .to(
            outTopic(),
            Produced.with(Serdes.String(), probe.out("kept", TextRow.serde()))
                .withName("kept-sink"));
  }

  private static boolean keep(String text) {
    if (text.contains("divide")) {
      throw new RowException(RowException.Kind.DIVISION_BY_ZERO, "division by zero");
    }
    if (text.contains("bug")) {
      throw new IllegalStateException("a bug");
    }
    return !text.contains("skip");
  }
}
