package io.ferrisstreams.cli;

import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.catalog.Functions;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
  @Option(
      names = {"-v", "--verbose"},
      description = "Show what goes on; twice: what Kafka says as well.")
  private boolean[] verbose = {};

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      description = "What scripts are written in: ferris (the default) or ksql.")
  private String dialect = Dialect.FERRIS.name();

  @Option(
      names = "--functions",
      paramLabel = "JAR",
      description = "Functions of your own that scripts can call; may be repeated.")
  private List<Path> functions = List.of();

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

  /** What a script is written in that does not say so itself. */
  Dialect dialect() {
    return Dialect.find(dialect)
        .orElseThrow(
            () ->
                new UserException(
                    "unknown dialect '"
                        + dialect
                        + "': there are "
                        + String.join(", ", Dialect.names())));
  }

  /** What scripts can call. */
  Functions functions() {
    return FunctionJars.load(functions);
  }

  /** The jars that have functions which are not the language's. */
  List<Path> functionJars() {
    return List.copyOf(functions);
  }
}
