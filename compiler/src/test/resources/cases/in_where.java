==== ferris.generated.InWhereTopology
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
 * The topology of job in_where.
 */
public final class InWhereTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, s VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Kept> kept = KeptQuery.addTo(t);
    kept.to(
        "kept",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("kept", RowSerde.writing("json", Kept::new)))
            .withName("kept-sink"));

    KStream<byte[], None> none = NoneQuery.addTo(t);
    none.to(
        "none",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("none", RowSerde.writing("json", None::new)))
            .withName("none-sink"));

    KStream<byte[], Some> some = SomeQuery.addTo(t);
    some.to(
        "some",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("some", RowSerde.writing("json", Some::new)))
            .withName("some-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "in_where",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("kept", "kept", Optional.empty()),
            new JobSpec.Sink("none", "none", Optional.empty()),
            new JobSpec.Sink("some", "some", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InWhereTopology(), args));
  }
}
==== ferris.generated.KeptQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM kept AS SELECT i FROM t WHERE s NOT IN ('x', 'y')
 * }</pre>
 */
final class KeptQuery {
  private KeptQuery() {
  }

  static KStream<byte[], Kept> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("kept-where"))
        .mapValues(row -> select(row), Named.as("kept-select"));
  }

  /**
   * WHERE NOT s IN ('x', 'y')
   */
  private static boolean where(T row) {
    return !row.sIsNull() && !((row.s.equals("x") || row.s.equals("y")));
  }

  private static Kept select(T row) {
    Kept result = new Kept();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    return result;
  }
}
==== ferris.generated.NoneQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM none AS SELECT i FROM t WHERE s NOT IN ('x', NULL)
 * }</pre>
 */
final class NoneQuery {
  private NoneQuery() {
  }

  static KStream<byte[], None> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("none-where"))
        .mapValues(row -> select(row), Named.as("none-select"));
  }

  /**
   * WHERE NOT s IN ('x', NULL)
   */
  private static boolean where(T row) {
    return false;
  }

  private static None select(T row) {
    None result = new None();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    return result;
  }
}
==== ferris.generated.SomeQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM some AS SELECT i FROM t WHERE s IN ('x', NULL)
 * }</pre>
 */
final class SomeQuery {
  private SomeQuery() {
  }

  static KStream<byte[], Some> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("some-where"))
        .mapValues(row -> select(row), Named.as("some-select"));
  }

  /**
   * WHERE s IN ('x', NULL)
   */
  private static boolean where(T row) {
    return !row.sIsNull() && (row.s.equals("x"));
  }

  private static Some select(T row) {
    Some result = new Some();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    return result;
  }
}
