==== ferris.generated.ConditionsOnceTopology
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
 * The topology of job conditions_once.
 */
public final class ConditionsOnceTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (p BOOLEAN, q BOOLEAN NOT NULL, a INT, b INT, s VARCHAR) WITH ('topic' = 't')
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
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "conditions_once",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "conditions_once.sql:2:80")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ConditionsOnceTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Maths;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT (RANDOM() < 0.5e0 AND p) IS NOT NULL OR p IS NULL AS known, (RANDOM() < 0.5e0 OR p) IS NULL AND p IS NOT NULL AS  ...
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
    boolean value = true;
    boolean valueIsNull = false;
    if (!(Maths.random() < 0.5)) {
      value = false;
      valueIsNull = false;
    }
    if (value) {
      if (row.pIsNull()) {
        valueIsNull = true;
      } else if (!(row.p)) {
        value = false;
        valueIsNull = false;
      }
    }
    result.setKnown((!valueIsNull || row.pIsNull()));
    boolean value_2 = false;
    boolean valueIsNull_2 = false;
    if (Maths.random() < 0.5) {
      value_2 = true;
      valueIsNull_2 = false;
    }
    if (!(value_2)) {
      if (row.pIsNull()) {
        valueIsNull_2 = true;
      } else if (row.p) {
        value_2 = true;
        valueIsNull_2 = false;
      }
    }
    result.setUnknown((valueIsNull_2 && !row.pIsNull()));
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
 * SELECT UPPER(s) = 'A' OR p AS either, p AND LOWER(s) <> 'b' AS both, NOT (p AND q AND LENGTH(s) < 2) AS not_all, NOT UPP ...
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
    boolean either = false;
    if (!row.sIsNull()) {
      either = Text.upper(row.s).equals("A");
    }
    boolean either_2 = false;
    boolean eitherIsNull = false;
    if (row.sIsNull()) {
      eitherIsNull = true;
    } else if (either) {
      either_2 = true;
      eitherIsNull = false;
    }
    if (!(either_2)) {
      if (row.pIsNull()) {
        eitherIsNull = true;
      } else if (row.p) {
        either_2 = true;
        eitherIsNull = false;
      }
    }
    if (!eitherIsNull) {
      result.setEither(either_2);
    }
    boolean both = true;
    boolean bothIsNull = false;
    if (row.pIsNull()) {
      bothIsNull = true;
    } else if (!(row.p)) {
      both = false;
      bothIsNull = false;
    }
    if (both) {
      if (row.sIsNull()) {
        bothIsNull = true;
      } else if (!(!Text.lower(row.s).equals("b"))) {
        both = false;
        bothIsNull = false;
      }
    }
    if (!bothIsNull) {
      result.setBoth(both);
    }
    boolean notAll = true;
    boolean notAllIsNull = false;
    if (row.pIsNull()) {
      notAllIsNull = true;
    } else if (!(row.p)) {
      notAll = false;
      notAllIsNull = false;
    }
    if (notAll) {
      if (!(row.q)) {
        notAll = false;
        notAllIsNull = false;
      }
    }
    if (notAll) {
      if (row.sIsNull()) {
        notAllIsNull = true;
      } else if (!(Text.length(row.s) < 2)) {
        notAll = false;
        notAllIsNull = false;
      }
    }
    if (!notAllIsNull) {
      result.setNotAll(!(notAll));
    }
    if (!row.sIsNull()) {
      result.setOther(!(either));
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
 * SELECT a <> 0 AND MOD(b, a) = 1 AS guarded, p OR a + b BETWEEN 1 AND 3 AS near, a + b NOT IN (a, b, 3) OR p AS far FROM  ...
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
    boolean guarded = !row.aIsNull() && row.a != 0 && !row.bIsNull() && Integers.remainder(row.b,
        row.a) == 1;
    boolean guardedIsNull = false;
    if (!guarded) {
      guardedIsNull = !((!row.aIsNull() && !(row.a != 0)) || (!row.bIsNull() && !row.aIsNull()
          && !(Integers.remainder(row.b, row.a) == 1)));
    }
    if (!guardedIsNull) {
      result.setGuarded(guarded);
    }
    boolean near = false;
    boolean nearIsNull = false;
    if (row.pIsNull()) {
      nearIsNull = true;
    } else if (row.p) {
      near = true;
      nearIsNull = false;
    }
    if (!(near)) {
      int operand = 0;
      if (!row.aIsNull() && !row.bIsNull()) {
        operand = Integers.add(row.a, row.b);
      }
      boolean operand_2 = !row.aIsNull() && !row.bIsNull() && operand >= 1 && operand <= 3;
      boolean operandIsNull = false;
      if (!operand_2) {
        operandIsNull = !((!row.aIsNull() && !row.bIsNull() && !(operand >= 1)) || (!row.aIsNull()
            && !row.bIsNull() && !(operand <= 3)));
      }
      if (operandIsNull) {
        nearIsNull = true;
      } else if (operand_2) {
        near = true;
        nearIsNull = false;
      }
    }
    if (!nearIsNull) {
      result.setNear(near);
    }
    int sum = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      sum = Integers.add(row.a, row.b);
    }
    boolean far = false;
    boolean farIsNull = false;
    boolean operand_3 = (!row.aIsNull() && !row.bIsNull() && sum == row.a) || (!row.aIsNull()
        && !row.bIsNull() && sum == row.b) || (!row.aIsNull() && !row.bIsNull() && sum == 3);
    boolean operandIsNull_2 = false;
    if (!operand_3) {
      operandIsNull_2 = !(!row.aIsNull() && !row.bIsNull() && !(sum == row.a) && !(sum == row.b)
          && !(sum == 3));
    }
    if (operandIsNull_2) {
      farIsNull = true;
    } else if (!(operand_3)) {
      far = true;
      farIsNull = false;
    }
    if (!(far)) {
      if (row.pIsNull()) {
        farIsNull = true;
      } else if (row.p) {
        far = true;
        farIsNull = false;
      }
    }
    if (!farIsNull) {
      result.setFar(far);
    }
    return result;
  }
}
==== ferris.generated.Select4Query
package ferris.generated;

