==== ferris.generated.OverIgnoreNullsTopology
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
 * The topology of job over_ignore_nulls.
 */
public final class OverIgnoreNullsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM readings (sensor VARCHAR NOT NULL, value DECIMAL(5, 1), ts BIGINT)
    //   WITH ('topic' = 'readings', 'event.time.field' = 'ts')
    KStream<byte[], Readings> readings =
        builder.stream(
            "readings",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("readings", RowSerde.reading("json", Readings.TYPE, Readings::new)))
                .withName("readings-source"));

    KStream<byte[], Filled> filled = FilledQuery.addTo(readings);
    filled.to(
        "filled",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("filled", RowSerde.writing("json", Filled::new)))
            .withName("filled-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_ignore_nulls",
          List.of(new JobSpec.Source("readings", "readings", Optional.empty())),
          List.of(new JobSpec.Sink("filled", "filled", Optional.empty())),
          List.of(
            new JobSpec.Statement("readings", List.of("readings"), List.of(), List.of(
              new JobSpec.Setting("topic", "readings", "over_ignore_nulls.sql:3:9"),
              new JobSpec.Setting("event.time.field", "ts", "over_ignore_nulls.sql:3:31"))),
            new JobSpec.Statement("filled", List.of("readings"), List.of("filled"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "filled",
                "over_ignore_nulls.sql:15:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverIgnoreNullsTopology(), args));
  }
}
==== ferris.generated.FilledQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * <pre>{@code
 * CREATE STREAM filled AS
 * SELECT sensor, value,
 *   LAG(value) IGNORE NULLS OVER w AS known_before,
 *   COALESCE(value, LAG(value IGNORE NULLS) OVER w, 0) AS carried,
 *   FIRST_VALUE(value) IGNORE NULLS OVER w AS opening,
 *   LAST_VALUE(value) IGNORE NULLS OVER w AS latest,
 *   FIRST_VALUE(value) IGNORE NULLS OVER (PARTITION BY sensor ORDER BY ts ROWS 2 PRECEDING) AS oldest_of_three,
 *   LAG(value) RESPECT NULLS OVER w AS before
 * FROM readings
 * WINDOW w AS (PARTITION BY sensor ORDER BY ts)
 * WITH ('sink.kafka.topic' = 'filled')
 * }</pre>
 */
final class FilledQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sensor", SqlType.VARCHAR, false)), Readings.TYPE);

  private static final OverRows<Readings> OVER_2 = 
      new OverRows<>(
      "(sensor VARCHAR, value DECIMAL(5,1), ts BIGINT); by kafka(sensor VARCHAR); RowOrder[columns=[Column[index=2, descending=false, nullsFirst=false]]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=ROWS, start=-9223372036854775808, end=-1], Frame[unit=RANGE, start=-9223372036854775808, end=0], Frame[unit=ROWS, start=-2, end=0]]; [Shared[frame=0, mode=ADDING], Shared[frame=1, mode=ADDING], Shared[frame=2, mode=SCANNED]]; Last(value DECIMAL(5,1)), arrivals; First(value DECIMAL(5,1)), Last(value DECIMAL(5,1)), arrivals; First(value DECIMAL(5,1)), arrivals; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(Readings::new),
      RowOrder.by(new RowOrder.Column(2, false, false)),
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.ROWS, Frame.UNBOUNDED, -1L), new Frame(Frame.Unit.RANGE, Frame.UNBOUNDED, 0), new Frame(Frame.Unit.ROWS, -2L, 0)),
      List.<Aggregated<Readings, ?>>of(Aggregated.adding(0, FilledOverState::new, FilledOverState::add), Aggregated.adding(1, FilledOverState_2::new, FilledOverState_2::add), Aggregated.scanned(2, FilledOverState_3::new, FilledOverState_3::add)),
      Reach.NONE);

  private FilledQuery() {
  }

  static KStream<byte[], Filled> addTo(KStream<byte[], Readings> readings) {
    return readings
        .processValues(WithRecord.timing(FilledQuery::time), Named.as("filled-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("filled-key"))
        .repartition(
            Repartitioned.<byte[], Readings>as("filled-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(Readings::new)))
        .processValues(
            new Over<>("filled-rows", StoreKind.ROCKSDB, OVER_2, FilledQuery::over),
            Named.as("filled-over"))
        .mapValues(row -> select(row), Named.as("filled-select"));
  }

  private static Long time(Readings row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  private static FilledOver over(Place<Readings> place) {
    Readings row = place.row();
    FilledOver result = new FilledOver();
    result.setSensor(row.sensor);
    if (!row.valueIsNull()) {
      result.setValue(row.value);
    }
    if (!row.tsIsNull()) {
      result.setTs(row.ts);
    }
    FilledOverState state = place.state(0);
    FilledOverState_2 state_2 = place.state(1);
    FilledOverState_3 state_3 = place.state(2);
    Long knownBefore = state.knownBefore.last();
    if (knownBefore != null) {
      result.setKnownBefore(knownBefore);
    }
    Long opening = state_2.opening.first();
    if (opening != null) {
      result.setOpening(opening);
    }
    Long latest = state_2.latest.last();
    if (latest != null) {
      result.setLatest(latest);
    }
    Long oldestOfThree = state_3.oldestOfThree.first();
    if (oldestOfThree != null) {
      result.setOldestOfThree(oldestOfThree);
    }
    return result;
  }

  private static Filled select(FilledOver row) {
    Filled result = new Filled();
    result.setSensor(row.sensor);
    if (!row.valueIsNull()) {
      result.setValue(row.value);
    }
    if (!row.knownBeforeIsNull()) {
      result.setKnownBefore(row.knownBefore);
    }
    long carried = 0L;
    boolean carriedIsNull = true;
    if (!row.valueIsNull()) {
      carried = row.value;
      carriedIsNull = false;
    } else {
      if (!row.knownBeforeIsNull()) {
        carried = row.knownBefore;
        carriedIsNull = false;
      } else {
        carried = 0L;
        carriedIsNull = false;
      }
    }
    result.setCarried(carried);
    if (!row.openingIsNull()) {
      result.setOpening(row.opening);
    }
    if (!row.latestIsNull()) {
      result.setLatest(row.latest);
    }
    if (!row.oldestOfThreeIsNull()) {
      result.setOldestOfThree(row.oldestOfThree);
    }
    if (!row.knownBeforeIsNull()) {
      result.setBefore(row.knownBefore);
    }
    return result;
  }
}
==== ferris.generated.FilledOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Last;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What filled knows of the rows of a frame.
 */
final class FilledOverState implements Accumulator<FilledOverState> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(5, 1);

  static final Serde<FilledOverState> SERDE = new AccumulatorSerde<>("Last(value DECIMAL(5,1)), arrivals", FilledOverState::new);

  final Last<Long> knownBefore = new Last<>(TYPE_1);

  private long arrivals;

  FilledOverState add(Readings row) {
    arrivals++;
    knownBefore.add(row.valueIsNull() ? null : row.value, arrivals);
    return this;
  }

  @Override
  public void merge(FilledOverState other) {
    arrivals = Math.max(arrivals, other.arrivals);
    knownBefore.merge(other.knownBefore);
  }

  @Override
  public FilledOverState copy() {
    FilledOverState copy = new FilledOverState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(arrivals);
    knownBefore.write(out);
  }

  @Override
  public void read(StateInput in) {
    arrivals = in.getLong();
    knownBefore.read(in);
  }
}
==== ferris.generated.FilledOverState_2
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.First;
import io.ferrisstreams.runtime.aggregate.Last;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What filled knows of the rows of a frame.
 */
final class FilledOverState_2 implements Accumulator<FilledOverState_2> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(5, 1);

  static final Serde<FilledOverState_2> SERDE = new AccumulatorSerde<>("First(value DECIMAL(5,1)), Last(value DECIMAL(5,1)), arrivals", FilledOverState_2::new);

  final First<Long> opening = new First<>(TYPE_1);

  final Last<Long> latest = new Last<>(TYPE_1);

  private long arrivals;

  FilledOverState_2 add(Readings row) {
    arrivals++;
    opening.add(row.valueIsNull() ? null : row.value, arrivals);
    latest.add(row.valueIsNull() ? null : row.value, arrivals);
    return this;
  }

  @Override
  public void merge(FilledOverState_2 other) {
    arrivals = Math.max(arrivals, other.arrivals);
    opening.merge(other.opening);
    latest.merge(other.latest);
  }

  @Override
  public FilledOverState_2 copy() {
    FilledOverState_2 copy = new FilledOverState_2();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(arrivals);
    opening.write(out);
    latest.write(out);
  }

  @Override
  public void read(StateInput in) {
    arrivals = in.getLong();
    opening.read(in);
    latest.read(in);
  }
}
==== ferris.generated.FilledOverState_3
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.First;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What filled knows of the rows of a frame.
 */
final class FilledOverState_3 implements Accumulator<FilledOverState_3> {
  private static final SqlType TYPE_1 = new SqlType.Decimal(5, 1);

  static final Serde<FilledOverState_3> SERDE = new AccumulatorSerde<>("First(value DECIMAL(5,1)), arrivals", FilledOverState_3::new);

  final First<Long> oldestOfThree = new First<>(TYPE_1);

  private long arrivals;

  FilledOverState_3 add(Readings row) {
    arrivals++;
    oldestOfThree.add(row.valueIsNull() ? null : row.value, arrivals);
    return this;
  }

  @Override
  public void merge(FilledOverState_3 other) {
    arrivals = Math.max(arrivals, other.arrivals);
    oldestOfThree.merge(other.oldestOfThree);
  }

  @Override
  public FilledOverState_3 copy() {
    FilledOverState_3 copy = new FilledOverState_3();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(arrivals);
    oldestOfThree.write(out);
  }

  @Override
  public void read(StateInput in) {
    arrivals = in.getLong();
    oldestOfThree.read(in);
  }
}
