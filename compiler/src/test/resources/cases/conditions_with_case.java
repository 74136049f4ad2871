==== ferris.generated.ConditionsWithCaseTopology
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
 * The topology of job conditions_with_case.
 */
public final class ConditionsWithCaseTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b INT, s VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Guarded> guarded = GuardedQuery.addTo(t);
    guarded.to(
        "guarded",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("guarded", RowSerde.writing("json", Guarded::new)))
            .withName("guarded-sink"));

    KStream<byte[], Either> either = EitherQuery.addTo(t);
    either.to(
        "either",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("either", RowSerde.writing("json", Either::new)))
            .withName("either-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "conditions_with_case",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("guarded", "guarded", Optional.empty()),
            new JobSpec.Sink("either", "either", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ConditionsWithCaseTopology(), args));
  }
}
==== ferris.generated.GuardedQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM guarded AS SELECT a FROM t WHERE b <> 0 AND COALESCE(a / b, 0) > 1
 * }</pre>
 */
final class GuardedQuery {
  private GuardedQuery() {
  }

  static KStream<byte[], Guarded> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("guarded-where"))
        .mapValues(row -> select(row), Named.as("guarded-select"));
  }

  /**
   * WHERE b <> 0 AND COALESCE(a / b, 0) > 1
   */
  private static boolean where(T row) {
    boolean condition = !row.bIsNull() && row.b != 0;
    if (condition) {
      int left = 0;
      boolean leftIsNull = true;
      if (!row.aIsNull() && !row.bIsNull()) {
        left = Integers.divide(row.a, row.b);
        leftIsNull = false;
      } else {
        left = 0;
        leftIsNull = false;
      }
      condition = left > 1;
    }
    return condition;
  }

  private static Guarded select(T row) {
    Guarded result = new Guarded();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    return result;
  }
}
==== ferris.generated.EitherQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM either AS SELECT a FROM t WHERE b = 0 OR COALESCE(a / b, 0) > 1 OR TRY_CAST(s AS INT) = 5
 * }</pre>
 */
final class EitherQuery {
  private EitherQuery() {
  }

  static KStream<byte[], Either> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("either-where"))
        .mapValues(row -> select(row), Named.as("either-select"));
  }

  /**
   * WHERE b = 0 OR COALESCE(a / b, 0) > 1 OR TRY_CAST(s AS INT) = 5
   */
  private static boolean where(T row) {
    boolean condition = (!row.bIsNull() && row.b == 0);
    if (!condition) {
      int left = 0;
      boolean leftIsNull = true;
      if (!row.aIsNull() && !row.bIsNull()) {
        left = Integers.divide(row.a, row.b);
        leftIsNull = false;
      } else {
        left = 0;
        leftIsNull = false;
      }
      condition = left > 1;
    }
    boolean condition_2 = condition;
    if (!condition_2) {
      int left_2 = 0;
      boolean leftIsNull_2 = true;
      try {
        if (!row.sIsNull()) {
          left_2 = Conversions.toInt(row.s);
          leftIsNull_2 = false;
        }
      } catch (RowException e) {
        // TRY_CAST: what cannot be converted is null
      }
      condition_2 = !leftIsNull_2 && left_2 == 5;
    }
    return condition_2;
  }

  private static Either select(T row) {
    Either result = new Either();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
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
 * SELECT CASE WHEN b = 0 THEN 'zero' WHEN COALESCE(a / b, -1) = -1 THEN 'unknown' WHEN TRY_CAST(s AS INT) IS NULL THEN 'no ...
 *   COALESCE(CASE WHEN a > 1 THEN NULL ELSE a END, CASE WHEN b > 1 THEN b END, 0) AS c FROM t
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
    String k = null;
    if (!row.bIsNull() && row.b == 0) {
      k = "zero";
    } else {
      int left_2 = 0;
      boolean leftIsNull_2 = true;
      if (!row.aIsNull() && !row.bIsNull()) {
        left_2 = Integers.divide(row.a, row.b);
        leftIsNull_2 = false;
      } else {
        left_2 = -1;
        leftIsNull_2 = false;
      }
      if (left_2 == -1) {
        k = "unknown";
      } else {
        int value_2 = 0;
        boolean valueIsNull_2 = true;
        try {
          if (!row.sIsNull()) {
            value_2 = Conversions.toInt(row.s);
            valueIsNull_2 = false;
          }
        } catch (RowException e) {
          // TRY_CAST: what cannot be converted is null
        }
        if (valueIsNull_2) {
          k = "no number";
        } else {
          k = "ok";
        }
      }
    }
    result.setK(k);
    int c = 0;
    boolean cIsNull = true;
    int c_2 = 0;
    boolean cIsNull_2 = true;
    if (!row.aIsNull() && row.a > 1) {
    } else {
      if (!row.aIsNull()) {
        c_2 = row.a;
        cIsNull_2 = false;
      }
    }
    if (!cIsNull_2) {
      c = c_2;
      cIsNull = false;
    } else {
      int c_3 = 0;
      boolean cIsNull_3 = true;
      if (!row.bIsNull() && row.b > 1) {
        if (!row.bIsNull()) {
          c_3 = row.b;
          cIsNull_3 = false;
        }
      }
      if (!cIsNull_3) {
        c = c_3;
        cIsNull = false;
      } else {
        c = 0;
        cIsNull = false;
      }
    }
    result.setC(c);
    return result;
  }
}
