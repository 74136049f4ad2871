==== ferris.generated.OperandOnceTopology
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
 * The topology of job operand_once.
 */
public final class OperandOnceTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b INT, l BIGINT, s VARCHAR, p DECIMAL(18,4), ts TIMESTAMP(3), xs ARRAY<INT>) WITH ('topic' = 't' ...
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
          "operand_once",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "operand_once.sql:2:108")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OperandOnceTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE a / b WHEN 1 THEN 'one' WHEN 2.0 THEN 'two' WHEN 1e-1 THEN 'a tenth' WHEN NULL THEN 'never' ELSE 'other' END ...
 *   CASE UPPER(s) WHEN 'A' THEN CASE LOWER(s) WHEN s THEN 'small' WHEN UPPER(s) THEN 'never' ELSE 'large' END WHEN 'B' THE ...
 * FROM t
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
    int operand = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      operand = Integers.divide(row.a, row.b);
    }
    String quotient = null;
    if (!row.aIsNull() && !row.bIsNull() && operand == 1) {
      quotient = "one";
    } else if (!row.aIsNull() && !row.bIsNull() && operand * 10L == 20L) {
      quotient = "two";
    } else if (!row.aIsNull() && !row.bIsNull() && (double) operand == 0.1) {
      quotient = "a tenth";
    } else if (!row.aIsNull() && !row.bIsNull() && false && operand == 0) {
      quotient = "never";
    } else {
      quotient = "other";
    }
    result.setQuotient(quotient);
    String upper = null;
    if (!row.sIsNull()) {
      upper = Text.upper(row.s);
    }
    String letter = null;
    if (upper != null && upper.equals("A")) {
      String operand_2 = null;
      if (!row.sIsNull()) {
        operand_2 = Text.lower(row.s);
      }
      String letter_2 = null;
      if (operand_2 != null && !row.sIsNull() && operand_2.equals(row.s)) {
        letter_2 = "small";
      } else if (operand_2 != null && upper != null && operand_2.equals(upper)) {
        letter_2 = "never";
      } else {
        letter_2 = "large";
      }
      letter = letter_2;
    } else if (upper != null && upper.equals("B")) {
      if (!row.sIsNull()) {
        letter = row.s;
      }
    }
    result.setLetter(letter);
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.compare;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Parts;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE SUBSTRING(s, 1, 10) WHEN '2024-02-29' THEN 'leap day' WHEN ts THEN 'that day' END AS day FROM t
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
    String operand = null;
    if (!row.sIsNull()) {
      operand = Parts.substring(row.s, 1, 10);
    }
    String day = null;
    if (operand != null && operand.equals("2024-02-29")) {
      day = "leap day";
    } else if (operand != null && !row.tsIsNull() && compare(Conversions.toTimestamp(operand, 6), 6,
        row.ts, 3) == 0) {
      day = "that day";
    }
    result.setDay(day);
    return result;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT p * p BETWEEN 1 AND 100.5 AS medium, a + b NOT BETWEEN b AND l AS outside, NULLIF(a / b, 0) AS not_zero, LENGTH(s ...
 * }</pre>
 */
final class Select3Query {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("1.00000000", 38, 8);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("100.50000000", 38, 8);

