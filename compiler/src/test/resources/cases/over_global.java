==== ferris.generated.OverGlobalTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job over_global.
 */
public final class OverGlobalTopology implements SqlTopology {
  /**
   * Keys of records; Events has the columns that are used.
   */
  private static final RowType EVENTS_KEY = RowType.of(Column.of("id", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM events (id INT KEY, x INT) WITH ('topic' = 'events')
    KStream<byte[], Events> events =
        builder
            .stream(
                "events",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("events", RowSerde.reading("json", Events.TYPE, Events::new)))
                    .withName("events-source"))
            .mapValues(KeyReader.of("kafka", EVENTS_KEY, Events.TYPE)::read, Named.as("events-key"));

    KStream<byte[], ByKey> byKey = ByKeyQuery.addTo(events);
    byKey.to(
        "by_key",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("by_key", RowSerde.writing("json", ByKey::new)))
            .withName("by_key-sink"));

    KStream<byte[], Everything> everything = EverythingQuery.addTo(events);
    everything.to(
        "everything",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("everything", RowSerde.writing("json", Everything::new)))
            .withName("everything-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "over_global",
          List.of(new JobSpec.Source("events", "events", Optional.empty())),
          List.of(
            new JobSpec.Sink("by_key", "by_key", Optional.empty()),
            new JobSpec.Sink("everything", "everything", Optional.empty())),
          List.of(
            new JobSpec.Statement("events", List.of("events"), List.of(),
                List.of(new JobSpec.Setting("topic", "events", "over_global.sql:1:48"))),
            new JobSpec.Statement("by_key", List.of("events"), List.of("by_key"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "by_key", "over_global.sql:7:7"))),
            new JobSpec.Statement("everything", List.of("events"), List.of("everything"),
                List.of(new JobSpec.Setting("sink.kafka.topic", "everything",
                "over_global.sql:13:7")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OverGlobalTopology(), args));
  }
}
==== ferris.generated.ByKeyQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM by_key AS
 * SELECT id, x, SUM(x) OVER (PARTITION BY id) AS total, LAG(x) OVER (PARTITION BY id) AS previous
 * FROM events
 * WITH ('sink.kafka.topic' = 'by_key')
 * }</pre>
 */
final class ByKeyQuery {
  private static final OverRows<ByKeyArguments> OVER_1 = 
      new OverRows<>(
      "(id INT, x INT, argument_3 BIGINT); by kafka(id INT); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=ROWS, start=-9223372036854775808, end=0]]; [Shared[frame=0, mode=ADDING]]; LongSum(argument_3 BIGINT); Reach[before=1, behind=0, first=0]",
      new CompactSerde<>(ByKeyArguments::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.ROWS, Frame.UNBOUNDED, 0)),
      List.<Aggregated<ByKeyArguments, ?>>of(Aggregated.adding(0, ByKeyOverState::new, ByKeyOverState::add)),
      new Reach(1, 0, 0));

  private ByKeyQuery() {
  }

  static KStream<byte[], ByKey> addTo(KStream<byte[], Events> events) {
    return events
        .mapValues(row -> arguments(row), Named.as("by_key-arguments"))
        .processValues(
            new Over<>("by_key-rows", StoreKind.ROCKSDB, OVER_1, ByKeyQuery::over),
            Named.as("by_key-over"))
        .mapValues(row -> select(row), Named.as("by_key-select"));
  }

  private static ByKeyArguments arguments(Events row) {
    ByKeyArguments result = new ByKeyArguments();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.xIsNull()) {
      result.setArgument3((long) row.x);
    }
    return result;
  }

  private static ByKeyOver over(Place<ByKeyArguments> place) {
    ByKeyArguments row = place.row();
    ByKeyOver result = new ByKeyOver();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.argument3IsNull()) {
      result.setArgument3(row.argument3);
    }
    ByKeyOverState state = place.state(0);
    Long total = state.total.sum();
    if (total != null) {
      result.setTotal(total);
    }
    ByKeyArguments previous = place.before(1);
    if (previous != null) {
      if (!previous.xIsNull()) {
        result.setPrevious(previous.x);
      }
    }
    return result;
  }

  private static ByKey select(ByKeyOver row) {
    ByKey result = new ByKey();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    if (!row.previousIsNull()) {
      result.setPrevious(row.previous);
    }
    return result;
  }
}
==== ferris.generated.ByKeyOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What by_key knows of the rows of a frame.
 */
final class ByKeyOverState implements Accumulator<ByKeyOverState> {
  static final Serde<ByKeyOverState> SERDE = new AccumulatorSerde<>("LongSum(argument_3 BIGINT)", ByKeyOverState::new);

  final LongSum total = new LongSum();

  ByKeyOverState add(ByKeyArguments row) {
    if (!row.argument3IsNull()) {
      total.add(row.argument3);
    }
    return this;
  }

  @Override
  public void merge(ByKeyOverState other) {
    total.merge(other.total);
  }

  @Override
  public ByKeyOverState copy() {
    ByKeyOverState copy = new ByKeyOverState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    total.write(out);
  }

  @Override
  public void read(StateInput in) {
    total.read(in);
  }
}
==== ferris.generated.EverythingQuery
package ferris.generated;

