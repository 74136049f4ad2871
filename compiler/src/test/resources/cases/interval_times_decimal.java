==== ferris.generated.IntervalTimesDecimalTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job interval_times_decimal.
 */
public final class IntervalTimesDecimalTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i VARCHAR, f DECIMAL(6,3), w DECIMAL(30,10), ts TIMESTAMP) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Scaled> scaled = ScaledQuery.addTo(t);
    scaled.to(
        "scaled",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("scaled", RowSerde.writing("json", Scaled::new)))
            .withName("scaled-sink"));

    KStream<byte[], Constants> constants = ConstantsQuery.addTo(t);
    constants.to(
        "constants",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("constants", RowSerde.writing("json", Constants::new)))
            .withName("constants-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "interval_times_decimal",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("scaled", "scaled", Optional.empty()),
            new JobSpec.Sink("constants", "constants", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "interval_times_decimal.sql:2:83")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new IntervalTimesDecimalTopology(), args));
  }
}
==== ferris.generated.ScaledQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM scaled AS
 * SELECT CAST(CAST(i AS INTERVAL) * f AS VARCHAR) AS narrow, CAST(w * CAST(i AS INTERVAL) AS VARCHAR) AS wide FROM t
 * }</pre>
 */
final class ScaledQuery {
  private ScaledQuery() {
  }

  static KStream<byte[], Scaled> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("scaled-select"));
  }

  private static Scaled select(T row) {
    Scaled result = new Scaled();
    if (!row.iIsNull() && !row.fIsNull()) {
      result.setNarrow(Conversions.intervalToText(Intervals.times(Conversions.toInterval(row.i),
          row.f, 3)));
    }
    if (!row.iIsNull() && !row.wIsNull()) {
      result.setWide(Conversions.intervalToText(Intervals.times(Conversions.toInterval(row.i),
          row.w, 10)));
    }
    return result;
  }
}
==== ferris.generated.ConstantsQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM constants AS
 * SELECT CAST(1.5 * INTERVAL '1' HOUR AS VARCHAR) AS c, ts + 0.25 * INTERVAL '1' DAY AS later, ts + INTERVAL '2' MONTHS *  ...
 * }</pre>
 */
final class ConstantsQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 21600000000L);

  private static final Interval INTERVAL_2 = new Interval(3, 0L);

  private ConstantsQuery() {
  }

  static KStream<byte[], Constants> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("constants-select"));
  }

  private static Constants select(T row) {
    Constants result = new Constants();
    result.setC("PT1H30M");
    if (!row.tsIsNull()) {
      result.setLater(Moments.timestampPlus(Conversions.timestampToTimestamp(row.ts, 3, 6), 6,
          INTERVAL_1));
    }
    if (!row.tsIsNull()) {
      result.setMonths(Moments.timestampPlus(Conversions.timestampToTimestamp(row.ts, 3, 6), 6,
          INTERVAL_2));
    }
    return result;
  }
}
