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
 * @param directory what paths in the script are relative to
 */
record Execution(
    Console console,
    CompiledSql compiled,
    BrokerChoice broker,
    List<Setting> settings,
    Path directory) {
  private static final String BOOTSTRAP = "bootstrap.servers";

  Execution {
    requireNonNull(console, "console");
    requireNonNull(compiled, "compiled");
    requireNonNull(broker, "broker");
    settings = List.copyOf(settings);
    requireNonNull(directory, "directory");
  }

  /** Runs until the input ends or the process is told to stop. */
  Summary run(Results results, Interruption interruption) throws InterruptedException {
    JobProbe probe = new JobProbe(results);
    Resolution resolution = resolve();
    resolution.warnings().forEach(console::error);
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
    List<Setting> all = new ArrayList<>(settings);
    Resolution resolution = ConfigResolver.resolve(compiled.spec(), all);
    if (resolution.kafka().containsKey(BOOTSTRAP)) {
      return resolution;
    }
    all.add(new Setting(BOOTSTRAP, broker.embedded(), "embedded broker"));
    // Nobody else could have made the topics of a broker that is ours.
    all.add(new Setting("job.create_topics", "all", "embedded broker"));
    return ConfigResolver.resolve(compiled.spec(), all);
  }
}
