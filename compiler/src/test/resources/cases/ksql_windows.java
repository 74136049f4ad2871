==== ferris.generated.KsqlWindowsTopology
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
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job ksql_windows.
 */
public final class KsqlWindowsTopology implements SqlTopology {
  /**
   * Values of records; Test has the columns that are used.
   */
  private static final RowType TEST_COLUMNS = RowType.of(Column.of("V", SqlType.BIGINT));

  /**
   * Keys of records; Test has the columns that are used.
   */
  private static final RowType TEST_KEY = RowType.of(Column.of("ID", SqlType.BIGINT));

  /**
   * What the values of records hold of Tumbling.
   */
  private static final RowType TUMBLING_COLUMNS = RowType.of(
    Column.of("M", SqlType.BIGINT),
    new Column("WS", SqlType.BIGINT, false),
    new Column("WE", SqlType.BIGINT, false));

  /**
   * What the values of records hold of Sessions.
   */
  private static final RowType SESSIONS_COLUMNS = RowType.of(
    new Column("N", SqlType.BIGINT, false),
    new Column("WE", SqlType.BIGINT, false));

  /**
   * What the values of records hold of Finals.
   */
  private static final RowType FINALS_COLUMNS = RowType.of(new Column("N", SqlType.BIGINT, false));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM test (id BIGINT KEY, v BIGINT) WITH (kafka_topic = 'test', value_format = 'JSON')
    KStream<byte[], Test> test =
        builder
            .stream(
                "test",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("TEST", RowSerde.reading("json", Map.ofEntries(
                      Map.entry("number.format", "lenient"),
                      Map.entry("time.format", "number")), TEST_COLUMNS, Test::new).passingNulls()))
                    .withName("TEST-source"))
            .mapValues(KeyReader.of("kafka", TEST_KEY, Test.TYPE)::read, Named.as("TEST-key"));

    KStream<byte[], Tumbling> tumbling = TUMBLINGQuery.addTo(test, probe);
    tumbling.to(
        "TUMBLING",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("TUMBLING", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), TUMBLING_COLUMNS, Tumbling::new)))
            .withName("TUMBLING-sink"));

    KStream<byte[], Sessions> sessions = SESSIONSQuery.addTo(test, probe);
    sessions.to(
        "SESSIONS",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("SESSIONS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), SESSIONS_COLUMNS, Sessions::new)))
            .withName("SESSIONS-sink"));

    KStream<byte[], Finals> finals = FINALSQuery.addTo(test, probe);
    finals.to(
        "FINALS",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("FINALS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), FINALS_COLUMNS, Finals::new)))
            .withName("FINALS-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_windows",
          List.of(new JobSpec.Source("TEST", "test", Optional.empty())),
          List.of(
            new JobSpec.Sink("TUMBLING", "TUMBLING", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME),
            new JobSpec.Sink("SESSIONS", "SESSIONS", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME),
            new JobSpec.Sink("FINALS", "FINALS", Optional.empty(),
                JobSpec.Keeps.LAST_OF_KEY_FOR_A_TIME)),
          List.of(new JobSpec.Statement("TEST", List.of("TEST"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "test", "ksql_windows.sql:3:52"),
            new JobSpec.Setting("value_format", "JSON", "ksql_windows.sql:3:74")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlWindowsTopology(), args));
  }
}
==== ferris.generated.TUMBLINGQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE TABLE tumbling AS
 * SELECT id, MAX(v) AS m, WINDOWSTART AS ws, WINDOWEND AS we FROM test WINDOW TUMBLING (SIZE 30 SECONDS) GROUP BY id
 * }</pre>
 */
final class TUMBLINGQuery {
  private static final Serde<Test> ROWS_1 = new CompactSerde<>(Test::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("ID", SqlType.BIGINT, false)), TUMBLINGGroup.TYPE);

  private TUMBLINGQuery() {
  }

  static KStream<byte[], Tumbling> addTo(KStream<byte[], Test> test, JobProbe probe) {
    return test
        .filter((key, row) -> row != null, Named.as("TUMBLING-present"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("TUMBLING-key"))
        .process(
            new WindowAggregate<Test, TUMBLINGState>(
                FixedWindows.tumbling(30_000L, 86_370_000L),
                Emission.CHANGES,
                new GroupState<>("TUMBLING-groups", StoreKind.ROCKSDB, TUMBLINGState.SERDE, TUMBLINGState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("TUMBLING-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.time(key), group(key, state)), Named.as("TUMBLING-row"))
        .mapValues(row -> select(row), Named.as("TUMBLING-select"));
  }

  private static TUMBLINGGroup group(Windowed<byte[]> key, TUMBLINGState state) {
    TUMBLINGGroup group = new TUMBLINGGroup();
    GROUP_KEY_2.read(key.key(), group);
    Long m = state.m.greatest();
    if (m != null) {
      group.setM(m);
    }
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Tumbling select(TUMBLINGGroup row) {
    Tumbling result = new Tumbling();
    result.setId(row.id);
    if (!row.mIsNull()) {
      result.setM(row.m);
    }
    result.setWs(row.windowStart);
    result.setWe(row.windowEnd);
    return result;
  }
}
==== ferris.generated.TUMBLINGState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.LongMax;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What TUMBLING knows of one group.
 */
final class TUMBLINGState implements Accumulator<TUMBLINGState> {
  static final Serde<TUMBLINGState> SERDE = new AccumulatorSerde<>("LongMax(V BIGINT); by kafka(ID BIGINT); in TUMBLING of 30000 ms every 30000 ms", TUMBLINGState::new);

  final LongMax m = new LongMax();

  TUMBLINGState add(Test row) {
    if (!row.vIsNull()) {
      m.add(row.v);
    }
    return this;
  }

  @Override
  public void merge(TUMBLINGState other) {
    m.merge(other.m);
  }

  @Override
  public TUMBLINGState copy() {
    TUMBLINGState copy = new TUMBLINGState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    m.write(out);
  }

  @Override
  public void read(StateInput in) {
    m.read(in);
  }
}
==== ferris.generated.SESSIONSQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE TABLE sessions AS
 * SELECT id, COUNT(*) AS n, WINDOWEND AS we FROM test WINDOW SESSION (10 SECONDS) GROUP BY id EMIT CHANGES
 * }</pre>
 */
final class SESSIONSQuery {
  private static final Serde<Test> ROWS_1 = new CompactSerde<>(Test::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("ID", SqlType.BIGINT, false)), SESSIONSGroup.TYPE);

  private SESSIONSQuery() {
  }

  static KStream<byte[], Sessions> addTo(KStream<byte[], Test> test, JobProbe probe) {
    return test
        .filter((key, row) -> row != null, Named.as("SESSIONS-present"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("SESSIONS-key"))
        .process(
            new WindowAggregate<Test, SESSIONSState>(
                new io.ferrisstreams.runtime.window.Sessions(10_000L, 86_390_000L),
                Emission.CHANGES,
                new GroupState<>("SESSIONS-groups", StoreKind.ROCKSDB, SESSIONSState.SERDE, SESSIONSState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("SESSIONS-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.session(key), state == null ? null : group(key, state)), Named.as("SESSIONS-row"))
        .mapValues(row -> row == null ? null : select(row), Named.as("SESSIONS-select"));
  }

  private static SESSIONSGroup group(Windowed<byte[]> key, SESSIONSState state) {
    SESSIONSGroup group = new SESSIONSGroup();
    GROUP_KEY_2.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Sessions select(SESSIONSGroup row) {
    Sessions result = new Sessions();
    result.setId(row.id);
    result.setN(row.n);
    result.setWe(row.windowEnd);
    return result;
  }
}
==== ferris.generated.SESSIONSState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What SESSIONS knows of one group.
 */
final class SESSIONSState implements Accumulator<SESSIONSState> {
  static final Serde<SESSIONSState> SERDE = new AccumulatorSerde<>("Count(); by kafka(ID BIGINT); in SESSION of 10000 ms every 10000 ms", SESSIONSState::new);

  final Count n = new Count();

  SESSIONSState add(Test row) {
    n.add();
    return this;
  }

  @Override
  public void merge(SESSIONSState other) {
    n.merge(other.n);
  }

  @Override
  public SESSIONSState copy() {
    SESSIONSState copy = new SESSIONSState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    n.write(out);
  }

  @Override
  public void read(StateInput in) {
    n.read(in);
  }
}
==== ferris.generated.FINALSQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * <pre>{@code
 * CREATE TABLE finals AS
 * SELECT id, COUNT(*) AS n FROM test WINDOW TUMBLING (SIZE 30 SECONDS, GRACE PERIOD 1 SECOND) GROUP BY id EMIT FINAL
 * }</pre>
 */
final class FINALSQuery {
  private static final Serde<Test> ROWS_1 = new CompactSerde<>(Test::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("ID", SqlType.BIGINT, false)), FINALSGroup.TYPE);

  private FINALSQuery() {
  }

  static KStream<byte[], Finals> addTo(KStream<byte[], Test> test, JobProbe probe) {
    return test
        .filter((key, row) -> row != null, Named.as("FINALS-present"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("FINALS-key"))
        .process(
            new WindowAggregate<Test, FINALSState>(
                FixedWindows.tumbling(30_000L, 1_000L).keptFor(31_000L),
                Emission.FINAL,
                new GroupState<>("FINALS-groups", StoreKind.ROCKSDB, FINALSState.SERDE, FINALSState::new, (key, row, state) -> state.add(row)),
                probe.inputEnd().stage(0)),
            Named.as("FINALS-aggregate"))
        .map((key, state) -> KeyValue.pair(WindowedKeys.time(key), group(key, state)), Named.as("FINALS-row"))
        .mapValues(row -> select(row), Named.as("FINALS-select"));
  }

  private static FINALSGroup group(Windowed<byte[]> key, FINALSState state) {
    FINALSGroup group = new FINALSGroup();
    GROUP_KEY_2.read(key.key(), group);
    group.setN(state.n.count());
    group.setWindowStart(key.window().start());
    group.setWindowEnd(key.window().end());
    return group;
  }

  private static Finals select(FINALSGroup row) {
    Finals result = new Finals();
    result.setId(row.id);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.FINALSState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What FINALS knows of one group.
 */
final class FINALSState implements Accumulator<FINALSState> {
  static final Serde<FINALSState> SERDE = new AccumulatorSerde<>("Count(); by kafka(ID BIGINT); in TUMBLING of 30000 ms every 30000 ms", FINALSState::new);

  final Count n = new Count();

  FINALSState add(Test row) {
    n.add();
    return this;
  }

  @Override
  public void merge(FINALSState other) {
    n.merge(other.n);
  }

  @Override
  public FINALSState copy() {
    FINALSState copy = new FINALSState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    n.write(out);
  }

  @Override
  public void read(StateInput in) {
    n.read(in);
  }
}
