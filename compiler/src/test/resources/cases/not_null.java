==== ferris.generated.NotNullTopology
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
 * The topology of job not_null.
 */
public final class NotNullTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT NOT NULL, name VARCHAR NOT NULL, note VARCHAR) WITH ('topic' = 't')
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
          "not_null",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("out", "out", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "not_null.sql:1:78")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NotNullTopology(), args));
  }
}
==== ferris.generated.OutQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM out AS SELECT id + 1 AS next, name, note, name IS NULL AS never FROM t WHERE id IS NOT NULL
 * }</pre>
 */
final class OutQuery {
  private OutQuery() {
  }

  static KStream<byte[], Out> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("out-where"))
        .mapValues(row -> select(row), Named.as("out-select"));
  }

  /**
   * WHERE id IS NOT NULL
   */
  private static boolean where(T row) {
    return true;
  }

  private static Out select(T row) {
    Out result = new Out();
    result.setNext(Integers.add(row.id, 1));
    result.setName(row.name);
    result.setNote(row.note);
    result.setNever(false);
    return result;
  }
}
