package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.config.Resolution;
import java.nio.file.Path;

public final class Job implements AutoCloseable {
  public Job(SqlTopology topology, Resolution resolution, JobProbe probe, Path baseDir) {}

  public void start() {}

  public JobSummary awaitEndOfInput() throws InterruptedException {
    throw new UnsupportedOperationException("STUB");
  }

  public JobSummary drain() {
    throw new UnsupportedOperationException("STUB");
  }

  @Override
  public void close() {}
}
