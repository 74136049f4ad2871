==== ferris.generated.LogicOrderTopology
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
 * The topology of job logic_order.
 */
public final class LogicOrderTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b INT)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "logic_order",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LogicOrderTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a, b, b <> 0 AND a / b > 1 AS guarded, b = 0 OR a / b > 1 AS either FROM t WHERE b IS NULL OR b >= 0
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
   * WHERE b IS NULL OR b >= 0
   */
  private static boolean where(T row) {
    return row.bIsNull() || (!row.bIsNull() && row.b >= 0);
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    if (!row.bIsNull()) {
      result.setB(row.b);
    }
    boolean guarded = !row.bIsNull() && row.b != 0 && !row.aIsNull() && Integers.divide(row.a,
        row.b) > 1;
    boolean guardedIsNull = false;
    if (!guarded) {
      guardedIsNull = !((!row.bIsNull() && !(row.b != 0)) || (!row.aIsNull() && !row.bIsNull()
          && !(Integers.divide(row.a, row.b) > 1)));
    }
    if (!guardedIsNull) {
      result.setGuarded(guarded);
    }
    boolean either = (!row.bIsNull() && row.b == 0) || (!row.aIsNull() && !row.bIsNull()
        && Integers.divide(row.a, row.b) > 1);
    boolean eitherIsNull = false;
    if (!either) {
      eitherIsNull = !(!row.bIsNull() && !(row.b == 0) && !row.aIsNull() && !(Integers.divide(row.a,
          row.b) > 1));
    }
    if (!eitherIsNull) {
      result.setEither(either);
    }
    return result;
  }
}
