==== ferris.generated.StateTtlTopology
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
 * The topology of job state_ttl.
 */
public final class StateTtlTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM hits (page VARCHAR) WITH ('topic' = 'hits')
    KStream<byte[], Hits> hits =
        builder.stream(
            "hits",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("hits", RowSerde.reading("json", Hits.TYPE, Hits::new)))
                .withName("hits-source"));

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
          "state_ttl",
          List.of(new JobSpec.Source("hits", "hits", Optional.empty())),
          List.of(new JobSpec.Sink("popular", "popular", Optional.empty(),
              JobSpec.Keeps.LAST_OF_KEY)),
          List.of(new JobSpec.Statement("hits", List.of("hits"), List.of(),
              List.of(new JobSpec.Setting("topic", "hits", "state_ttl.sql:3:41")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new StateTtlTopology(), args));
  }
}
==== ferris.generated.PopularQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.ForgettingStore;
import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
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
 * CREATE TABLE popular AS SELECT page, COUNT(*) AS n FROM hits GROUP BY page HAVING COUNT(*) > 1
 * }</pre>
 */
final class PopularQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), Hits.TYPE);

  private static final Serde<Hits> ROWS_2 = new CompactSerde<>(Hits::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("page", SqlType.VARCHAR, false)), PopularGroup.TYPE);

  private PopularQuery() {
  }

  static KStream<byte[], Popular> addTo(KStream<byte[], Hits> hits) {
    return hits
        .selectKey((key, row) -> KEY_1.write(row), Named.as("popular-key"))
        .groupByKey(Grouped.with("popular-group", Serdes.ByteArray(), ROWS_2))
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
        .mapValues(row -> row != null && having(row) ? row : null, Named.as("popular-having"))
        .mapValues(row -> row == null ? null : select(row), Named.as("popular-select"))
        .processValues(new Retractions<>(ForgettingStore.persistent("popular-shown", Duration.ofMillis(86400000L))), Named.as("popular-retractions"));
  }

  private static PopularGroup group(byte[] key, PopularState state) {
    PopularGroup group = new PopularGroup();
    GROUP_KEY_3.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  /**
   * HAVING n > 1
   */
  private static boolean having(PopularGroup row) {
    return row.n > 1L;
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
