==== ferris.generated.TimeZonesTopology
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
 * The topology of job time_zones.
 */
public final class TimeZonesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, ts TIMESTAMP(3), us TIMESTAMP(6), z VARCHAR, s VARCHAR)
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
          "time_zones",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TimeZonesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.runtime.function.TimeFormats;
import io.ferrisstreams.runtime.function.TimeParts;
import io.ferrisstreams.runtime.function.ZonedTimes;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, ts AT TIME ZONE 'Europe/Berlin' AS berlin, us AT TIME ZONE z AS by_column, ts AT TIME ZONE '+05:45' AS by_off ...
 *   EXTRACT(HOUR FROM ts AT TIME ZONE 'America/New_York') AS hour, INTERVAL '1' DAY + ts AT TIME ZONE 'Asia/Tokyo' AS bind ...
 *   TIMESTAMP '2024-03-31 02:30:00 Europe/Berlin' AS gap, TIMESTAMP '2024-10-27 02:30:00 europe/berlin' AS overlap, TIMEST ...
 *   CAST(s AS TIMESTAMP) AS zoned, FORMAT_TIMESTAMP(ts, 'HH:mm XXX', 'Europe/Berlin') AS text
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 86400000000L);

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
      result.setBerlin(ZonedTimes.convertTz(row.ts, 3, "UTC", "Europe/Berlin"));
    }
    if (!row.usIsNull() && !row.zIsNull()) {
      result.setByColumn(ZonedTimes.convertTz(row.us, 6, "UTC", row.z));
    }
    if (!row.tsIsNull()) {
      result.setByOffset(ZonedTimes.convertTz(row.ts, 3, "UTC", "+05:45"));
    }
    if (!row.tsIsNull()) {
      result.setInstant(ZonedTimes.convertTz(row.ts, 3, "Europe/Berlin", "UTC"));
    }
    if (!row.usIsNull() && !row.zIsNull()) {
      result.setTokyo(ZonedTimes.convertTz(row.us, 6, row.z, "Asia/Tokyo"));
    }
    if (!row.tsIsNull()) {
      result.setHour(TimeParts.hour(ZonedTimes.convertTz(row.ts, 3, "UTC", "America/New_York"), 3));
    }
    if (!row.tsIsNull()) {
      result.setBindsTighter(Moments.timestampPlus(ZonedTimes.convertTz(row.ts, 3, "UTC",
          "Asia/Tokyo"), 3, INTERVAL_1));
    }
    result.setGap(1711848600000L);
    result.setOverlap(1729989000000L);
    result.setWithOffset(1719828000000L);
    if (!row.sIsNull()) {
      result.setZoned(Conversions.toTimestamp(row.s, 3));
    }
    if (!row.tsIsNull()) {
      result.setText(TimeFormats.formatTimestamp(row.ts, 3, "HH:mm XXX", "Europe/Berlin"));
    }
    return result;
  }
}
