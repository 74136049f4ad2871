package io.ferrisstreams.cli;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.config.Resolution;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferris-sql explain}. */
@Command(
    name = "explain",
    description = "Show a script's plan, its topology and its configuration.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SCRIPT", description = "A file of SQL.")
  private Path script = Path.of("");

  @Option(names = "--config", description = "Only the configuration.")
  private boolean configOnly;

  @Mixin private final JobSettings settings = new JobSettings();
  @Mixin private final CommonOptions common = new CommonOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    common.apply();
    CompiledSql compiled =
        new ScriptFile(script).compile(console, common.dialect(), common.functions());
    Resolution resolution = ConfigResolver.resolve(compiled.spec(), settings.all());
    PrintStream out = console.out();
    if (!configOnly) {
      out.println("PLAN");
      out.println(compiled.plan().stripTrailing());
      out.println();
      out.println("TOPOLOGY");
      out.println(compiled.topology().describe().toString().stripTrailing());
      out.println();
      out.println("CONFIGURATION");
    }
    out.println(resolution.show().stripTrailing());
    return 0;
  }
}
