==== ferris.generated.WarnInexactTopology
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
 * The topology of job warn_inexact.
 */
public final class WarnInexactTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (p DECIMAL(10,2), f DOUBLE)
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
          "warn_inexact",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("out", "out", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WarnInexactTopology(), args));
  }
}
==== ferris.generated.OutQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;

import io.ferrisstreams.runtime.function.Maths;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM out AS SELECT p * f AS product, CAST(p AS DOUBLE) * f AS asked,
 *   COALESCE(p, f) AS mixed, SQRT(p) AS root, p > f AS more, 1.5 * f AS constant FROM t
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
    double product = 0;
    if (!row.pIsNull() && !row.fIsNull()) {
      product = (toDouble(row.p, 2) * row.f);
    }
    if (!row.pIsNull() && !row.fIsNull()) {
      result.setProduct(product);
    }
    if (!row.pIsNull() && !row.fIsNull()) {
      result.setAsked(product);
    }
    double mixed = 0;
    if (!row.pIsNull()) {
      mixed = toDouble(row.p, 2);
    }
    double mixed_2 = 0.0;
    boolean mixedIsNull = true;
    if (!row.pIsNull()) {
      mixed_2 = mixed;
      mixedIsNull = false;
    } else {
      if (!row.fIsNull()) {
        mixed_2 = row.f;
        mixedIsNull = false;
      }
    }
    if (!mixedIsNull) {
      result.setMixed(mixed_2);
    }
    if (!row.pIsNull()) {
      result.setRoot(Maths.sqrt(mixed));
    }
    if (!row.pIsNull() && !row.fIsNull()) {
      result.setMore(mixed > row.f);
    }
    if (!row.fIsNull()) {
      result.setConstant((1.5 * row.f));
    }
    return result;
  }
}
