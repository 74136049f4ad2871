package io.ferrisstreams.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code ferris-sql}. Ends with 0 if all went well, 1 if something failed while running, 2 if the
 * user has to change something.
 */
@Command(
    name = "ferris-sql",
    description = "Streaming SQL on Kafka Streams.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      CompileCommand.class,
      ExplainCommand.class,
      CommandLine.HelpCommand.class
    })
public final class FerrisSql {
  static final int FAILED = 1;
  static final int USER_ERROR = 2;

  private FerrisSql() {}

  /** Runs one command, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Kafka and others change the case of their own names in the default locale.
    Locale.setDefault(Locale.ROOT);
    Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    System.setOut(console.out());
    System.setErr(console.err());
    int code = run(console, arguments);
    console.out().flush();
    System.exit(code);
  }

  /** Runs one command; returns the exit code. */
  static int run(Console console, String... arguments) {
    return new CommandLine(new FerrisSql(), new ConsoleFactory(console))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(
            (e, args) -> {
              String command = e.getCommandLine().getCommandSpec().qualifiedName();
              // picocli says it twice of options that take KEY=VALUE.
              console.error(String.valueOf(e.getMessage()).replace("option option", "option"));
              console.error("try '" + command + " --help'");
              return USER_ERROR;
            })
        .setExecutionExceptionHandler((e, command, parsed) -> Failures.report(e, console))
        .execute(arguments);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
