package io.ferrisstreams.cli;

import io.ferrisstreams.cli.output.OutputFormat;
import io.ferrisstreams.cli.output.Results;
import io.ferrisstreams.cli.output.Summary;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferris-sql run}. */
@Command(
    name = "run",
    description = {
      "Compile a script and run it until its input ends, or until Ctrl-C.",
      "Rows of a plain SELECT are printed."
    })
final class RunCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SCRIPT", description = "A file of SQL.")
  private Path script = Path.of("");

  @Mixin private final JobSettings settings = new JobSettings();

  @Option(names = "--until-end", description = "Read topics to where they end now, then stop.")
  private boolean untilEnd;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Keep the embedded broker's topics here; by default they are gone afterwards.")
  private @Nullable Path dataDirectory;

  @Option(
      names = "--limit-rows",
      paramLabel = "N",
      description = "Print this many rows of each query, and count the rest.")
  private long limitRows = Long.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How rows are printed: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
  private OutputFormat format = OutputFormat.table;

  @Mixin private final CommonOptions common = new CommonOptions();

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    common.apply();
    if (limitRows < 0) {
      throw new UserException("--limit-rows is " + limitRows + "; it cannot be negative");
    }
    dataDirectory().ifPresent(directory -> Logging.keep(directory.resolve("ferris-sql.log")));
    ScriptFile file = new ScriptFile(script);
    // Broker and compiler need a second or two each before they are of use, so they start together.
    try (Interruption interruption = Interruption.ofThisThread();
        BrokerChoice broker = BrokerChoice.of(settings, file.text(), dataDirectory())) {
      CompiledSql compiled = file.compile(console, common.dialect(), common.functions());
      compiled.printed().forEach(console.out()::println);
      if (compiled.spec().sources().isEmpty() && compiled.inserts().isEmpty()) {
        return 0;
      }
      return run(compiled, broker, file.directory(), interruption);
    }
  }

  private int run(
      CompiledSql compiled, BrokerChoice broker, Path directory, Interruption interruption)
      throws InterruptedException {
    Summary summary;
    try (Results results = new Results(format.printer(console.out()), limitRows)) {
      summary =
          new Execution(compiled.sqlTopology(), broker, settings(), directory)
              .run(results, interruption);
    }
    // Rows for a program are all that it finds on stdout.
    PrintStream out = format == OutputFormat.table ? console.out() : console.err();
    out.println(summary.show());
    interruption.succeed();
    return 0;
  }

  private List<Setting> settings() {
    List<Setting> all = new ArrayList<>(settings.all());
    if (untilEnd) {
      all.add(new Setting("job.until_end", "true", "--until-end"));
    }
    return all;
  }

  private Optional<Path> dataDirectory() {
    return Optional.ofNullable(dataDirectory);
  }
}
