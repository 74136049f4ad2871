==== ferris.generated.WarnAndSeveralTopology
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
 * The topology of job warn_and_several.
 */
public final class WarnAndSeveralTopology implements SqlTopology {
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

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(t);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Select3> select3 = Select3Query.addTo(t);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "warn_and_several",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WarnAndSeveralTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x FROM v
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.pIsNull() && !row.fIsNull()) {
      result.setX((toDouble(row.p, 2) * row.f));
    }
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x + 1 AS y FROM v WHERE x > 1.5
 * }</pre>
 */
final class Select2Query {
  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-2-where"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  /**
   * WHERE CAST(p AS DOUBLE) * f > DOUBLE '1.5'
   */
  private static boolean where(T row) {
    return !row.pIsNull() && !row.fIsNull() && (toDouble(row.p, 2) * row.f) > 1.5;
  }

  private static Select2 select(T row) {
    Select2 result = new Select2();
    if (!row.pIsNull() && !row.fIsNull()) {
      result.setY(((toDouble(row.p, 2) * row.f) + 1.0));
    }
    return result;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT p + f AS z FROM t
 * }</pre>
 */
final class Select3Query {
  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  private static Select3 select(T row) {
    Select3 result = new Select3();
    if (!row.pIsNull() && !row.fIsNull()) {
      result.setZ((toDouble(row.p, 2) + row.f));
    }
    return result;
  }
}
