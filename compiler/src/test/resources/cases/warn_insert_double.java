==== ferris.generated.WarnInsertDoubleTopology
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
 * The topology of job warn_insert_double.
 */
public final class WarnInsertDoubleTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (m DECIMAL(10,4), i INT)
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], TInsert> tInsert = TInsertQuery.addTo(s);
    tInsert.to(
        "t",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("t", RowSerde.writing("json", TInsert::new)))
            .withName("t-insert-sink"));

    KStream<byte[], TInsert2> tInsert2 = TInsert2Query.addTo(s);
    tInsert2.to(
        "t",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("t", RowSerde.writing("json", TInsert2::new)))
            .withName("t-insert-2-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "warn_insert_double",
          List.of(new JobSpec.Source("s", "s", Optional.empty())),
          List.of(new JobSpec.Sink("t", "t", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WarnInsertDoubleTopology(), args));
  }
}
==== ferris.generated.TInsertQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO t SELECT m, i FROM s
 * }</pre>
 */
final class TInsertQuery {
  private TInsertQuery() {
  }

  static KStream<byte[], TInsert> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> select(row), Named.as("t-insert-select"));
  }

  private static TInsert select(S row) {
    TInsert result = new TInsert();
    if (!row.mIsNull()) {
      result.setM(toDouble(row.m, 4));
    }
    if (!row.iIsNull()) {
      result.setI((double) row.i);
    }
    return result;
  }
}
==== ferris.generated.TInsert2Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO t SELECT 0.1, 1 FROM s
 * }</pre>
 */
final class TInsert2Query {
  private TInsert2Query() {
  }

  static KStream<byte[], TInsert2> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> select(row), Named.as("t-insert-2-select"));
  }

  private static TInsert2 select(S row) {
    TInsert2 result = new TInsert2();
    result.setM(0.1);
    result.setI(1.0);
    return result;
  }
}
