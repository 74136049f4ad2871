package io.ferrisstreams.cli;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.CompilerOptions;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.text.Script;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A script on disk.
 *
 * @param path as the user wrote it, which is how messages call it
 */
record ScriptFile(Path path) {

  /** What paths in the script are relative to. */
  Path directory() {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  /** The file's name without {@code .sql}. */
  String baseName() {
    String name = path.getFileName().toString();
    return name.endsWith(".sql") ? name.substring(0, name.length() - ".sql".length()) : name;
  }

  /** Compiles it; {@code console} gets the compiler's warnings. */
  CompiledSql compile(Console console, Dialect dialect, Functions functions) {
    Script script = new Script(path.toString(), text());
    CompiledSql compiled =
        FerrisCompiler.compile(
            script,
            CompilerOptions.named(script.name()).withDialect(dialect).withFunctions(functions));
    compiled.warnings().forEach(warning -> console.err().println("warning: " + warning));
    return compiled;
  }

  String text() {
    try {
      String text = Files.readString(path);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new UserException("no file " + path);
    } catch (CharacterCodingException e) {
      throw new UserException(path + " is not UTF-8 text");
    } catch (IOException e) {
      throw new UserException(
          Files.isDirectory(path) ? path + " is a directory" : "cannot read " + path + ": " + e);
    }
  }
}
