==== ferris.generated.StateTtlEventTimeTopology
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
 * The topology of job state_ttl_event_time.
 */
public final class StateTtlEventTimeTopology implements SqlTopology {
  /**
   * Keys of records; Hits has the columns that are used.
   */
  private static final RowType HITS_KEY = RowType.of(Column.of("page", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM hits (page VARCHAR KEY, at TIMESTAMP(3)) WITH ('topic' = 'hits', 'key.format' = 'kafka', 'timestamp' = 'at ...
    KStream<byte[], Hits> hits =
        builder
            .stream(
                "hits",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("hits", RowSerde.reading("json", Hits.TYPE, Hits::new)))
                    .withName("hits-source"))
            .mapValues(KeyReader.of("kafka", HITS_KEY, Hits.TYPE)::read, Named.as("hits-key"));

    KStream<byte[], Popular> popular = PopularQuery.addTo(hits);
    popular.to(
        "popular",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("popular", RowSerde.writing("json", Popular::new)))
            .withName("popular-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "state_ttl_event_time",
          List.of(new JobSpec.Source("hits", "hits", Optional.empty())),
          List.of(new JobSpec.Sink("popular", "popular", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY)),
          List.of(new JobSpec.Statement("hits", List.of("hits"), List.of(), List.of(
            new JobSpec.Setting("topic", "hits", "state_ttl_event_time.sql:3:62"),
            new JobSpec.Setting("key.format", "kafka", "state_ttl_event_time.sql:3:80"),
            new JobSpec.Setting("timestamp", "at", "state_ttl_event_time.sql:3:104")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new StateTtlEventTimeTopology(), args));
  }
}
==== ferris.generated.PopularQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.ForgettingStore;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE TABLE popular AS SELECT page, COUNT(*) AS n FROM hits GROUP BY page
 * }</pre>
 */
final class PopularQuery {
  private static final Serde<Hits> ROWS_1 = new CompactSerde<>(Hits::new);

  private static final KeyReader GROUP_KEY_2 = KeyReader.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), PopularGroup.TYPE);

  private PopularQuery() {
  }

  static KStream<byte[], Popular> addTo(KStream<byte[], Hits> hits) {
    return hits
        .processValues(WithRecord.timing(PopularQuery::time), Named.as("popular-time"))
        .peek((key, row) -> KeyReader.checkPresent(key), Named.as("popular-key"))
        .groupByKey(Grouped.with("popular-group", Serdes.ByteArray(), ROWS_1))
        .aggregate(
            PopularState::new,
            (key, row, state) -> state.add(row),
            Named.as("popular-aggregate"),
            Materialized.<byte[], PopularState>as(ForgettingStore.persistent("popular-groups", Duration.ofMillis(86400000L)))
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(PopularState.SERDE)
            .withCachingDisabled())
        .toStream(Named.as("popular-changes"))
        .processValues(new StateCheck<>("popular-groups"), Named.as("popular-check"), "popular-groups")
        .mapValues((key, state) -> group(key, state), Named.as("popular-row"))
        .mapValues(row -> select(row), Named.as("popular-select"));
  }

  private static Long time(Hits row) {
    if (row.atIsNull()) {
      return null;
    }
    return row.at;
  }

  private static PopularGroup group(byte[] key, PopularState state) {
    PopularGroup group = new PopularGroup();
    GROUP_KEY_2.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static Popular select(PopularGroup row) {
    Popular result = new Popular();
    result.setPage(row.page);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.PopularState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What popular knows of one group.
 */
final class PopularState implements Accumulator<PopularState> {
  static final Serde<PopularState> SERDE = new AccumulatorSerde<>("Count(); by kafka(page VARCHAR)", PopularState::new);

  final Count n = new Count();

  PopularState add(Hits row) {
    n.add();
    return this;
  }

  @Override
  public void merge(PopularState other) {
    n.merge(other.n);
  }

  @Override
  public PopularState copy() {
    PopularState copy = new PopularState();
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
