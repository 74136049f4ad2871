package io.ferrisstreams.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
final class JobTest {
  @TempDir Path directory;

  private Job job(SqlTopology topology, JobProbe probe, String... settings) {
    List<JobSpec.Setting> overrides = new ArrayList<>();
    overrides.add(set("bootstrap.servers", TestBroker.bootstrapServers()));
    overrides.add(set("state.dir", directory.resolve("state").toString()));
    for (String setting : settings) {
      String[] pair = setting.split("=", 2);
      overrides.add(set(pair[0], pair[1]));
    }
    return new Job(topology, ConfigResolver.resolve(topology.spec(), overrides), probe, directory);
  }

  private static JobSpec.Setting set(String key, String value) {
    return new JobSpec.Setting(key, value, "--set");
  }

  private void write(String... lines) throws IOException {
    Files.writeString(directory.resolve("in.csv"), String.join("\n", lines) + "\n");
  }

  private List<String> written() throws IOException {
    return Files.readAllLines(directory.resolve("out/out.csv"));
  }

  private JobSummary run(SqlTopology topology, String... settings) throws InterruptedException {
    try (Job job = job(topology, new JobProbe(), settings)) {
      job.start();
      return job.awaitEndOfInput(Duration.ofSeconds(60)).orElseThrow();
    }
  }

  @Test
  void aFileIsFilteredIntoAFileAndTheJobEnds() throws Exception {
    write("1,a", "2,skip", "3,\"c\nd\"", "", "4,e");
    FilterTopology topology = FilterTopology.files("filter", Map.of(), Map.of());

    JobSummary summary = run(topology);

    assertThat(written()).containsExactly("1,a", "3,\"c", "d\"", "4,e");
    assertThat(summary.rowsIn()).isEqualTo(4);
    assertThat(summary.rowsOut()).isEqualTo(3);
    assertThat(summary.failed()).isZero();
  }

  @Test
  void aJobThatStartsAgainGoesOnWhereItWas() throws Exception {
    FilterTopology topology =
        FilterTopology.files("again", Map.of("has_headers", "true"), Map.of("has_headers", "true"));
    write("text,id", "a,1", "b,2");
    run(topology);
    assertThat(written()).containsExactly("id,text", "1,a", "2,b");

    write("text,id", "a,1", "b,2", "c,3");
    JobSummary summary = run(topology);

    assertThat(summary.rowsIn()).isEqualTo(1);
    assertThat(written()).containsExactly("id,text", "1,a", "2,b", "3,c");
    assertThat(run(topology).rowsIn()).as("nothing new").isZero();
  }

  @Test
  void aJobThatIsStoppedHalfWayLosesAndRepeatsNothing() throws Exception {
    List<String> lines = IntStream.range(0, 20_000).mapToObj(i -> i + ",row " + i).toList();
    write(lines.toArray(String[]::new));
    FilterTopology topology = FilterTopology.files("halfway", Map.of(), Map.of());
    String[] settings = {
      "processing.guarantee=exactly_once_v2", "orders.commit_interval_ms=20",
      "orders.batch_read_lines=50", "kept.sync_frequency=10"
    };
    for (long stopAfter : new long[] {1, 5_000, 9_000}) {
      JobProbe probe = new JobProbe();
      try (Job job = job(topology, probe, settings)) {
        job.start();
        long target = stopAfter;
        while (probe.rowsOut().getOrDefault("kept", 0L) < target
            && job.awaitEndOfInput(Duration.ofMillis(5)).isEmpty()) {}
      }
      Path out = directory.resolve("out/out.csv");
      Files.writeString(out, Files.readString(out) + "torn li");
    }

    run(topology, settings);

    assertThat(written()).isEqualTo(lines);
  }

  @Test
  void badRowsAreCountedAndSkipped() throws Exception {
    write("1,undecodable", "2,divide", "3,unwritable", "4,good");
    JobProbe probe = new JobProbe();
    try (Job job = job(FilterTopology.files("bad", Map.of(), Map.of()), probe)) {
      job.start();
      JobSummary summary = job.awaitEndOfInput(Duration.ofSeconds(60)).orElseThrow();
      assertThat(summary.failed()).isEqualTo(3);
      assertThat(summary.rowsIn()).isEqualTo(4);
      assertThat(summary.rowsOut()).isEqualTo(1);
    }
    assertThat(probe.failed())
        .isEqualTo(Map.of("orders-source", 1L, "kept-where", 1L, "kept-sink", 1L));
    assertThat(written()).containsExactly("4,good");
  }

  @Test
  void aBugStopsTheJob() throws Exception {
    write("1,good", "2,bug");
    try (Job job = job(FilterTopology.files("bug", Map.of(), Map.of()), new JobProbe())) {
      job.start();
      assertThatExceptionOfType(JobException.class)
          .isThrownBy(() -> job.awaitEndOfInput(Duration.ofSeconds(60)))
          .withMessageContaining("a bug")
          .satisfies(e -> assertThat(e.exitCode()).isEqualTo(JobException.FAILURE));
      assertThat(job.state()).isEqualTo(Job.State.FAILED);
    }
  }

