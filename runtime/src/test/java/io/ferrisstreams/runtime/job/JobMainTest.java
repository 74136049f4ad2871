package io.ferrisstreams.runtime.job;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class JobMainTest {
  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return JobMain.run(
        FilterTopology.files("main", Map.of(), Map.of()),
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void runsFromStartToEnd() throws Exception {
    Path in = directory.resolve("in.csv");
    Path kept = directory.resolve("kept.csv");
    Files.writeString(in, "1,a\n2,skip\n");

    int exitCode =
        run(
            "--bootstrap-server=" + TestBroker.bootstrapServers(),
            "--data-dir",
            directory.toString(),
            "--application-id",
            "main-app",
            "--set",
            "orders.path=" + in,
            "--set",
            "kept.path=" + kept);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("2 rows in, 1 rows out, 0 failed, 0 dropped, 0 dead-lettered");
    assertThat(exitCode).isZero();
    assertThat(kept).content().isEqualTo("1,a\n");
  }

  @Test
  void failBatchSaysWhichRowItStoppedAtAndNothingElse() throws Exception {
    Files.writeString(directory.resolve("in.csv"), "1,a\n2,divide\n3,b\n");

    int exitCode =
        JobMain.run(
            FilterTopology.files("stopping", Map.of(), Map.of()),
            new String[] {
              "--bootstrap-server=" + TestBroker.bootstrapServers(),
              "--data-dir=" + directory,
              "--set=failure_strategy=FailBatch",
              "--set=orders.path=" + directory.resolve("in.csv"),
              "--set=kept.path=" + directory.resolve("kept.csv")
            },
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "error: stopped at a row, as failure_strategy says: kept-where: DIVISION_BY_ZERO:"
                + " division by zero [topic stopping-orders partition 0 offset 1]");
  }

  @Test
  void helpIsPrinted() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("usage: java -jar main.jar")
        .contains("--until-end");
  }

  @Test
  void theUsersErrorsComeWithoutStackTrace() {
    assertThat(run("--set", "batch.timout=5", "--set", "source.max.poll.records=x")).isEqualTo(2);
    assertThat(run("--nonsense")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "error: --set: unknown key 'batch.timout', did you mean 'batch.timeout'?",
            "error: --set: 'source.max.poll.records' = 'x' is not of type INT",
            "error: unknown option '--nonsense'; --help lists them",
            "error: bootstrap.servers is not set");
  }

  private Process start(String name, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djob.name=" + name,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                WatchingMain.class.getName(),
                "--bootstrap-server",
                TestBroker.bootstrapServers(),
                "--data-dir",
                "data"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectOutput(new File(directory.toFile(), "stdout"))
        .redirectError(new File(directory.toFile(), "stderr"))
        .start();
  }

  @Tag("drill")
  @Test
  void aProcessThatIsKilledLosesAndRepeatsNothing() throws Exception {
    String all = IntStream.range(0, 30_000).mapToObj(i -> i + ",x\n").collect(joining());
    Files.writeString(directory.resolve("in.csv"), all);
    String[] settings = {
      "--set", "processing.guarantee=exactly_once_v2",
      "--set", "source.session.timeout.ms=6s",
      "--set", "source.heartbeat.interval.ms=1s",
      "--set", "orders.batch_read_lines=20",
      "--set", "orders.commit_interval_ms=1"
    };
    Path kept = directory.resolve("out/out.csv");
    Process killed = start("killed", settings);
    while (killed.isAlive() && !(Files.exists(kept) && Files.size(kept) > 0)) {
      pause(5);
    }
    killed.destroyForcibly().waitFor();
    assertThat(Files.size(kept)).isBetween(1L, all.length() - 1L);

    Process again = start("killed", settings);
    try {
      awaitContent(again, kept, all);
    } finally {
      again.destroyForcibly().waitFor();
    }
  }

  @Test
  void aProcessThatIsToldToStopDrainsAndExitsWithZero() throws Exception {
    Files.writeString(directory.resolve("in.csv"), "1,a\n");
    Process process = start("stopped");
    try {
      Path kept = directory.resolve("out/out.csv");
      awaitContent(process, kept, "1,a\n");
      Files.writeString(directory.resolve("in.csv"), "2,b\n", StandardOpenOption.APPEND);
      awaitContent(process, kept, "1,a\n2,b\n");

      process.destroy();

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(directory.resolve("stderr"))
          .content()
          .contains("2 rows in, 2 rows out, 0 failed, 0 dropped, 0 dead-lettered");
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aClusterThatIsNotThereIsTheUsersError() {
    assertThat(run("--bootstrap-server", "127.0.0.1:1")).isEqualTo(2);
    assertThat(run("--bootstrap-server", "no.such.host.invalid:1")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("error: cannot reach Kafka at 127.0.0.1:1: "),
            line -> assertThat(line).startsWith("error: No resolvable bootstrap urls"));
  }

  /** Between two looks at a file; ends when the test has run out of time. */
  private static void pause(int millis) throws InterruptedException {
    LockSupport.parkNanos(millis * 1_000_000L);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private static void awaitContent(Process process, Path file, String content) throws Exception {
    while (process.isAlive() && !(Files.exists(file) && Files.readString(file).equals(content))) {
      pause(20);
    }
    assertThat(file).content().isEqualTo(content);
  }
}
