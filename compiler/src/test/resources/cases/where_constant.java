==== ferris.generated.WhereConstantTopology
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
 * The topology of job where_constant.
 */
public final class WhereConstantTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> everything = EverythingQuery.addTo(t);
    everything.to(
        "everything",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("everything", RowSerde.writing("json", T::new)))
            .withName("everything-sink"));

    KStream<byte[], T> nothing = NothingQuery.addTo(t);
    nothing.to(
        "nothing",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("nothing", RowSerde.writing("json", T::new)))
            .withName("nothing-sink"));

    KStream<byte[], T> unknown = UnknownQuery.addTo(t);
    unknown.to(
        "unknown",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("unknown", RowSerde.writing("json", T::new)))
            .withName("unknown-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "where_constant",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("everything", "everything", Optional.empty()),
            new JobSpec.Sink("nothing", "nothing", Optional.empty()),
            new JobSpec.Sink("unknown", "unknown", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WhereConstantTopology(), args));
  }
}
==== ferris.generated.EverythingQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * CREATE STREAM everything AS SELECT a FROM t WHERE TRUE
 * }</pre>
 */
final class EverythingQuery {
  private EverythingQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t;
  }
}
==== ferris.generated.NothingQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM nothing AS SELECT a FROM t WHERE 1 > 2
 * }</pre>
 */
final class NothingQuery {
  private NothingQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("nothing-where"));
  }

  /**
   * WHERE FALSE
   */
  private static boolean where(T row) {
    return false;
  }
}
==== ferris.generated.UnknownQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM unknown AS SELECT a FROM t WHERE NULL
 * }</pre>
 */
final class UnknownQuery {
  private UnknownQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("unknown-where"));
  }

  /**
   * WHERE NULL
   */
  private static boolean where(T row) {
    return false;
  }
}
