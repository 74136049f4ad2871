package io.ferrisstreams.runtime.job;

/** Stand-in until the runtime lands. */
public final class JobMain {
  private JobMain() {}

  public static int run(SqlTopology topology, String[] args) {
    return 1;
  }
}
