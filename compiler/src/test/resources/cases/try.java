==== ferris.generated.TryTopology
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
 * The topology of job try.
 */
public final class TryTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, s VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2_2> select2 = Select2Query.addTo(t);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "try",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TryTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRY(10 / i) AS tenth, TRY(CAST(s AS INT)) + 1 AS next, TRY(i) AS same,
 *   COALESCE(TRY(CAST(s AS DATE)), DATE '2000-01-01') AS day,
 *   TRY(CASE WHEN i = 0 THEN 1 / i ELSE i END) AS chosen,
 *   TRY(s LIKE 'a%' AND 1 / i > 0) AS both,
 *   ARRAY[TRY(1 / i), i] AS inside
 * FROM t
 * WHERE TRY(CAST(s AS INT) = 0) IS NULL OR i > 0
 * }</pre>
 */
final class SelectQuery {
  private static final LikePattern LIKE_1 = LikePattern.compile("a%", LikePattern.NO_ESCAPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE TRY(CAST(s AS INT) = 0) IS NULL OR i > 0
   */
  private static boolean where(T row) {
    boolean value = false;
    boolean valueIsNull = true;
    try {
      if (!row.sIsNull()) {
        value = Conversions.toInt(row.s) == 0;
        valueIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    return valueIsNull || (!row.iIsNull() && row.i > 0);
  }

  private static Select select(T row) {
    Select result = new Select();
    int tenth = 0;
    boolean tenthIsNull = true;
    try {
      if (!row.iIsNull()) {
        tenth = Integers.divide(10, row.i);
        tenthIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!tenthIsNull) {
      result.setTenth(tenth);
    }
    int next = 0;
    boolean nextIsNull = true;
    try {
      if (!row.sIsNull()) {
        next = Conversions.toInt(row.s);
        nextIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!nextIsNull) {
      result.setNext(Integers.add(next, 1));
    }
    if (!row.iIsNull()) {
      result.setSame(row.i);
    }
    int day = 0;
    boolean dayIsNull = true;
    int day_2 = 0;
    boolean dayIsNull_2 = true;
    try {
      if (!row.sIsNull()) {
        day_2 = Conversions.toDate(row.s);
        dayIsNull_2 = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!dayIsNull_2) {
      day = day_2;
      dayIsNull = false;
    } else {
      day = 10957;
      dayIsNull = false;
    }
    result.setDay(day);
    int chosen = 0;
    boolean chosenIsNull = true;
    try {
      int chosen_2 = 0;
      boolean chosenIsNull_2 = true;
      if (!row.iIsNull() && row.i == 0) {
        if (!row.iIsNull()) {
          chosen_2 = Integers.divide(1, row.i);
          chosenIsNull_2 = false;
        }
      } else {
        if (!row.iIsNull()) {
          chosen_2 = row.i;
          chosenIsNull_2 = false;
        }
      }
      if (!chosenIsNull_2) {
        chosen = chosen_2;
        chosenIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!chosenIsNull) {
      result.setChosen(chosen);
    }
    boolean both = false;
    boolean bothIsNull = true;
    try {
      boolean both_2 = !row.sIsNull() && LIKE_1.matches(row.s) && !row.iIsNull()
          && Integers.divide(1, row.i) > 0;
      boolean bothIsNull_2 = false;
      if (!both_2) {
        bothIsNull_2 = !((!row.sIsNull() && !(LIKE_1.matches(row.s))) || (!row.iIsNull()
            && !(Integers.divide(1, row.i) > 0)));
      }
      if (!bothIsNull_2) {
        both = both_2;
        bothIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!bothIsNull) {
      result.setBoth(both);
    }
    int inside = 0;
    boolean insideIsNull = true;
    try {
      if (!row.iIsNull()) {
        inside = Integers.divide(1, row.i);
        insideIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setInside(Nested.array(insideIsNull ? null : inside, row.iIsNull() ? null : row.i));
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRY(share + 1) AS outside FROM v
 * }</pre>
 */
final class Select2Query {
  private Select2Query() {
  }

  static KStream<byte[], Select2_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-2-select"))
        .mapValues(row -> select_2(row), Named.as("select-2-select_2"));
  }

  private static Select2 select(T row) {
    Select2 result = new Select2();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    if (!row.iIsNull()) {
      result.setShare(Integers.divide(100, row.i));
    }
    result.setS(row.s);
    return result;
  }

  private static Select2_2 select_2(Select2 row) {
    Select2_2 result = new Select2_2();
    int outside = 0;
    boolean outsideIsNull = true;
    try {
      if (!row.shareIsNull()) {
        outside = Integers.add(row.share, 1);
        outsideIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!outsideIsNull) {
      result.setOutside(outside);
    }
    return result;
  }
}
