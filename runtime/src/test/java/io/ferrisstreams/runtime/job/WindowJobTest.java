package io.ferrisstreams.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.window.StoreKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of the input closes windows in a whole job. */
@Timeout(120)
final class WindowJobTest {
  private static final int GROUPS = 7;
  private static final int ROWS = 14_000;

  @TempDir Path directory;

  private Job job(WindowTopology topology, JobProbe probe, String... settings) {
    List<JobSpec.Setting> overrides =
        Stream.concat(
                Stream.of(
                    "bootstrap.servers=" + TestBroker.bootstrapServers(),
                    "state.dir=" + directory.resolve("state")),
                Stream.of(settings))
            .map(setting -> setting.split("=", 2))
            .map(pair -> new JobSpec.Setting(pair[0], pair[1], "--set"))
            .toList();
    return new Job(topology, ConfigResolver.resolve(topology.spec(), overrides), probe, directory);
  }

  /** One row of each group each millisecond. */
  private void write() throws IOException {
    Files.write(
        directory.resolve("in.csv"),
        IntStream.range(0, ROWS)
            .mapToObj(i -> "g%d,%d".formatted(i % GROUPS, i / GROUPS))
            .toList());
  }

  private List<String> written() throws IOException {
    return Files.readAllLines(directory.resolve("out/out.csv"));
  }

  /** All ten small windows in each large one. */
  private static List<String> expected() {
    return IntStream.range(0, ROWS / GROUPS / 100)
        .boxed()
        .flatMap(
            window ->
                IntStream.range(0, GROUPS)
                    .mapToObj(group -> "g%d,%d,10".formatted(group, window * 100)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"at_least_once", "exactly_once_v2"})
  void everyStageOfWindowsClosesAtTheEnd(String guarantee) throws Exception {
    write();
    // Partitions are read as they come, which makes rows late, were there no grace.
    WindowTopology topology =
        new WindowTopology(
            "windows-" + guarantee.replace('_', '-'), StoreKind.IN_MEMORY, 1_000_000);

    try (Job job =
        job(
            topology,
            new JobProbe(),
            "processing.guarantee=" + guarantee,
            "partitions=2",
            "num.stream.threads=2")) {
      job.start();
      JobSummary summary = job.awaitEndOfInput(Duration.ofSeconds(60)).orElseThrow();

      assertThat(summary.rowsIn()).isEqualTo(ROWS);
      assertThat(summary.dropped()).isZero();
    }
    assertThat(written()).containsExactlyInAnyOrderElementsOf(expected());
  }

  @Test
  void aJobThatIsStoppedHalfWayClosesEachWindowOnce() throws Exception {
    write();
    WindowTopology topology = new WindowTopology("windows-halfway", StoreKind.ROCKSDB, 0);
    String[] settings = {
      "processing.guarantee=exactly_once_v2",
      "events.commit_interval_ms=20",
      "events.batch_read_lines=200"
    };
    JobProbe probe = new JobProbe();
    for (long stopAfter : new long[] {2_000, 7_000}) {
      try (Job job = job(topology, probe, settings)) {
        job.start();
        while (probe.rowsIn().getOrDefault("events", 0L) < stopAfter
            && job.state() == Job.State.RUNNING) {
          Thread.onSpinWait();
        }
      }
    }
    try (Job job = job(topology, new JobProbe(), settings)) {
      job.start();
      assertThat(job.awaitEndOfInput(Duration.ofSeconds(60))).isPresent();
    }

    assertThat(written()).isEqualTo(expected());
  }
}
