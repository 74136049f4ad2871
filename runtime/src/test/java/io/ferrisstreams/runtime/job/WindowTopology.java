package io.ferrisstreams.runtime.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.JobSpec.FileSink;
import io.ferrisstreams.runtime.topology.JobSpec.FileSource;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.StoreKind;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * Counts rows {@code group,time} in windows of 10 ms, then the rows of those counts per hundred ms:
 * two stages of windows, each behind a repartition topic.
 */
record WindowTopology(String name, StoreKind kind, long graceMs) implements SqlTopology {
  /** How many rows. Mutable, as all accumulators. */
  static final class Rows implements Accumulator<Rows> {
    static final AccumulatorSerde<Rows> SERDE = new AccumulatorSerde<>("rows", Rows::new);
    private long count;

    Rows add() {
      count++;
      return this;
    }

    @Override
    public void merge(Rows other) {
      count += other.count;
    }

    @Override
    public Rows copy() {
      Rows copy = new Rows();
      copy.count = count;
      return copy;
    }

    @Override
    public void write(StateOutput out) {
      out.putLong(count);
    }

    @Override
    public void read(StateInput in) {
      count = in.getLong();
    }
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
        name,
        List.of(
            new JobSpec.Source(
                "events",
                name + "-events",
                Optional.of(
                    new FileSource(
                        "in.csv",
                        "csv",
                        List.of("group", "time"),
                        Optional.of("group"),
                        Map.of())))),
        List.of(
            new JobSpec.Sink(
                "counts",
                name + "-counts",
                Optional.of(new FileSink("out/out.csv", "csv", List.of("count"), Map.of())))),
        List.of(new JobSpec.Statement("counts", List.of("events"), List.of("counts"), List.of())));
  }

  private <R> WindowAggregate<R, Rows> counting(
      String query, long size, JobProbe probe, int stage) {
    return new WindowAggregate<>(
        FixedWindows.tumbling(size, graceMs),
        Emission.FINAL,
        new GroupState<>(query, kind, Rows.SERDE, Rows::new, (key, row, rows) -> rows.add()),
        probe.inputEnd().stage(stage));
  }

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    KStream<Windowed<byte[]>, Rows> small =
        builder.stream(
                name + "-events",
                Consumed.with(Serdes.ByteArray(), probe.in("events", TextRow.serde()))
                    .withName("events-source"))
            .processValues(
                WithRecord.timing(row -> Long.parseLong(row.getString(0).split(",")[1])),
                Named.as("small-time"))
            .mapValues(row -> row.getString(0), Named.as("small-text"))
            .selectKey((key, text) -> text.split(",")[0].getBytes(UTF_8), Named.as("small-key"))
            .repartition(
                Repartitioned.<byte[], String>as("small-group")
                    .withKeySerde(Serdes.ByteArray())
                    .withValueSerde(Serdes.String()))
            .process(this.<String>counting("small", 10, probe, 0), Named.as("small"));
    small
        .map(
            (window, rows) ->
                KeyValue.pair(window.key(), window.window().start() + ":" + rows.count),
            Named.as("large-key"))
        .repartition(
            Repartitioned.<byte[], String>as("large-group")
                .withKeySerde(Serdes.ByteArray())
                .withValueSerde(Serdes.String()))
        .process(this.<String>counting("large", 100, probe, 1), Named.as("large"))
        .map(
            (window, rows) ->
                KeyValue.pair(
                    window.key(),
                    TextRow.of(
                        new String(window.key(), UTF_8)
                            + ","
                            + window.window().start()
                            + ","
                            + rows.count)),
            Named.as("counts-row"))
        .to(
            name + "-counts",
            Produced.with(Serdes.ByteArray(), probe.out("counts", TextRow.serde()))
                .withName("counts-sink"));
  }
}
