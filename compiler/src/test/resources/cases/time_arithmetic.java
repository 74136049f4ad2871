==== ferris.generated.TimeArithmeticTopology
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
 * The topology of job time_arithmetic.
 */
public final class TimeArithmeticTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, d DATE, e DATE, ts TIMESTAMP(3), us TIMESTAMP(6), n INT, l BIGINT)
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
          "time_arithmetic",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TimeArithmeticTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id,
 *   ts + INTERVAL '90' MINUTE AS later, ts - INTERVAL '1' MONTH AS month_ago, INTERVAL '1' DAY + ts AS tomorrow,
 *   ts + INTERVAL '1' MICROSECOND AS finer, us - INTERVAL '1 month 1 hour' AS both,
 *   d + INTERVAL '1' DAY AS next_day, d - INTERVAL '1' YEAR AS year_ago, d + INTERVAL '36' HOUR AS hours, d + n AS n_days, ...
 *   d + n * INTERVAL '1' DAY AS scaled, d + (us - ts) AS fine_date,
 *   CAST(ts AS TIME) + INTERVAL '20' HOUR AS clock, CAST(ts AS TIME) - INTERVAL '1' DAY AS same_clock, CAST(ts AS TIME) -  ...
 *   ts - us AS apart, us - d AS since_date, d - e AS days, CAST(us AS TIME) - CAST(ts AS TIME) AS clocks_apart,
 *   INTERVAL '1' DAY + (ts - us) AS sum, INTERVAL '1-0' YEAR TO MONTH - INTERVAL '1' MONTH AS difference, INTERVAL '1 mont ...
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 5400000000L);

  private static final Interval INTERVAL_2 = new Interval(1, 0L);

  private static final Interval INTERVAL_3 = new Interval(0, 86400000000L);

  private static final Interval INTERVAL_4 = new Interval(0, 1L);

  private static final Interval INTERVAL_5 = new Interval(1, 3600000000L);

  private static final Interval INTERVAL_6 = new Interval(12, 0L);

  private static final Interval INTERVAL_7 = new Interval(0, 129600000000L);

  private static final Interval INTERVAL_8 = new Interval(0, 72000000000L);

  private static final Interval INTERVAL_9 = new Interval(0, 46800000000L);

  private static final Interval INTERVAL_10 = new Interval(11, 0L);

  private static final Interval INTERVAL_11 = new Interval(1, 172800000000L);

  private static final Interval INTERVAL_12 = new Interval(0, 3600000000L);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.tsIsNull()) {
      result.setLater(Moments.timestampPlus(row.ts, 3, INTERVAL_1));
    }
    if (!row.tsIsNull()) {
      result.setMonthAgo(Moments.timestampMinus(row.ts, 3, INTERVAL_2));
    }
    if (!row.tsIsNull()) {
      result.setTomorrow(Moments.timestampPlus(row.ts, 3, INTERVAL_3));
    }
    if (!row.tsIsNull()) {
      result.setFiner(Moments.timestampPlus(Conversions.timestampToTimestamp(row.ts, 3, 6), 6,
          INTERVAL_4));
    }
    if (!row.usIsNull()) {
      result.setBoth(Moments.timestampMinus(row.us, 6, INTERVAL_5));
    }
    if (!row.dIsNull()) {
      result.setNextDay(Moments.datePlus(row.d, INTERVAL_3));
    }
    if (!row.dIsNull()) {
      result.setYearAgo(Moments.dateMinus(row.d, INTERVAL_6));
    }
    if (!row.dIsNull()) {
      result.setHours(Moments.timestampPlus(Conversions.dateToTimestamp(row.d, 3), 3, INTERVAL_7));
    }
    if (!row.dIsNull() && !row.nIsNull()) {
      result.setNDays(Moments.datePlusDays(row.d, (long) row.n));
    }
    if (!row.dIsNull()) {
      result.setOne(Moments.datePlusDays(row.d, 1L));
    }
    if (!row.dIsNull() && !row.lIsNull()) {
      result.setLDays(Moments.dateMinusDays(row.d, row.l));
    }
    if (!row.dIsNull() && !row.nIsNull()) {
      result.setScaled(Moments.datePlus(row.d, Intervals.times(INTERVAL_3, (long) row.n)));
    }
    if (!row.dIsNull() && !row.usIsNull() && !row.tsIsNull()) {
      result.setFineDate(Moments.timestampPlus(Conversions.dateToTimestamp(row.d, 6), 6,
          Moments.between(row.ts, 3, row.us, 6)));
    }
    if (!row.tsIsNull()) {
      result.setClock(Moments.timePlus(Conversions.timestampToTime(row.ts, 3), INTERVAL_8));
    }
    if (!row.tsIsNull()) {
      result.setSameClock(Moments.timeMinus(Conversions.timestampToTime(row.ts, 3), INTERVAL_3));
    }
    if (!row.tsIsNull()) {
      result.setBack(Moments.timeMinus(Conversions.timestampToTime(row.ts, 3), INTERVAL_9));
    }
    if (!row.dIsNull() && !row.tsIsNull()) {
      result.setJoined(Moments.dateAt(row.d, Conversions.timestampToTime(row.ts, 3)));
    }
    Interval apart = null;
    if (!row.tsIsNull() && !row.usIsNull()) {
      apart = Moments.between(row.us, 6, row.ts, 3);
    }
    result.setApart(apart);
    if (!row.usIsNull() && !row.dIsNull()) {
      result.setSinceDate(Moments.between(Conversions.dateToTimestamp(row.d, 3), 3, row.us, 6));
    }
    if (!row.dIsNull() && !row.eIsNull()) {
      result.setDays((row.d - row.e));
    }
    if (!row.usIsNull() && !row.tsIsNull()) {
      result.setClocksApart(Moments.between(Conversions.timestampToTime(row.ts, 3),
          Conversions.timestampToTime(row.us, 6)));
    }
    if (apart != null) {
      result.setSum(Intervals.plus(INTERVAL_3, apart));
    }
    result.setDifference(INTERVAL_10);
    if (!row.nIsNull()) {
      result.setProduct(Intervals.times(INTERVAL_11, (long) row.n));
    }
    if (!row.nIsNull()) {
      result.setProductToo(Intervals.times(INTERVAL_12, (long) row.n));
    }
    if (apart != null && !row.nIsNull()) {
      result.setQuotient(Intervals.dividedBy(apart, (long) row.n));
    }
    if (apart != null) {
      result.setNegated(Intervals.negate(apart));
    }
    return result;
  }
}
