==== ferris.generated.CsvTopology
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
 * The topology of job csv.
 */
public final class CsvTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, name VARCHAR, p DECIMAL(8,2), at TIMESTAMP, ok BOOLEAN) WITH ('topic' = 't', 'format' = 'csv')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("csv", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> same = SameQuery.addTo(t);
    same.to(
        "same",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("same", RowSerde.writing("csv", Map.ofEntries(Map.entry("delimiter", ";")), T::new)))
            .withName("same-sink"));

    KStream<byte[], AsJson> asJson = AsJsonQuery.addTo(t);
    asJson.to(
        "as_json",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("as_json", RowSerde.writing("json", AsJson::new)))
            .withName("as_json-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "csv",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("same", "same", Optional.empty()),
            new JobSpec.Sink("as_json", "as_json", Optional.empty())),
          List.of(
            new JobSpec.Statement("t", List.of("t"), List.of(), List.of(
              new JobSpec.Setting("topic", "t", "csv.sql:1:88"),
              new JobSpec.Setting("format", "csv", "csv.sql:1:103"))),
            new JobSpec.Statement("same", List.of("t"), List.of("same"), List.of(
              new JobSpec.Setting("format", "csv", "csv.sql:2:26"),
              new JobSpec.Setting("delimiter", ";", "csv.sql:2:44")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CsvTopology(), args));
  }
}
==== ferris.generated.SameQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM same WITH ('format' = 'csv', 'delimiter' = ';') AS SELECT * FROM t
 * }</pre>
 */
final class SameQuery {
  private SameQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
==== ferris.generated.AsJsonQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM as_json AS SELECT name, p FROM t
 * }</pre>
 */
final class AsJsonQuery {
  private AsJsonQuery() {
  }

  static KStream<byte[], AsJson> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("as_json-select"));
  }

  private static AsJson select(T row) {
    AsJson result = new AsJson();
    result.setName(row.name);
    if (!row.pIsNull()) {
      result.setP(row.p);
    }
    return result;
  }
}
