==== ferris.generated.TimeArithmeticFailsTopology
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
 * The topology of job time_arithmetic_fails.
 */
public final class TimeArithmeticFailsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, d DATE, ts TIMESTAMP(3), i VARCHAR, n INT)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Far> far = FarQuery.addTo(t);
    far.to(
        "far",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("far", RowSerde.writing("json", Far::new)))
            .withName("far-sink"));

    KStream<byte[], Further> further = FurtherQuery.addTo(t);
    further.to(
        "further",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("further", RowSerde.writing("json", Further::new)))
            .withName("further-sink"));

    KStream<byte[], Larger> larger = LargerQuery.addTo(t);
    larger.to(
        "larger",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("larger", RowSerde.writing("json", Larger::new)))
            .withName("larger-sink"));

    KStream<byte[], Parts> parts = PartsQuery.addTo(t);
    parts.to(
        "parts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("parts", RowSerde.writing("json", Parts::new)))
            .withName("parts-sink"));

    KStream<byte[], Clock> clock = ClockQuery.addTo(t);
    clock.to(
        "clock",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("clock", RowSerde.writing("json", Clock::new)))
            .withName("clock-sink"));

    KStream<byte[], OrderOf> orderOf = OrderOfQuery.addTo(t);
    orderOf.to(
        "order_of",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("order_of", RowSerde.writing("json", OrderOf::new)))
            .withName("order_of-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "time_arithmetic_fails",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("far", "far", Optional.empty()),
            new JobSpec.Sink("further", "further", Optional.empty()),
            new JobSpec.Sink("larger", "larger", Optional.empty()),
            new JobSpec.Sink("parts", "parts", Optional.empty()),
            new JobSpec.Sink("clock", "clock", Optional.empty()),
            new JobSpec.Sink("order_of", "order_of", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TimeArithmeticFailsTopology(), args));
  }
}
==== ferris.generated.FarQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Moments;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM far AS SELECT id, ts + CAST(i AS INTERVAL) AS moment FROM t
 * }</pre>
 */
final class FarQuery {
  private FarQuery() {
  }

  static KStream<byte[], Far> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("far-select"));
  }

  private static Far select(T row) {
    Far result = new Far();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.tsIsNull() && !row.iIsNull()) {
      result.setMoment(Moments.timestampPlus(Conversions.timestampToTimestamp(row.ts, 3, 6), 6,
          Conversions.toInterval(row.i)));
    }
    return result;
  }
}
==== ferris.generated.FurtherQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Moments;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM further AS SELECT id, d + n AS moment FROM t
 * }</pre>
 */
final class FurtherQuery {
  private FurtherQuery() {
  }

  static KStream<byte[], Further> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("further-select"));
  }

  private static Further select(T row) {
    Further result = new Further();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.dIsNull() && !row.nIsNull()) {
      result.setMoment(Moments.datePlusDays(row.d, (long) row.n));
    }
    return result;
  }
}
==== ferris.generated.LargerQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM larger AS SELECT id, CAST(CAST(i AS INTERVAL) * 1000000 AS VARCHAR) AS length FROM t
 * }</pre>
 */
final class LargerQuery {
  private LargerQuery() {
  }

  static KStream<byte[], Larger> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("larger-select"));
  }

  private static Larger select(T row) {
    Larger result = new Larger();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.iIsNull()) {
      result.setLength(Conversions.intervalToText(Intervals.times(Conversions.toInterval(row.i),
          1000000L)));
    }
    return result;
  }
}
==== ferris.generated.PartsQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM parts AS SELECT id, CAST(CAST(i AS INTERVAL) / n AS VARCHAR) AS length FROM t
 * }</pre>
 */
final class PartsQuery {
  private PartsQuery() {
  }

  static KStream<byte[], Parts> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("parts-select"));
  }

  private static Parts select(T row) {
    Parts result = new Parts();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.iIsNull() && !row.nIsNull()) {
      result.setLength(Conversions.intervalToText(Intervals.dividedBy(Conversions.toInterval(row.i),
          (long) row.n)));
    }
    return result;
  }
}
==== ferris.generated.ClockQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Moments;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM clock AS SELECT id, CAST(CAST(ts AS TIME) + CAST(i AS INTERVAL) AS VARCHAR) AS clock FROM t
 * }</pre>
 */
final class ClockQuery {
  private ClockQuery() {
  }

  static KStream<byte[], Clock> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("clock-select"));
  }

  private static Clock select(T row) {
    Clock result = new Clock();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.tsIsNull() && !row.iIsNull()) {
      result.setClock(Conversions.timeToText(Moments.timePlus(Conversions.timestampToTime(row.ts, 3),
          Conversions.toInterval(row.i))));
    }
    return result;
  }
}
==== ferris.generated.OrderOfQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.serdes.row.Interval;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM order_of AS SELECT id, CAST(i AS INTERVAL) > INTERVAL '30' DAYS AS longer FROM t
 * }</pre>
 */
final class OrderOfQuery {
  private static final Interval INTERVAL_1 = new Interval(0, 2592000000000L);

  private OrderOfQuery() {
  }

  static KStream<byte[], OrderOf> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("order_of-select"));
  }

  private static OrderOf select(T row) {
    OrderOf result = new OrderOf();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.iIsNull()) {
      result.setLonger(Intervals.compare(Conversions.toInterval(row.i), INTERVAL_1) > 0);
    }
    return result;
  }
}
