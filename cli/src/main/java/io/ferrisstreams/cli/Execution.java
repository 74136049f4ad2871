package io.ferrisstreams.cli;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import io.ferrisstreams.cli.output.Results;
import io.ferrisstreams.cli.output.Summary;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.config.Resolution;
import io.ferrisstreams.runtime.job.Job;
import io.ferrisstreams.runtime.job.JobSummary;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import io.ferrisstreams.runtime.topology.SqlTopology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a compiled script; the only place that knows how jobs are run.
 *
 * @param directory what paths in the script are relative to
 */
record Execution(
    SqlTopology topology, BrokerChoice broker, List<Setting> settings, Path directory) {
  private static final String BOOTSTRAP = "bootstrap.servers";
  private static final String STATE = "state.dir";
  private static final String EMBEDDED = "embedded broker";

  Execution {
    requireNonNull(topology, "topology");
    requireNonNull(broker, "broker");
    settings = List.copyOf(settings);
    requireNonNull(directory, "directory");
  }

  /** Runs until the input ends or the process is told to stop. */
  Summary run(Results results, Interruption interruption) throws InterruptedException {
    JobProbe probe = new JobProbe(results);
    Resolution resolution = resolve();
    JobSummary summary;
    try (Job job = new Job(topology, resolution, probe, directory)) {
      job.start();
      summary = finish(job, interruption);
    }
    results.close();
    return new Summary(
        probe.rowsIn(),
        probe.rowsOut(),
        probe.failed(),
        probe.dropped(),
        probe.deadLettered(),
        summary.duration(),
        results.unprinted());
  }

  private static JobSummary finish(Job job, Interruption interruption) throws InterruptedException {
    try {
      return job.awaitEndOfInput();
    } catch (InterruptedException e) {
      if (interruption.isStopping()) {
        return job.drain();
      }
      throw e;
    }
  }

  private Resolution resolve() throws InterruptedException {
    List<Setting> all = new ArrayList<>(settings);
    Resolution resolution = ConfigResolver.resolve(topology.spec(), all);
    if (resolution.kafka().containsKey(BOOTSTRAP)) {
      ExternalBroker.checkReachable(resolution.kafka());
      return resolution;
    }
    EmbeddedBroker embedded = broker.embedded();
    all.add(new Setting(BOOTSTRAP, embedded.bootstrapServers(), EMBEDDED));
    // Nobody else could have made the topics of a broker that is ours.
    all.add(new Setting("job.create_topics", "all", EMBEDDED));
    if (!resolution.kafka().containsKey(STATE)) {
      // State belongs to the topics it was made from, and goes when they go.
      all.add(new Setting(STATE, embedded.directory().resolve("state").toString(), EMBEDDED));
    }
    return ConfigResolver.resolve(topology.spec(), all);
  }
}