import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.serdes.decimal.Integers;
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
 * CREATE STREAM everything AS
 * SELECT x, ROW_NUMBER() OVER () AS number, SUM(x) OVER (PARTITION BY x % 2) AS total_of_parity
 * FROM events
 * WITH ('sink.kafka.topic' = 'everything')
 * }</pre>
 */
final class EverythingQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(), EverythingArguments.TYPE);

  private static final OverRows<EverythingArguments> OVER_2 = 
      new OverRows<>(
      "(x INT, argument_2 INT, argument_3 BIGINT); by compact(); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; []; []; ; Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(EverythingArguments::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(),
      List.<Aggregated<EverythingArguments, ?>>of(),
      Reach.NONE);

  private static final KeyWriter KEY_3 = KeyWriter.of("kafka", RowType.of(new Column("argument_2", SqlType.INT, false)), EverythingOver.TYPE);

  private static final OverRows<EverythingOver> OVER_4 = 
      new OverRows<>(
      "(x INT, argument_2 INT, argument_3 BIGINT, number BIGINT); by kafka(argument_2 INT); RowOrder[columns=[]]; Buffer[rows=0, expiryMs=0]; [Frame[unit=ROWS, start=-9223372036854775808, end=0]]; [Shared[frame=0, mode=ADDING]]; LongSum(argument_3 BIGINT); Reach[before=0, behind=0, first=0]",
      new CompactSerde<>(EverythingOver::new),
      RowOrder.OF_ARRIVAL,
      Buffer.NONE,
      List.of(new Frame(Frame.Unit.ROWS, Frame.UNBOUNDED, 0)),
      List.<Aggregated<EverythingOver, ?>>of(Aggregated.adding(0, EverythingOverState::new, EverythingOverState::add)),
      Reach.NONE);

  private EverythingQuery() {
  }

  static KStream<byte[], Everything> addTo(KStream<byte[], Events> events) {
    return events
        .mapValues(row -> arguments(row), Named.as("everything-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("everything-key"))
        .repartition(
            Repartitioned.<byte[], EverythingArguments>as("everything-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(EverythingArguments::new)))
        .processValues(
            new Over<>("everything-rows", StoreKind.ROCKSDB, OVER_2, EverythingQuery::over),
            Named.as("everything-over"))
        .selectKey((key, row) -> KEY_3.write(row), Named.as("everything-key_2"))
        .repartition(
            Repartitioned.<byte[], EverythingOver>as("everything-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(new CompactSerde<>(EverythingOver::new)))
        .processValues(
            new Over<>("everything-rows_2", StoreKind.ROCKSDB, OVER_4, EverythingQuery::over_2),
            Named.as("everything-over_2"))
        .mapValues(row -> select(row), Named.as("everything-select"));
  }

  private static EverythingArguments arguments(Events row) {
    EverythingArguments result = new EverythingArguments();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.xIsNull()) {
      result.setArgument2(Integers.remainder(row.x, 2));
    }
    if (!row.xIsNull()) {
      result.setArgument3((long) row.x);
    }
    return result;
  }

  private static EverythingOver over(Place<EverythingArguments> place) {
    EverythingArguments row = place.row();
    EverythingOver result = new EverythingOver();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.argument2IsNull()) {
      result.setArgument2(row.argument2);
    }
    if (!row.argument3IsNull()) {
      result.setArgument3(row.argument3);
    }
    result.setNumber(place.rowNumber());
    return result;
  }

  private static EverythingOver_2 over_2(Place<EverythingOver> place) {
    EverythingOver row = place.row();
    EverythingOver_2 result = new EverythingOver_2();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    if (!row.argument2IsNull()) {
      result.setArgument2(row.argument2);
    }
    if (!row.argument3IsNull()) {
      result.setArgument3(row.argument3);
    }
    result.setNumber(row.number);
    EverythingOverState state = place.state(0);
    Long totalOfParity = state.totalOfParity.sum();
    if (totalOfParity != null) {
      result.setTotalOfParity(totalOfParity);
    }
    return result;
  }

  private static Everything select(EverythingOver_2 row) {
    Everything result = new Everything();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setNumber(row.number);
    if (!row.totalOfParityIsNull()) {
      result.setTotalOfParity(row.totalOfParity);
    }
    return result;
  }
}
==== ferris.generated.EverythingOverState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What everything knows of the rows of a frame.
 */
final class EverythingOverState implements Accumulator<EverythingOverState> {
  static final Serde<EverythingOverState> SERDE = new AccumulatorSerde<>("LongSum(argument_3 BIGINT)", EverythingOverState::new);

  final LongSum totalOfParity = new LongSum();

  EverythingOverState add(EverythingOver row) {
    if (!row.argument3IsNull()) {
      totalOfParity.add(row.argument3);
    }
    return this;
  }

  @Override
  public void merge(EverythingOverState other) {
    totalOfParity.merge(other.totalOfParity);
  }

  @Override
  public EverythingOverState copy() {
    EverythingOverState copy = new EverythingOverState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    totalOfParity.write(out);
  }

  @Override
  public void read(StateInput in) {
    totalOfParity.read(in);
  }
}
