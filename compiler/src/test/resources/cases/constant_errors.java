==== ferris.generated.ConstantErrorsTopology
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
 * The topology of job constant_errors.
 */
public final class ConstantErrorsTopology implements SqlTopology {
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

    KStream<byte[], Fails> fails = FailsQuery.addTo(t);
    fails.to(
        "fails",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("fails", RowSerde.writing("json", Fails::new)))
            .withName("fails-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "constant_errors",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("fails", "fails", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ConstantErrorsTopology(), args));
  }
}
==== ferris.generated.FailsQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM fails AS SELECT 1 / 0 AS never FROM t
 * }</pre>
 */
final class FailsQuery {
  private FailsQuery() {
  }

  static KStream<byte[], Fails> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("fails-select"));
  }

  private static Fails select(T row) {
    Fails result = new Fails();
    result.setNever(Integers.divide(1, 0));
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE WHEN a > 0 THEN 1 ELSE 1 / 0 END AS sometimes, TRY_CAST('x' AS INT) AS nothing FROM t WHERE a > 0 OR 2147483 ...
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
   * WHERE a > 0 OR 2147483647 + 1 > 0
   */
  private static boolean where(T row) {
    return (!row.aIsNull() && row.a > 0) || Integers.add(2147483647, 1) > 0;
  }

  private static Select select(T row) {
    Select result = new Select();
    int sometimes = 0;
    boolean sometimesIsNull = true;
    if (!row.aIsNull() && row.a > 0) {
      sometimes = 1;
      sometimesIsNull = false;
    } else {
      sometimes = Integers.divide(1, 0);
      sometimesIsNull = false;
    }
    result.setSometimes(sometimes);
    int nothing = 0;
    boolean nothingIsNull = true;
    try {
      nothing = Conversions.toInt("x");
      nothingIsNull = false;
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!nothingIsNull) {
      result.setNothing(nothing);
    }
    return result;
  }
}
