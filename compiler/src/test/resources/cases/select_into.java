==== ferris.generated.SelectIntoTopology
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
 * The topology of job select_into.
 */
public final class SelectIntoTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (x INT, y INT) WITH ('topic' = 'a')
    KStream<byte[], A> a =
        builder.stream(
            "a",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("a", RowSerde.reading("json", A.TYPE, A::new)))
                .withName("a-source"));

    KStream<byte[], Totals> totals = TotalsQuery.addTo(a);
    totals.to(
        "totals",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("totals", RowSerde.writing("json", Totals::new)))
            .withName("totals-sink"));

    KStream<byte[], DeclaredInsert> declaredInsert = DeclaredInsertQuery.addTo(a);
    declaredInsert.to(
        "declared",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("declared", RowSerde.writing("json", DeclaredInsert::new)))
            .withName("declared-insert-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "select_into",
          List.of(new JobSpec.Source("a", "a", Optional.empty())),
          List.of(
            new JobSpec.Sink("totals", "totals", Optional.empty()),
            new JobSpec.Sink("declared", "declared", Optional.empty())),
          List.of(
            new JobSpec.Statement("a", List.of("a"), List.of(), List.of(new JobSpec.Setting("topic",
                "a", "select_into.sql:1:38"))),
            new JobSpec.Statement("totals", List.of("a"), List.of("totals"),
                List.of(new JobSpec.Setting("topic", "totals", "select_into.sql:3:48")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SelectIntoTopology(), args));
  }
}
==== ferris.generated.TotalsQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x + y AS total FROM a INTO totals WITH ('topic' = 'totals')
 * }</pre>
 */
final class TotalsQuery {
  private TotalsQuery() {
  }

  static KStream<byte[], Totals> addTo(KStream<byte[], A> a) {
    return a
        .mapValues(row -> select(row), Named.as("totals-select"));
  }

  private static Totals select(A row) {
    Totals result = new Totals();
    if (!row.xIsNull() && !row.yIsNull()) {
      result.setTotal(Integers.add(row.x, row.y));
    }
    return result;
  }
}
==== ferris.generated.DeclaredInsertQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x FROM a WHERE y = 0 INTO declared
 * }</pre>
 */
final class DeclaredInsertQuery {
  private DeclaredInsertQuery() {
  }

  static KStream<byte[], DeclaredInsert> addTo(KStream<byte[], A> a) {
    return a
        .filter((key, row) -> where(row), Named.as("declared-insert-where"))
        .mapValues(row -> select(row), Named.as("declared-insert-select"));
  }

  /**
   * WHERE y = 0
   */
  private static boolean where(A row) {
    return !row.yIsNull() && row.y == 0;
  }

  private static DeclaredInsert select(A row) {
    DeclaredInsert result = new DeclaredInsert();
    if (!row.xIsNull()) {
      result.setS((long) row.x);
    }
    return result;
  }
}
