==== ferris.generated.WindowSessionMinutesTopology
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
 * The topology of job window_session_minutes.
 */
public final class WindowSessionMinutesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM events (name VARCHAR)
    KStream<byte[], Events> events =
        builder.stream(
            "events",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("events", RowSerde.reading("json", Events.TYPE, Events::new)))
                .withName("events-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(events, probe);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "window_session_minutes",
          List.of(new JobSpec.Source("events", "events", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new WindowSessionMinutesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
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
 * SELECT name, COUNT(*) AS events, window_start, window_end
 * FROM events
 * WINDOW SESSION(5m)
 * GROUP BY name
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("name", SqlType.VARCHAR, false)), Events.TYPE);

  private static final Serde<Events> ROWS_2 = new CompactSerde<>(Events::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("name", SqlType.VARCHAR, false)), SelectGroup.TYPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Events> events, JobProbe probe) {
    return events
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Events>as("select-group")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2))
        .process(
            new WindowAggregate<Events, SelectState>(
                new Sessions(300_000L, 300_000L),
                Emission.FINAL,
                new GroupState<>("select-groups", StoreKind.ROCKSDB, SelectState.SERDE, SelectState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("select-aggregate"))
        .map((key, state) -> KeyValue.pair(key.key(), group(key, state)), Named.as("select-row"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectGroup group(Windowed<byte[]> key, SelectState state) {
    SelectGroup group = new SelectGroup();
    GROUP_KEY_3.read(key.key(), group);
    group.setEvents(state.events.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end() + 300_000L);
    return group;
  }

  private static Select select(SelectGroup row) {
    Select result = new Select();
    result.setName(row.name);
    result.setEvents(row.events);
    result.setWindowStart(row.windowStart);
    result.setWindowEnd(row.windowEnd);
    return result;
  }
}
==== ferris.generated.SelectState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select knows of one group.
 */
final class SelectState implements Accumulator<SelectState> {
  static final Serde<SelectState> SERDE = new AccumulatorSerde<>("Count(); by kafka(name VARCHAR); in SESSION of 300000 ms every 300000 ms", SelectState::new);

  final Count events = new Count();

  SelectState add(Events row) {
    events.add();
    return this;
  }

  @Override
  public void merge(SelectState other) {
    events.merge(other.events);
  }

  @Override
  public SelectState copy() {
    SelectState copy = new SelectState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    events.write(out);
  }

  @Override
  public void read(StateInput in) {
    events.read(in);
  }
}
