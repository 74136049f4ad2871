package io.ferrisstreams.cli;

import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
  @Option(
      names = {"-v", "--verbose"},
      description = "Show what goes on; twice: what Kafka says as well.")
  private boolean[] verbose = {};

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  /** To be called before anything is logged. */
  void apply() {
    Logging.show(verbose.length);
  }
}
