package io.ferrisstreams.cli;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.cli.output.Results;
import io.ferrisstreams.cli.output.Summary;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.config.Resolution;
import io.ferrisstreams.runtime.job.Job;
import io.ferrisstreams.runtime.job.JobProbe;
import io.ferrisstreams.runtime.job.JobSpec.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.InterruptException;

/**
 * One run of a compiled script.
 *
 * @param untilEnd whether topics are read to where they end at the start, then the run ends
 * @param directory what paths in the script are relative to
 */
record Execution(
    CompiledSql compiled,
    BrokerChoice broker,
    List<Setting> settings,
    boolean untilEnd,
    Path directory) {
  Execution {
    requireNonNull(compiled, "compiled");
    requireNonNull(broker, "broker");
    settings = List.copyOf(settings);
    requireNonNull(directory, "directory");
  }

  /** Runs until the input ends or the process is told to stop. */
  Summary run(Results results, Interruption interruption) throws InterruptedException {
    JobProbe probe = new JobProbe(results);
    Resolution resolution = resolve();
    long start = System.nanoTime();
    try (Job job = new Job(compiled.sqlTopology(), resolution, probe, directory)) {
      job.start();
      job.awaitEndOfInput();
    } catch (InterruptedException | InterruptException e) {
      if (!interruption.isStopping()) {
        throw e;
      }
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    results.close();
    return new Summary(
        probe.rowsIn(),
        probe.rowsOut(),
        probe.failed(),
        probe.dropped(),
        elapsed,
        results.unprinted());
  }

  private Resolution resolve() {
    Resolution resolution = ConfigResolver.resolve(compiled.spec(), settings);
    if (resolution.streams().containsKey("bootstrap.servers")) {
      return resolution;
    }
    List<Setting> withBroker = new ArrayList<>(settings);
    withBroker.add(new Setting("bootstrap.servers", broker.embedded(), "embedded broker"));
    return ConfigResolver.resolve(compiled.spec(), withBroker);
  }
}
