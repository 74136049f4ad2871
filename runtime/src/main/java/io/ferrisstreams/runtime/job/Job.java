package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.config.Resolution;
import java.nio.file.Path;

public final class Job implements AutoCloseable {
  public Job(SqlTopology topology, Resolution resolution, JobProbe probe, Path baseDir) {}

  public void start() {}

  public void awaitEndOfInput() throws InterruptedException {}

  @Override
  public void close() {}
}
