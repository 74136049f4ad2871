package io.ferrisstreams.cli;

import picocli.CommandLine.Option;

/** {@code -v}, for every command. */
final class Verbosity {
  @Option(
      names = {"-v", "--verbose"},
      description = "Show what goes on; twice: what Kafka says as well.")
  private boolean[] verbose = {};

  void apply() {
    Logging.show(verbose.length);
  }
}
