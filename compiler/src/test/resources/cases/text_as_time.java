==== ferris.generated.TextAsTimeTopology
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
 * The topology of job text_as_time.
 */
public final class TextAsTimeTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, d DATE, ts TIMESTAMP(3), us TIMESTAMP(6), s VARCHAR)
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
          "text_as_time",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TextAsTimeTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.compare;

import io.ferrisstreams.runtime.function.Conversions;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, ts >= '2024' AS this_year, ts < '2024-03' AS before_march, ts = '2024-02-29' AS at_midnight, ts > '2024-02-29 ...
 *   '2024-02-29T12:00:00+0000' <= ts AS swapped, ts < '2024-02-29T12:00:00.000001' AS finer, us = '2024-02-29T12:00:00.000 ...
 *   CAST(ts AS TIME) > '11:59' AS time_of_day, ts > s AS by_column, s = us AS by_column_too, d <> s AS date_by_column
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
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.tsIsNull()) {
      result.setThisYear(row.ts >= 1704067200000L);
    }
    if (!row.tsIsNull()) {
      result.setBeforeMarch(row.ts < 1709251200000L);
    }
    if (!row.tsIsNull()) {
      result.setAtMidnight(row.ts == 1709164800000L);
    }
    if (!row.tsIsNull()) {
      result.setAfternoon(row.ts > 1709208000000L);
    }
    if (!row.tsIsNull()) {
      result.setWithOffset(row.ts == 1709208000000L);
    }
    if (!row.tsIsNull()) {
      result.setWithZone(row.ts == 1709208000000L);
    }
    if (!row.tsIsNull()) {
      result.setSwapped(1709208000000L <= row.ts);
    }
    if (!row.tsIsNull()) {
      result.setFiner(compare(row.ts, 3, 1709208000000001L, 6) < 0);
    }
    if (!row.usIsNull()) {
      result.setMicros(row.us == 1709208000000001L);
    }
    if (!row.dIsNull()) {
      result.setFromFebruary(row.d >= 19754);
    }
    boolean within = !row.dIsNull() && row.d >= 19723 && row.d <= 20089;
    boolean withinIsNull = false;
    if (!within) {
      withinIsNull = !((!row.dIsNull() && !(row.d >= 19723)) || (!row.dIsNull()
          && !(row.d <= 20089)));
    }
    if (!withinIsNull) {
      result.setWithin(within);
    }
    if (!row.dIsNull()) {
      result.setListed((row.d == 19782 || row.d == 19783));
    }
    if (!row.tsIsNull()) {
      result.setTimeOfDay(Conversions.timestampToTime(row.ts, 3) > 43140000);
    }
    if (!row.tsIsNull() && !row.sIsNull()) {
      result.setByColumn(compare(row.ts, 3, Conversions.toTimestamp(row.s, 6), 6) > 0);
    }
    if (!row.sIsNull() && !row.usIsNull()) {
      result.setByColumnToo(Conversions.toTimestamp(row.s, 6) == row.us);
    }
    if (!row.dIsNull() && !row.sIsNull()) {
      result.setDateByColumn(row.d != Conversions.toDate(row.s));
    }
    return result;
  }
}
