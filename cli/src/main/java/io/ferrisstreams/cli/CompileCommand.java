package io.ferrisstreams.cli;

import io.ferrisstreams.cli.jar.JarWriter;
import io.ferrisstreams.cli.jar.Libraries;
import io.ferrisstreams.compiler.CompiledSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferris-sql compile}. */
@Command(
    name = "compile",
    description = "Make a jar that runs a script with nothing but Java and a Kafka broker.")
final class CompileCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SCRIPT", description = "A file of SQL.")
  private Path script = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "JAR",
      description = "The jar; by default the script's name with .jar, in the current directory.")
  private @Nullable Path output;

  @Option(
      names = "--emit-java",
      paramLabel = "DIR",
      description = "Write the generated Java source to this directory; without -o, no jar.")
  private @Nullable Path javaDirectory;

  @Mixin private final CommonOptions common = new CommonOptions();

  CompileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    common.apply();
    ScriptFile file = new ScriptFile(script);
    CompiledSql compiled = file.compile(console, common.dialect(), common.functions());
    // What java -jar would refuse is said here already.
    compiled.resolution();
    if (javaDirectory != null) {
      writeSources(javaDirectory, compiled.javaSource());
    }
    if (output != null || javaDirectory == null) {
      writeJar(output != null ? output : Path.of(file.baseName() + ".jar"), compiled);
    }
    return 0;
  }

  private void writeSources(Path directory, Map<String, String> sources) {
    try {
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path target = directory.resolve(source.getKey().replace('.', '/') + ".java");
        Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
        Files.writeString(target, source.getValue());
        console.out().println(target);
      }
    } catch (IOException e) {
      throw new RunException("cannot write to " + directory + ": " + e, e);
    }
  }

  private void writeJar(Path jar, CompiledSql compiled) {
    String mainClass = compiled.sqlTopology().getClass().getName();
    List<Path> libraries =
        new ArrayList<>(Libraries.neededBy(compiled.topology().describe(), compiled.formats()));
    libraries.addAll(common.functionJars());
    try {
      JarWriter.write(jar, mainClass, compiled.classes(), libraries);
      console.out().printf("%s (%,d KB)%n", jar, Files.size(jar) / 1024);
    } catch (IOException e) {
      throw new RunException("cannot write " + jar + ": " + e, e);
    }
  }
}