  @Test
  void failBatchStopsAtABadRow() throws Exception {
    write("1,good", "2,divide");
    Job job =
        job(
            FilterTopology.files("failbatch", Map.of(), Map.of()),
            new JobProbe(),
            "failure_strategy=FailBatch");
    try (job) {
      job.start();
      assertThatExceptionOfType(JobException.class)
          .isThrownBy(() -> job.awaitEndOfInput(Duration.ofSeconds(60)))
          .withMessageContaining("DIVISION_BY_ZERO: division by zero");
    }
  }

  @Test
  void aMissingFileIsTheUsersError() throws Exception {
    try (Job job = job(FilterTopology.files("nofile", Map.of(), Map.of()), new JobProbe())) {
      job.start();
      assertThatExceptionOfType(JobException.class)
          .isThrownBy(() -> job.awaitEndOfInput(Duration.ofSeconds(60)))
          .withMessageContaining("source 'orders': there is no file")
          .satisfies(e -> assertThat(e.exitCode()).isEqualTo(JobException.USER_ERROR));
    }
  }

  @Test
  void aTopicIsReadUntilItsEndOnRequest() throws Exception {
    write("1,a", "2,b");
    FilterTopology first = FilterTopology.files("untilend", Map.of(), Map.of());
    run(first);
    FilterTopology second =
        new FilterTopology("untilend", Optional.empty(), Optional.empty(), List.of());

    String[] settings = {
      "application.id=untilend-2",
      "job.until_end=true",
      "main.consumer.isolation.level=read_committed"
    };
    assertThat(run(second, settings).rowsOut()).isEqualTo(2);
    assertThat(run(second, settings).rowsIn()).as("nothing new").isZero();
  }

  @Test
  void aMissingSourceTopicIsTheUsersError() {
    FilterTopology topology =
        new FilterTopology("notopic", Optional.empty(), Optional.empty(), List.of());
    try (Job job = job(topology, new JobProbe())) {
      assertThatExceptionOfType(JobException.class)
          .isThrownBy(job::start)
          .withMessage("topic 'notopic-orders' of source 'orders' does not exist");
    }
  }

  /** Everything passes a repartition topic, after which the end is further away than it seemed. */
  private record RekeyTopology(FilterTopology inner) implements SqlTopology {
    @Override
    public JobSpec spec() {
      return inner.spec();
    }

    @Override
    public void addTo(StreamsBuilder builder, JobProbe probe) {
      builder.stream(
              inner.inTopic(),
              Consumed.with(Serdes.String(), probe.in("orders", TextRow.serde()))
                  .withName("orders-source"))
          .selectKey((key, row) -> row.getString(0).substring(0, 1), Named.as("rekey"))
          .repartition(
              Repartitioned.with(Serdes.String(), TextRow.serde())
                  .withName("by-digit")
                  .withNumberOfPartitions(3))
          .to(
              inner.outTopic(),
              Produced.with(Serdes.String(), probe.out("kept", TextRow.serde()))
                  .withName("kept-sink"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"at_least_once", "exactly_once_v2"})
  void theEndIsAfterTheLastRepartitionTopic(String guarantee) throws Exception {
    List<String> lines = IntStream.range(0, 5_000).mapToObj(i -> i + ",x").toList();
    write(lines.toArray(String[]::new));
    RekeyTopology topology =
        new RekeyTopology(
            FilterTopology.files("rekey-" + guarantee.replace('_', '-'), Map.of(), Map.of()));

    JobSummary summary =
        run(topology, "processing.guarantee=" + guarantee, "partitions=2", "num.stream.threads=2");

    assertThat(summary.rowsOut()).isEqualTo(5_000);
    assertThat(written()).containsExactlyInAnyOrderElementsOf(lines);
    assertThat(run(topology, "processing.guarantee=" + guarantee).rowsIn()).isZero();
  }

  @Test
  void globsReadAllMatchesInNameOrderAndWatchingSeesMore() throws Exception {
    Files.writeString(directory.resolve("b.csv"), "3,c\n");
    Files.writeString(directory.resolve("a.csv"), "1,a\n2,b\n");
    FilterTopology topology = FilterTopology.files("glob", Map.of(), Map.of());
    try (Job job = job(topology, new JobProbe(), "orders.path=*.csv", "orders.watching=true")) {
      job.start();
      await(job, "1,a", "2,b", "3,c");
      Files.writeString(directory.resolve("c.csv"), "4,d\n5,e unfinished");
      await(job, "1,a", "2,b", "3,c", "4,d");
      assertThat(job.drain().rowsIn()).isEqualTo(4);
      assertThat(job.state()).isEqualTo(Job.State.STOPPED);
    }
  }

  private void await(Job job, String... lines) throws Exception {
    while (job.awaitEndOfInput(Duration.ofMillis(20)).isEmpty()
        && !(Files.exists(directory.resolve("out/out.csv")) && written().equals(List.of(lines)))) {}
    assertThat(written()).containsExactly(lines);
  }
}
