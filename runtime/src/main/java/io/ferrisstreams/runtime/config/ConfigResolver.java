package io.ferrisstreams.runtime.config;

import io.ferrisstreams.runtime.job.JobSpec;
import java.util.List;

public final class ConfigResolver {
  private ConfigResolver() {}

  public static Resolution resolve(JobSpec spec, List<JobSpec.Setting> settings) {
    throw new UnsupportedOperationException("STUB");
  }
}
