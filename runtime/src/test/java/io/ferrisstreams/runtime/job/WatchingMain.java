package io.ferrisstreams.runtime.job;

import java.util.Map;

/** A compiled job as a process: watches {@code in.csv} in its working directory. */
final class WatchingMain {
  private WatchingMain() {}

  public static void main(String[] args) {
    JobMain.main(
        FilterTopology.files(
            System.getProperty("job.name"), Map.of("watching", "true"), Map.of("append", "true")),
        args);
  }
}
