==== ferris.generated.SelectResultsTopology
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

/**
 * The topology of job select_results.
 */
public final class SelectResultsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM a (x INT, label VARCHAR, d DATE, t TIMESTAMP(3), u TIMESTAMP(6), p DECIMAL(5,3), f DOUBLE, b BOOLEAN)
    KStream<byte[], A> a =
        builder.stream(
            "a",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("a", RowSerde.reading("json", A.TYPE, A::new)))
                .withName("a-source"));

    KStream<byte[], A> select = SelectQuery.addTo(a);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(a);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Select3> select3 = Select3Query.addTo(a);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "select_results",
          List.of(new JobSpec.Source("a", "a", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SelectResultsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * SELECT * FROM a
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], A> addTo(KStream<byte[], A> a) {
    return a;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x, NULL AS nothing, 'text' FROM a WHERE x > 1
 * }</pre>
 */
final class Select2Query {
  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], A> a) {
    return a
        .filter((key, row) -> where(row), Named.as("select-2-where"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  /**
   * WHERE x > 1
   */
  private static boolean where(A row) {
    return !row.xIsNull() && row.x > 1;
  }

  private static Select2 select(A row) {
    Select2 result = new Select2();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (false) {
      result.setNothing("");
    }
    result.setCol2("text");
    return result;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT label FROM a WHERE b
 * }</pre>
 */
final class Select3Query {
  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], A> a) {
    return a
        .filter((key, row) -> where(row), Named.as("select-3-where"))
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  /**
   * WHERE b
   */
  private static boolean where(A row) {
    return !row.bIsNull() && row.b;
  }

  private static Select3 select(A row) {
    Select3 result = new Select3();
    result.setLabel(row.label);
    return result;
  }
}
