package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.SqlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show is true.
 *
 * <p>A block of {@code sql} compiles by itself; one of {@code sql continues} behind the first block
 * of its document; one of {@code sql refused} does not compile, and the block behind it is what the
 * compiler says.
 */
class DocsTest {

  static List<Markdown> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Repository.ROOT, 3)) {
      return files
          .map(Repository.ROOT::relativize)
          .filter(path -> path.toString().endsWith(".md") && !path.toString().contains("target"))
          .map(path -> Markdown.of(path.toString()))
          .sorted((a, b) -> a.file().compareTo(b.file()))
          .toList();
    }
  }

  static List<Markdown.Block> sql() throws IOException {
    return documents().stream()
        // What stands there are expressions, generated, and run as tests of the compiler.
        .filter(document -> !document.file().endsWith("functions.md"))
        .flatMap(document -> document.blocks().stream())
        .filter(block -> block.info().startsWith("sql"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sql")
  void sqlDoesWhatItsInfoSays(Markdown.Block block) {
    Markdown document = Markdown.of(block.file());
    switch (block.info()) {
      case "sql" -> assertThat(compile(block.text()).classes()).isNotEmpty();
      case "sql continues" -> {
        String first = document.blocks("sql").get(0).text();
        assertThat(compile(first + block.text()).warnings()).isEmpty();
      }
      case "sql refused" -> {
        Markdown.Block said = document.blocks().get(document.blocks().indexOf(block) + 1);
        assertThatExceptionOfType(SqlException.class)
            .isThrownBy(() -> compile(block.text()))
            .withMessage(said.text().stripTrailing());
      }
      default -> throw new AssertionError("no such info: " + block);
    }
  }

  private static CompiledSql compile(String sql) {
    return FerrisCompiler.compile(new Script("trades.sql", sql));
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("examples"))) {
      return files
          .map(Repository.ROOT::relativize)
          .filter(path -> path.toString().endsWith(".sql") && !path.toString().contains("target"))
          // Its functions are in a jar of its own; its own test compiles it with them.
          .filter(path -> !path.endsWith("payments.sql"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesCompileWithoutWarning(Path file) {
    CompiledSql sql =
        FerrisCompiler.compile(new Script(file.toString(), Repository.read(file.toString())));
    assertThat(sql.warnings()).isEmpty();
    assertThat(sql.resolution().warnings()).isEmpty();
  }

  /** A link into the repository leads somewhere. */
  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Markdown document) {
    Path directory = Repository.ROOT.resolve(document.file()).resolveSibling("");
    assertThat(
            Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
                .matcher(Repository.read(document.file()))
                .results()
                .map(link -> directory.resolve(link.group(1)))
                .filter(path -> !Files.exists(path)))
        .isEmpty();
  }
}
