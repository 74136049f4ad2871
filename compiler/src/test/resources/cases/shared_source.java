==== ferris.generated.SharedSourceTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job shared_source.
 */
public final class SharedSourceTopology implements SqlTopology {
  /**
   * Values of records; T has the columns that are used.
   */
  private static final RowType T_COLUMNS = RowType.of(
    Column.of("a", SqlType.INT),
    Column.of("b", SqlType.VARCHAR),
    Column.of("c", SqlType.DOUBLE),
    Column.of("d", SqlType.DATE),
    Column.of("e", SqlType.BOOLEAN));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b VARCHAR, c DOUBLE, d DATE, e BOOLEAN) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T_COLUMNS, T::new)))
                .withName("t-source"));

    KStream<byte[], One> one = OneQuery.addTo(t);
    one.to(
        "one",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("one", RowSerde.writing("json", One::new)))
            .withName("one-sink"));

    KStream<byte[], Two> two = TwoQuery.addTo(t);
    two.to(
        "two",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("two", RowSerde.writing("json", Two::new)))
            .withName("two-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "shared_source",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("one", "one", Optional.empty()),
            new JobSpec.Sink("two", "two", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "shared_source.sql:3:71")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SharedSourceTopology(), args));
  }
}
==== ferris.generated.OneQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM one AS SELECT a FROM t
 * }</pre>
 */
final class OneQuery {
  private OneQuery() {
  }

  static KStream<byte[], One> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("one-select"));
  }

  private static One select(T row) {
    One result = new One();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    return result;
  }
}
==== ferris.generated.TwoQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM two AS SELECT b FROM t WHERE a > 1
 * }</pre>
 */
final class TwoQuery {
  private TwoQuery() {
  }

  static KStream<byte[], Two> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("two-where"))
        .mapValues(row -> select(row), Named.as("two-select"));
  }

  /**
   * WHERE a > 1
   */
  private static boolean where(T row) {
    return !row.aIsNull() && row.a > 1;
  }

  private static Two select(T row) {
    Two result = new Two();
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
 * SELECT d FROM t WHERE e
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE e
   */
  private static boolean where(T row) {
    return !row.eIsNull() && row.e;
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.dIsNull()) {
      result.setD(row.d);
    }
    return result;
  }
}