  private static final Set<Integer> SET_3 = Set.of(1, 2);

  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  private static Select3 select(T row) {
    Select3 result = new Select3();
    Int128 operand = null;
    if (!row.pIsNull()) {
      operand = multiply(row.p, row.p);
    }
    boolean medium = operand != null && operand.compareTo(DECIMAL_1) >= 0
        && operand.compareTo(DECIMAL_2) <= 0;
    boolean mediumIsNull = false;
    if (!medium) {
      mediumIsNull = !((operand != null && !(operand.compareTo(DECIMAL_1) >= 0)) || (operand != null
          && !(operand.compareTo(DECIMAL_2) <= 0)));
    }
    if (!mediumIsNull) {
      result.setMedium(medium);
    }
    int operand_2 = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      operand_2 = Integers.add(row.a, row.b);
    }
    boolean outside = !row.aIsNull() && !row.bIsNull() && operand_2 >= row.b && !row.lIsNull()
        && (long) operand_2 <= row.l;
    boolean outsideIsNull = false;
    if (!outside) {
      outsideIsNull = !((!row.aIsNull() && !row.bIsNull() && !(operand_2 >= row.b))
          || (!row.aIsNull() && !row.bIsNull() && !row.lIsNull() && !((long) operand_2 <= row.l)));
    }
    if (!outsideIsNull) {
      result.setOutside(!(outside));
    }
    int operand_3 = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      operand_3 = Integers.divide(row.a, row.b);
    }
    int notZero = 0;
    boolean notZeroIsNull = true;
    if (!row.aIsNull() && !row.bIsNull() && operand_3 == 0) {
    } else {
      if (!row.aIsNull() && !row.bIsNull()) {
        notZero = operand_3;
        notZeroIsNull = false;
      }
    }
    if (!notZeroIsNull) {
      result.setNotZero(notZero);
    }
    int length = 0;
    if (!row.sIsNull()) {
      length = Text.length(row.s);
    }
    boolean length_2 = (!row.sIsNull() && !row.aIsNull() && length == row.a) || (!row.sIsNull()
        && !row.bIsNull() && length == row.b) || (!row.sIsNull() && length == 3);
    boolean lengthIsNull = false;
    if (!length_2) {
      lengthIsNull = !(!row.sIsNull() && !row.aIsNull() && !(length == row.a) && !row.bIsNull()
          && !(length == row.b) && !(length == 3));
    }
    if (!lengthIsNull) {
      result.setLength(length_2);
    }
    if (!row.sIsNull()) {
      result.setLong_2(!(SET_3.contains(length)));
    }
    boolean wider = (!row.aIsNull() && !row.lIsNull() && (long) row.a == row.l) || (!row.aIsNull()
        && (long) row.a == 7L);
    boolean widerIsNull = false;
    if (!wider) {
      widerIsNull = !(!row.aIsNull() && !row.lIsNull() && !((long) row.a == row.l)
          && !((long) row.a == 7L));
    }
    if (!widerIsNull) {
      result.setWider(wider);
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
 * SELECT a + b AS sum, CASE sum WHEN 1 THEN sum * 10 WHEN 2 THEN sum * 20 END AS of_sum, sum BETWEEN 1 AND 2 AS few FROM t
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
    int sum = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      sum = Integers.add(row.a, row.b);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setSum(sum);
    }
    int ofSum = 0;
    boolean ofSumIsNull = true;
    if (!row.aIsNull() && !row.bIsNull() && sum == 1) {
      if (!row.aIsNull() && !row.bIsNull()) {
        ofSum = Integers.multiply(sum, 10);
        ofSumIsNull = false;
      }
    } else if (!row.aIsNull() && !row.bIsNull() && sum == 2) {
      if (!row.aIsNull() && !row.bIsNull()) {
        ofSum = Integers.multiply(sum, 20);
        ofSumIsNull = false;
      }
    }
    if (!ofSumIsNull) {
      result.setOfSum(ofSum);
    }
    boolean few = !row.aIsNull() && !row.bIsNull() && sum >= 1 && sum <= 2;
    boolean fewIsNull = false;
    if (!few) {
      fewIsNull = !((!row.aIsNull() && !row.bIsNull() && !(sum >= 1)) || (!row.aIsNull()
          && !row.bIsNull() && !(sum <= 2)));
    }
    if (!fewIsNull) {
      result.setFew(few);
    }
    return result;
  }
}
==== ferris.generated.Select5Query
package ferris.generated;

import io.ferrisstreams.runtime.function.Lambdas;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRANSFORM(xs, operand => CASE operand + 1 WHEN a THEN operand WHEN b THEN a * 10 END) AS cased FROM t
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
    if (!row.xsIsNull()) {
      result.setCased(Lambdas.transform(row.xs, (Integer operand) -> casedLambda(row, operand)));
    }
    return result;
  }

  /**
   * operand => LET(operand_ := operand + 1, CASE WHEN operand_ = a THEN operand WHEN operand_ = b THEN a * 10 ELSE NULL END)
   */
  private static Integer casedLambda(T row, Integer operand) {
    int operand_2 = 0;
    if (operand != null) {
      operand_2 = Integers.add(operand, 1);
    }
    int cased = 0;
    boolean casedIsNull = true;
    if (operand != null && !row.aIsNull() && operand_2 == row.a) {
      if (operand != null) {
        cased = operand;
        casedIsNull = false;
      }
    } else if (operand != null && !row.bIsNull() && operand_2 == row.b) {
      if (!row.aIsNull()) {
        cased = Integers.multiply(row.a, 10);
        casedIsNull = false;
      }
    }
    return casedIsNull ? null : cased;
  }
}
==== ferris.generated.Select6Query
package ferris.generated;

import io.ferrisstreams.runtime.function.Maths;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CASE RANDOM() < 0.5e0 WHEN TRUE THEN 1 WHEN FALSE THEN 1 END AS always, NULLIF(RANDOM(), 2e0) IS NOT NULL AS neve ...
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
    boolean operand = Maths.random() < 0.5;
    int always = 0;
    boolean alwaysIsNull = true;
    if (operand == true) {
      always = 1;
      alwaysIsNull = false;
    } else if (operand == false) {
      always = 1;
      alwaysIsNull = false;
    }
    if (!alwaysIsNull) {
      result.setAlways(always);
    }
    double operand_2 = Maths.random();
    double value = 0.0;
    boolean valueIsNull = true;
    if (operand_2 == 2.0) {
    } else {
      value = operand_2;
      valueIsNull = false;
    }
    result.setNeverTwo(!valueIsNull);
    return result;
  }
}
==== ferris.generated.Select7Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT s FROM t WHERE a / b BETWEEN 1 AND 2
 * }</pre>
 */
final class Select7Query {
  private Select7Query() {
  }

  static KStream<byte[], Select7> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-7-where"))
        .mapValues(row -> select(row), Named.as("select-7-select"));
  }

  /**
   * WHERE LET(operand := a / b, operand >= 1 AND operand <= 2)
   */
  private static boolean where(T row) {
    int operand = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      operand = Integers.divide(row.a, row.b);
    }
    return !row.aIsNull() && !row.bIsNull() && operand >= 1 && operand <= 2;
  }

  private static Select7 select(T row) {
    Select7 result = new Select7();
    result.setS(row.s);
    return result;
  }
}