import io.ferrisstreams.runtime.function.Maths;
import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT GREATEST(0.5e0, RANDOM()) >= 0.5e0 AS at_least, GREATEST(a + b, ABS(a), a) AS greatest, LEAST(UPPER(s), s, 'm') A ...
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
    double left = 0.0;
    boolean leftIsNull = true;
    if ((leftIsNull || 0.5 > left)) {
      left = 0.5;
      leftIsNull = false;
    }
    double left_2 = Maths.random();
    if ((leftIsNull || left_2 > left)) {
      left = left_2;
      leftIsNull = false;
    }
    result.setAtLeast(left >= 0.5);
    int greatest = 0;
    boolean greatestIsNull = true;
    int greatest_2 = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      greatest_2 = Integers.add(row.a, row.b);
    }
    if (!row.aIsNull() && !row.bIsNull() && (greatestIsNull || greatest_2 > greatest)) {
      greatest = greatest_2;
      greatestIsNull = false;
    }
    int greatest_3 = 0;
    if (!row.aIsNull()) {
      greatest_3 = Maths.abs(row.a);
    }
    if (!row.aIsNull() && (greatestIsNull || greatest_3 > greatest)) {
      greatest = greatest_3;
      greatestIsNull = false;
    }
    if (!row.aIsNull() && (greatestIsNull || row.a > greatest)) {
      greatest = row.a;
      greatestIsNull = false;
    }
    if (!greatestIsNull) {
      result.setGreatest(greatest);
    }
    String least = null;
    String least_2 = null;
    if (!row.sIsNull()) {
      least_2 = Text.upper(row.s);
    }
    if (least_2 != null && (least == null || least_2.compareTo(least) < 0)) {
      least = least_2;
    }
    if (!row.sIsNull() && (least == null || row.s.compareTo(least) < 0)) {
      least = row.s;
    }
    if ((least == null || "m".compareTo(least) < 0)) {
      least = "m";
    }
    result.setLeast(least);
    return result;
  }
}
