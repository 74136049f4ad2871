package io.ferrisstreams.compiler.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the cases; {@code -Dgolden.update=true} writes them instead of comparing. */
final class Golden {
  /** What a case may have to produce. */
  static final List<String> EXTENSIONS =
      List.of("plan", "java", "topology", "out", "error", "warn", "printed");

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  private Golden() {}

  /** Names of all cases, sorted. */
  static List<String> cases() {
    return files().stream()
        .filter(file -> file.endsWith(".sql"))
        .map(file -> file.substring(0, file.length() - ".sql".length()))
        .toList();
  }

  static List<String> files() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean exists(String file) {
    return Files.exists(CASES.resolve(file));
  }

  static String read(String file) {
    try {
      return Files.readString(CASES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Holds a case's files against what it produced: all of it, and nothing else.
   *
   * @param produced text by extension
   */
  static void check(String name, Map<String, String> produced) {
    for (String extension : EXTENSIONS) {
      String file = name + "." + extension;
      String text = produced.get(extension);
      if (UPDATE) {
        write(file, text);
      } else if (text == null) {
        assertThat(exists(file)).as("%s exists, but the case does not produce it", file).isFalse();
      } else {
        assertThat(exists(file)).as("%s is missing; run with -Dgolden.update=true", file).isTrue();
        assertThat(text + "\n").as(file).isEqualTo(read(file));
      }
    }
  }

  private static void write(String file, @Nullable String text) {
    try {
      if (text == null) {
        Files.deleteIfExists(CASES.resolve(file));
      } else {
        Files.writeString(CASES.resolve(file), text + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
