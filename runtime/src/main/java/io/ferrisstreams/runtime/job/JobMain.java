package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.config.ConfigException;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.config.Resolution;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.SqlTopology;
import java.io.PrintStream;
import java.nio.file.Path;

/** What the {@code main} of a compiled job calls. */
public final class JobMain {
  private JobMain() {}

  /**
   * Runs the job and exits: 0 after its end or a clean stop, 1 after a failure, 2 if the user can
   * mend it.
   */
  public static void main(SqlTopology topology, String[] args) {
    System.exit(run(topology, args));
  }

  /**
   * Runs the job until its input ends or the process is told to stop. Rows of a plain {@code
   * SELECT} go to standard output as JSON lines, everything else to standard error.
   *
   * @return the exit code
   */
  public static int run(SqlTopology topology, String[] args) {
    return run(topology, args, System.out, System.err);
  }

  static int run(SqlTopology topology, String[] args, PrintStream out, PrintStream err) {
    try {
      JobArguments arguments = JobArguments.parse(args);
      if (arguments.help()) {
        out.printf(JobArguments.USAGE, topology.spec().name());
        return 0;
      }
      Resolution resolution = ConfigResolver.resolve(topology.spec(), arguments.settings());
      JobProbe probe = new JobProbe(new JsonLines(out));
      try (Job job = new Job(topology, resolution, probe, Path.of(""))) {
        err.println(run(job, err));
        return 0;
      }
    } catch (ConfigException e) {
      e.problems().forEach(problem -> err.println("error: " + problem));
      return JobException.USER_ERROR;
    } catch (JobException e) {
      err.println("error: " + e.getMessage());
      return e.exitCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return JobException.FAILURE;
    }
  }

  private static JobSummary run(Job job, PrintStream err) throws InterruptedException {
    Thread hook = new Thread(() -> drainAndHalt(job, err), "ferris-shutdown");
    job.start();
    Runtime.getRuntime().addShutdownHook(hook);
    JobSummary summary;
    try {
      summary = job.awaitEndOfInput();
    } finally {
      forget(hook);
    }
    return summary;
  }

  /** A process that was told to stop would exit with the signal's number; ours stopped cleanly. */
  private static void drainAndHalt(Job job, PrintStream err) {
    int exitCode = 0;
    try {
      err.println(job.drain());
    } catch (JobException e) {
      err.println("error: " + e.getMessage());
      exitCode = e.exitCode();
    }
    err.flush();
    Runtime.getRuntime().halt(exitCode);
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Shutting down already: the hook is at work and ends the process.
    }
  }
}
