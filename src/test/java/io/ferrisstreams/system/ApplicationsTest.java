package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole applications among the examples, each against the files in its folder {@code expected}. */
@Timeout(180)
class ApplicationsTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"trading", "iot", "ecommerce", "social"})
  void everyRowIsAsExpected(String name) throws Exception {
    Repository.copyExample(name, directory);
    String script = "examples/%1$s/%1$s.sql".formatted(name);

    Program.Result result;
    try (Program program = Program.ferrisSql(directory, "run", script, "--format", "csv")) {
      result = program.result().succeeded();
    }

    assertThat(result.err()).contains(" 0 failed, 0 dropped;");
    Path expected = directory.resolve("examples").resolve(name).resolve("expected");
    assertThat(result.lines()).isEqualTo(Files.readAllLines(expected.resolve("printed.csv")));
    Path out = directory.resolve("examples").resolve(name).resolve("out");
    assertThat(files(out)).isEqualTo(files(expected));
    for (String file : files(out)) {
      // Windows of different groups that close at once do so in no order.
      assertThat(Files.readAllLines(out.resolve(file)))
          .as(file)
          .containsExactlyInAnyOrderElementsOf(Files.readAllLines(expected.resolve(file)));
    }
  }

  /** What an application writes, which is all but what it prints. */
  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".csv") && !file.equals("printed.csv"))
          .sorted()
          .toList();
    }
  }
}
