==== ferris.generated.WindowSessionTopology
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
 * The topology of job window_session.
 */
public final class WindowSessionTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM clicks (customer INT, page VARCHAR, at BIGINT)
    KStream<byte[], Clicks> clicks =
        builder.stream(
            "clicks",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("clicks", RowSerde.reading("json", Clicks.TYPE, Clicks::new)))
                .withName("clicks-source"));

    KStream<byte[], Visits> visits = VisitsQuery.addTo(clicks, probe);
    visits.to(
        "visits",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("visits", RowSerde.writing("json", Visits::new)))
            .withName("visits-sink"));

    KStream<byte[], Changes> changes = ChangesQuery.addTo(clicks, probe);
    changes.to(
        "changes",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("changes", RowSerde.writing("json", Changes::new)))
            .withName("changes-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_session",
          List.of(new JobSpec.Source("clicks", "clicks", Optional.empty())),
          List.of(
            new JobSpec.Sink("visits", "visits", Optional.empty()),
            new JobSpec.Sink("changes", "changes", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME)),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowSessionTopology(), args));
  }
}
==== ferris.generated.VisitsQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Moments;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.Sessions;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE STREAM visits AS
 * SELECT customer, COUNT(*) AS clicks, FIRST(page) AS entered, SESSION_START(at, INTERVAL '30' SECOND) AS since,
 *   SESSION_END(at, INTERVAL '30' SECOND) AS until, SESSION_DURATION() AS lasted
 * FROM clicks
 * WINDOW SESSION(at, INTERVAL '30' SECOND, customer)
 * GROUP BY customer
 * }</pre>
 */
final class VisitsQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.INT, false)), Clicks.TYPE);

  private static final Serde<Clicks> ROWS_2 = new CompactSerde<>(Clicks::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("customer", SqlType.INT, false)), VisitsGroup.TYPE);

  private VisitsQuery() {
  }

  static KStream<byte[], Visits> addTo(KStream<byte[], Clicks> clicks, JobProbe probe) {
    return clicks
        .processValues(WithRecord.timing(VisitsQuery::time), Named.as("visits-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("visits-key"))
        .repartition(
            Repartitioned.<byte[], Clicks>as("visits-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Clicks, VisitsState>(
                new Sessions(30_000L, 30_000L),
                Emission.FINAL,
                new GroupState<>("visits-groups", StoreKind.ROCKSDB, VisitsState.SERDE, VisitsState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("visits-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("visits-row"))
        .mapValues(row -> select(row), Named.as("visits-select"));
  }

  private static Long time(Clicks row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  private static VisitsGroup group(Windowed<byte[]> key, VisitsState state) {
    VisitsGroup group = new VisitsGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setClicks(state.clicks.count());
    group.setEntered(state.entered.first());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end() + 30_000L);
    return group;
  }

  private static Visits select(VisitsGroup row) {
    Visits result = new Visits();
    result.setCustomer(row.customer);
    result.setClicks(row.clicks);
    result.setEntered(row.entered);
    result.setSince(row.windowStart);
    result.setUntil(row.windowEnd);
    result.setLasted(Moments.between(row.windowStart, 3, row.windowEnd, 3));
    return result;
  }
}
==== ferris.generated.VisitsState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.First;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What visits knows of one group.
 */
final class VisitsState implements Accumulator<VisitsState> {
  static final Serde<VisitsState> SERDE = new AccumulatorSerde<>("Count(), First(page VARCHAR), arrivals; by kafka(customer INT); in SESSION of 30000 ms every 30000 ms", VisitsState::new);

  final Count clicks = new Count();

  final First<String> entered = new First<>(SqlType.VARCHAR);

  private long arrivals;

  VisitsState add(Clicks row) {
    arrivals++;
    clicks.add();
    entered.add(row.page, arrivals);
    return this;
  }

  @Override
  public void merge(VisitsState other) {
    arrivals = Math.max(arrivals, other.arrivals);
    clicks.merge(other.clicks);
    entered.merge(other.entered);
  }

  @Override
  public VisitsState copy() {
    VisitsState copy = new VisitsState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(arrivals);
    clicks.write(out);
    entered.write(out);
  }

  @Override
  public void read(StateInput in) {
    arrivals = in.getLong();
    clicks.read(in);
    entered.read(in);
  }
}
==== ferris.generated.ChangesQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.Sessions;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE TABLE changes AS
 * SELECT customer, COUNT(*) AS clicks
 * FROM clicks
 * WINDOW SESSION(at, 30s)
 * GROUP BY customer
 * EMIT CHANGES
 * }</pre>
 */
final class ChangesQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("customer", SqlType.INT, false)), Clicks.TYPE);

  private static final Serde<Clicks> ROWS_2 = new CompactSerde<>(Clicks::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("customer", SqlType.INT, false)), ChangesGroup.TYPE);

  private ChangesQuery() {
  }

  static KStream<byte[], Changes> addTo(KStream<byte[], Clicks> clicks, JobProbe probe) {
    return clicks
        .processValues(WithRecord.timing(ChangesQuery::time), Named.as("changes-time"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("changes-key"))
        .repartition(
            Repartitioned.<byte[], Clicks>as("changes-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Clicks, ChangesState>(
                new Sessions(30_000L, 30_000L),
                Emission.CHANGES,
                new GroupState<>("changes-groups", StoreKind.ROCKSDB, ChangesState.SERDE, ChangesState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("changes-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.session(key), state == null ? null : group(key, state)), Named.as("changes-row"))
        .mapValues(row -> row == null ? null : select(row), Named.as("changes-select"));
  }

  private static Long time(Clicks row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  private static ChangesGroup group(Windowed<byte[]> key, ChangesState state) {
    ChangesGroup group = new ChangesGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setClicks(state.clicks.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end() + 30_000L);
    return group;
  }

  private static Changes select(ChangesGroup row) {
    Changes result = new Changes();
    result.setCustomer(row.customer);
    result.setClicks(row.clicks);
    return result;
  }
}
==== ferris.generated.ChangesState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What changes knows of one group.
 */
final class ChangesState implements Accumulator<ChangesState> {
  static final Serde<ChangesState> SERDE = new AccumulatorSerde<>("Count(); by kafka(customer INT); in SESSION of 30000 ms every 30000 ms", ChangesState::new);

  final Count clicks = new Count();

  ChangesState add(Clicks row) {
    clicks.add();
    return this;
  }

  @Override
  public void merge(ChangesState other) {
    clicks.merge(other.clicks);
  }

  @Override
  public ChangesState copy() {
    ChangesState copy = new ChangesState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    clicks.write(out);
  }

  @Override
  public void read(StateInput in) {
    clicks.read(in);
  }
}
