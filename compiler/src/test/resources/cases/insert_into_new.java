==== ferris.generated.InsertIntoNewTopology
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
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job insert_into_new.
 */
public final class InsertIntoNewTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Fresh> fresh = FreshQuery.addTo(t);
    fresh.to(
        "fresh",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("fresh", RowSerde.writing("json", Fresh::new)))
            .withName("fresh-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(fresh);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "insert_into_new",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("fresh", "fresh", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InsertIntoNewTopology(), args));
  }
}
==== ferris.generated.FreshQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO fresh SELECT a * 2 AS doubled, b FROM t
 * }</pre>
 */
final class FreshQuery {
  private FreshQuery() {
  }

  static KStream<byte[], Fresh> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("fresh-select"));
  }

  private static Fresh select(T row) {
    Fresh result = new Fresh();
    if (!row.aIsNull()) {
      result.setDoubled(Integers.multiply(row.a, 2));
    }
    result.setB(row.b);
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT doubled FROM fresh WHERE b = 'x'
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Fresh> fresh) {
    return fresh
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE b = 'x'
   */
  private static boolean where(Fresh row) {
    return !row.bIsNull() && row.b.equals("x");
  }

  private static Select select(Fresh row) {
    Select result = new Select();
    if (!row.doubledIsNull()) {
      result.setDoubled(row.doubled);
    }
    return result;
  }
}
