package io.ferrisstreams.cli;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.runtime.config.Resolution;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ferris-sql check}. */
@Command(
    name = "check",
    description = "Compile scripts and say what is wrong with them; run nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SCRIPT", arity = "1..*", description = "Files of SQL.")
  private List<Path> scripts = List.of();

  @Mixin private final CommonOptions common = new CommonOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    common.apply();
    Functions functions = common.functions();
    int code = 0;
    for (Path script : scripts) {
      try {
        Resolution resolution =
            new ScriptFile(script).compile(console, common.dialect(), functions).resolution();
        resolution.warnings().forEach(warning -> console.err().println("warning: " + warning));
        console.out().println(script + ": ok");
      } catch (RuntimeException e) {
        code = Math.max(code, Failures.report(e, console));
      }
    }
    return code;
  }
}
