==== ferris.generated.FunctionsClockTopology
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
 * The topology of job functions_clock.
 */
public final class FunctionsClockTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, ti TIME, i INTERVAL, d DATE, ts TIMESTAMP(3), n INT, u VARCHAR)
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
          "functions_clock",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FunctionsClockTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Calendars;
import io.ferrisstreams.runtime.function.ClockParts;
import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Epochs;
import io.ferrisstreams.runtime.function.IntervalParts;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.runtime.function.TimeFormats;
import io.ferrisstreams.runtime.function.TimeParts;
import io.ferrisstreams.runtime.function.TimesOfDay;
import io.ferrisstreams.runtime.function.ZonedTimes;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, HOUR(ti) AS h, MINUTE(ti) AS m, EXTRACT(MILLISECOND FROM ti) AS ms, EXTRACT(EPOCH FROM ti) AS epoch, TIMEADD( ...
 *   EXTRACT(YEAR FROM i) AS iy, EXTRACT(MONTH FROM i) AS im, EXTRACT(DAY FROM i) AS id2, EXTRACT(HOUR FROM i) AS ih, EXTRA ...
 *   DATE_ADD(d, INTERVAL '1' DAY) AS next_day, DATE_SUB(ts, INTERVAL '1' MONTH) AS month_ago, TIME(ts) AS clock, DATE(ts)  ...
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 0L);

  private static final Interval INTERVAL_2 = new Interval(0, 86400000000L);

  private static final Interval INTERVAL_3 = new Interval(1, 0L);

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
    if (!row.tiIsNull()) {
      result.setH(ClockParts.hour(row.ti));
    }
    if (!row.tiIsNull()) {
      result.setM(ClockParts.minute(row.ti));
    }
    if (!row.tiIsNull()) {
      result.setMs(ClockParts.millisecond(row.ti));
    }
    if (!row.tiIsNull()) {
      result.setEpoch(ClockParts.epoch(row.ti));
    }
    if (!row.uIsNull() && !row.nIsNull() && !row.tiIsNull()) {
      result.setAdded(TimesOfDay.timeAdd(row.u, row.n, row.ti));
    }
    if (!row.nIsNull() && !row.tiIsNull()) {
      result.setSubtracted(TimesOfDay.timeSub("HOUR", row.n, row.ti));
    }
    if (!row.uIsNull() && !row.tiIsNull()) {
      result.setTruncated(TimesOfDay.dateTrunc(row.u, row.ti));
    }
    if (!row.tiIsNull()) {
      result.setText(TimeFormats.formatTime(row.ti, "hh:mm a"));
    }
    if (!row.iIsNull()) {
      result.setIy(IntervalParts.year(row.i));
    }
    if (!row.iIsNull()) {
      result.setIm(IntervalParts.month(row.i));
    }
    if (!row.iIsNull()) {
      result.setId2(IntervalParts.dayOfMonth(row.i));
    }
    if (!row.iIsNull()) {
      result.setIh(IntervalParts.hour(row.i));
    }
    if (!row.iIsNull()) {
      result.setIsec(IntervalParts.second(row.i));
    }
    if (!row.iIsNull() && !row.nIsNull()) {
      result.setIepoch(IntervalParts.epoch(Intervals.minus(row.i, Intervals.times(INTERVAL_1,
          (long) row.n))));
    }
    if (!row.dIsNull()) {
      result.setNextDay(Moments.datePlus(row.d, INTERVAL_2));
    }
    if (!row.tsIsNull()) {
      result.setMonthAgo(Moments.timestampMinus(row.ts, 3, INTERVAL_3));
    }
    if (!row.tsIsNull()) {
      result.setClock(TimesOfDay.toTime(row.ts, 3));
    }
    if (!row.tsIsNull()) {
      result.setDay(Epochs.toDate(row.ts, 3));
    }
    if (!row.dIsNull()) {
      result.setMidnight(Epochs.toTimestamp(Conversions.dateToTimestamp(row.d, 3), 3));
    }
    if (!row.tsIsNull()) {
      result.setTheirDay(ZonedTimes.dateTrunc("DAY", row.ts, 3, "America/New_York"));
    }
    if (!row.nIsNull()) {
      result.setMade(Calendars.makeInterval("DAY", (long) row.n));
    }
    if (!row.dIsNull()) {
      result.setIsodow(TimeParts.isoDayOfWeek(row.d));
    }
    if (!row.dIsNull()) {
      result.setDayName(Calendars.dayName(row.d));
    }
    return result;
  }
}
