==== ferris.generated.IntervalComparisonTopology
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
 * The topology of job interval_comparison.
 */
public final class IntervalComparisonTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, a VARCHAR, b VARCHAR)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select_2> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "interval_comparison",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new IntervalComparisonTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, a < b AS less, a = b AS same, a <> b AS other, a IS DISTINCT FROM b AS distinct_from, a BETWEEN b AND b AS be ...
 *   a IN (INTERVAL '90' MINUTES, b) AS one_of, a = '1 day' AS day, GREATEST(a, b) AS greatest, LEAST(a, b, INTERVAL '1' SE ...
 *   CASE a WHEN INTERVAL '24' HOURS THEN 'day' WHEN '90 minutes' THEN 'ninety' END AS name, CASE WHEN a > b THEN a ELSE IN ...
 * FROM i
 * }</pre>
 */
final class SelectQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 5400000000L);

  private static final Interval INTERVAL_2 = new Interval(0, 86400000000L);

  private static final Interval INTERVAL_3 = new Interval(0, 1000000L);

  private static final Interval INTERVAL_4 = new Interval(0, 0L);

  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"))
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.aIsNull()) {
      result.setA(Conversions.toInterval(row.a));
    }
    if (!row.bIsNull()) {
      result.setB(Conversions.toInterval(row.b));
    }
    return result;
  }

  private static Select_2 select_2(Select row) {
    Select_2 result = new Select_2();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setLess(Intervals.compare(row.a, row.b) < 0);
    }
    boolean same = false;
    if (!row.aIsNull() && !row.bIsNull()) {
      same = Intervals.compare(row.a, row.b) == 0;
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setSame(same);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setOther(Intervals.compare(row.a, row.b) != 0);
    }
    result.setDistinctFrom(!((!row.aIsNull() && !row.bIsNull() && Intervals.compare(row.a,
        row.b) == 0) || (row.aIsNull() && row.bIsNull())));
    boolean betweenBoth = !row.aIsNull() && !row.bIsNull() && Intervals.compare(row.a, row.b) >= 0
        && Intervals.compare(row.a, row.b) <= 0;
    boolean betweenBothIsNull = false;
    if (!betweenBoth) {
      betweenBothIsNull = !((!row.aIsNull() && !row.bIsNull() && !(Intervals.compare(row.a,
          row.b) >= 0)) || (!row.aIsNull() && !row.bIsNull() && !(Intervals.compare(row.a,
          row.b) <= 0)));
    }
    if (!betweenBothIsNull) {
      result.setBetweenBoth(betweenBoth);
    }
    boolean oneOf = false;
    if (!row.aIsNull()) {
      oneOf = Intervals.compare(row.a, INTERVAL_1) == 0;
    }
    boolean oneOf_2 = (!row.aIsNull() && oneOf) || (!row.aIsNull() && !row.bIsNull() && same);
    boolean oneOfIsNull = false;
    if (!oneOf_2) {
      oneOfIsNull = !(!row.aIsNull() && !(oneOf) && !row.bIsNull() && !(same));
    }
    if (!oneOfIsNull) {
      result.setOneOf(oneOf_2);
    }
    boolean day = false;
    if (!row.aIsNull()) {
      day = Intervals.compare(row.a, INTERVAL_2) == 0;
    }
    if (!row.aIsNull()) {
      result.setDay(day);
    }
    Interval greatest = null;
    if (!row.aIsNull() && (greatest == null || Intervals.compare(row.a, greatest) > 0)) {
      greatest = row.a;
    }
    if (!row.bIsNull() && (greatest == null || Intervals.compare(row.b, greatest) > 0)) {
      greatest = row.b;
    }
    result.setGreatest(greatest);
    Interval least = null;
    if (!row.aIsNull() && (least == null || Intervals.compare(row.a, least) < 0)) {
      least = row.a;
    }
    if (!row.bIsNull() && (least == null || Intervals.compare(row.b, least) < 0)) {
      least = row.b;
    }
    if ((least == null || Intervals.compare(INTERVAL_3, least) < 0)) {
      least = INTERVAL_3;
    }
    result.setLeast(least);
    Interval first = null;
    if (!row.aIsNull()) {
      first = row.a;
    } else {
      if (!row.bIsNull()) {
        first = row.b;
      }
    }
    result.setFirst(first);
    String name = null;
    if (!row.aIsNull() && day) {
      name = "day";
    } else if (!row.aIsNull() && oneOf) {
      name = "ninety";
    }
    result.setName(name);
    Interval longer = null;
    if (!row.aIsNull() && !row.bIsNull() && Intervals.compare(row.a, row.b) > 0) {
      if (!row.aIsNull()) {
        longer = row.a;
      }
    } else {
      longer = INTERVAL_4;
    }
    result.setLonger(longer);
    return result;
  }
}
