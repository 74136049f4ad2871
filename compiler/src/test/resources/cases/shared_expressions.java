==== ferris.generated.SharedExpressionsTopology
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
 * The topology of job shared_expressions.
 */
public final class SharedExpressionsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b INT, n INT NOT NULL, s VARCHAR, p DECIMAL(18,4), w DECIMAL(38,10)) WITH ('topic' = 't')
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

    KStream<byte[], Select4> select4 = Select4Query.addTo(t);
    select4.foreach(probe.results("select-4"), Named.as("select-4-results"));

    KStream<byte[], Select5> select5 = Select5Query.addTo(t);
    select5.foreach(probe.results("select-5"), Named.as("select-5-results"));

    KStream<byte[], Select6> select6 = Select6Query.addTo(t);
    select6.foreach(probe.results("select-6"), Named.as("select-6-results"));

    KStream<byte[], Select7> select7 = Select7Query.addTo(t);
    select7.foreach(probe.results("select-7"), Named.as("select-7-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "shared_expressions",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "shared_expressions.sql:2:100")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SharedExpressionsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a / b AS ratio, ratio * 100 AS percent, CASE WHEN n > 0 THEN ratio ELSE 0 END AS chosen, ratio IS NULL AS unknown ...
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
    int ratio = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      ratio = Integers.divide(row.a, row.b);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setRatio(ratio);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setPercent(Integers.multiply(ratio, 100));
    }
    int chosen = 0;
    boolean chosenIsNull = true;
    if (row.n > 0) {
      if (!row.aIsNull() && !row.bIsNull()) {
        chosen = ratio;
        chosenIsNull = false;
      }
    } else {
      chosen = 0;
      chosenIsNull = false;
    }
    if (!chosenIsNull) {
      result.setChosen(chosen);
    }
    result.setUnknown((row.aIsNull() || row.bIsNull()));
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT UPPER(s) || '!' AS loud, CASE WHEN UPPER(s) = 'A' THEN 1 WHEN UPPER(s) = 'B' THEN 2 END AS number FROM t
 * }</pre>
 */
final class Select2Query {
  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2 select(T row) {
    Select2 result = new Select2();
    String upper = null;
    if (!row.sIsNull()) {
      upper = Text.upper(row.s);
    }
    if (upper != null) {
      result.setLoud(upper + "!");
    }
    int number = 0;
    boolean numberIsNull = true;
    if (upper != null && upper.equals("A")) {
      number = 1;
      numberIsNull = false;
    } else if (upper != null && upper.equals("B")) {
      number = 2;
      numberIsNull = false;
    }
    if (!numberIsNull) {
      result.setNumber(number);
    }
    return result;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a / n + b AS with_b, a / n - b AS without_b FROM t
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
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setWithB(Integers.add(Integers.divide(row.a, row.n), row.b));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setWithoutB(Integers.subtract(Integers.divide(row.a, row.n), row.b));
    }
    return result;
  }
}
==== ferris.generated.Select4Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE WHEN n <> 0 THEN a / n END AS guarded, CASE WHEN n <> 0 THEN a / n ELSE -1 END AS guarded_too FROM t
 * }</pre>
 */
final class Select4Query {
  private Select4Query() {
  }

  static KStream<byte[], Select4> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-4-select"));
  }

  private static Select4 select(T row) {
    Select4 result = new Select4();
    int guarded = 0;
    boolean guardedIsNull = true;
    if (row.n != 0) {
      if (!row.aIsNull()) {
        guarded = Integers.divide(row.a, row.n);
        guardedIsNull = false;
      }
    }
    if (!guardedIsNull) {
      result.setGuarded(guarded);
    }
    int guardedToo = 0;
    boolean guardedTooIsNull = true;
    if (row.n != 0) {
      if (!row.aIsNull()) {
        guardedToo = Integers.divide(row.a, row.n);
        guardedTooIsNull = false;
      }
    } else {
      guardedToo = -1;
      guardedTooIsNull = false;
    }
    if (!guardedTooIsNull) {
      result.setGuardedToo(guardedToo);
    }
    return result;
  }
}
==== ferris.generated.Select5Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.addRounded;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiplyRounded;
import static io.ferrisstreams.serdes.decimal.WideDecimals.negate;

import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT p * p AS square, square * w AS cubic, square + w AS sum, -square AS negative FROM t
 * }</pre>
 */
final class Select5Query {
  private Select5Query() {
  }

  static KStream<byte[], Select5> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-5-select"));
  }

  private static Select5 select(T row) {
    Select5 result = new Select5();
    Int128 square = null;
    if (!row.pIsNull()) {
      square = multiply(row.p, row.p);
    }
    if (square != null) {
      result.setSquare(square);
    }
    if (square != null && !row.wIsNull()) {
      result.setCubic(multiplyRounded(square, 8, row.w, 10, 6));
    }
    if (square != null && !row.wIsNull()) {
      result.setSum(addRounded(square, 8, row.w, 10, 8));
    }
    if (square != null) {
      result.setNegative(negate(square));
    }
    return result;
  }
}
==== ferris.generated.Select6Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRY(a / n) AS tried, TRY(a / n) AS again, a / n AS not_tried FROM t
 * }</pre>
 */
final class Select6Query {
  private Select6Query() {
  }

  static KStream<byte[], Select6> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-6-select"));
  }

  private static Select6 select(T row) {
    Select6 result = new Select6();
    int tried = 0;
    boolean triedIsNull = true;
    try {
      if (!row.aIsNull()) {
        tried = Integers.divide(row.a, row.n);
        triedIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!triedIsNull) {
      result.setTried(tried);
    }
    if (!triedIsNull) {
      result.setAgain(tried);
    }
    int notTried = 0;
    if (!row.aIsNull()) {
      notTried = Integers.divide(row.a, row.n);
    }
    if (!row.aIsNull()) {
      result.setNotTried(notTried);
    }
    return result;
  }
}
==== ferris.generated.Select7Query
package ferris.generated;

import io.ferrisstreams.runtime.function.Maths;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT RANDOM() < 2 AS one, RANDOM() < 2 AS other FROM t
 * }</pre>
 */
final class Select7Query {
  private Select7Query() {
  }

  static KStream<byte[], Select7> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-7-select"));
  }

  private static Select7 select(T row) {
    Select7 result = new Select7();
    result.setOne(Maths.random() < 2.0);
    result.setOther(Maths.random() < 2.0);
    return result;
  }
}
