==== ferris.generated.CaseSearchedTopology
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
 * The topology of job case_searched.
 */
public final class CaseSearchedTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (x INT, p DECIMAL(6,2), s VARCHAR)
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
          "case_searched",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CaseSearchedTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE WHEN x < 0 THEN 'minus' WHEN x = 0 THEN 'zero' WHEN x > 100 THEN NULL ELSE 'plus' END AS sign_of,
 *   CASE WHEN p > 1 THEN p WHEN p IS NULL THEN 0 ELSE -1.125 END AS widened,
 *   CASE WHEN s = 'a' OR x = 1 THEN TRUE END AS maybe,
 *   CASE WHEN x <> 0 THEN 100 / x ELSE 0 END AS safe
 * FROM t
 * WHERE CASE WHEN s LIKE 'drop%' THEN FALSE ELSE TRUE END
 * }</pre>
 */
final class SelectQuery {
  private static final LikePattern LIKE_1 = LikePattern.compile("drop%", LikePattern.NO_ESCAPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE CASE WHEN s LIKE 'drop%' THEN FALSE ELSE TRUE END
   */
  private static boolean where(T row) {
    boolean value = false;
    boolean valueIsNull = true;
    if (!row.sIsNull() && LIKE_1.matches(row.s)) {
      value = false;
      valueIsNull = false;
    } else {
      value = true;
      valueIsNull = false;
    }
    return value;
  }

  private static Select select(T row) {
    Select result = new Select();
    String signOf = null;
    if (!row.xIsNull() && row.x < 0) {
      signOf = "minus";
    } else if (!row.xIsNull() && row.x == 0) {
      signOf = "zero";
    } else if (!row.xIsNull() && row.x > 100) {
    } else {
      signOf = "plus";
    }
    result.setSignOf(signOf);
    long widened = 0L;
    boolean widenedIsNull = true;
    if (!row.pIsNull() && row.p > 100L) {
      if (!row.pIsNull()) {
        widened = row.p * 10L;
        widenedIsNull = false;
      }
    } else if (row.pIsNull()) {
      widened = 0L;
      widenedIsNull = false;
    } else {
      widened = -1125L;
      widenedIsNull = false;
    }
    if (!widenedIsNull) {
      result.setWidened(widened);
    }
    boolean maybe = false;
    boolean maybeIsNull = true;
    if ((!row.sIsNull() && row.s.equals("a")) || (!row.xIsNull() && row.x == 1)) {
      maybe = true;
      maybeIsNull = false;
    }
    if (!maybeIsNull) {
      result.setMaybe(maybe);
    }
    int safe = 0;
    boolean safeIsNull = true;
    if (!row.xIsNull() && row.x != 0) {
      if (!row.xIsNull()) {
        safe = Integers.divide(100, row.x);
        safeIsNull = false;
      }
    } else {
      safe = 0;
      safeIsNull = false;
    }
    if (!safeIsNull) {
      result.setSafe(safe);
    }
    return result;
  }
}
