package io.ferrisstreams.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The options that documents name are those that {@code --help} names. */
class OptionsTest {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  private static final List<String> DOCUMENTS =
      List.of(
          "README.md",
          "docs/sql.md",
          "docs/configuration.md",
          "docs/embedding.md",
          "examples/stocks/README.md",
          "examples/kafka/README.md",
          "examples/embedded/README.md",
          "examples/functions/README.md");

  @Test
  void documentsNameOptionsThatThereAre() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String document : DOCUMENTS) {
      named.addAll(options(Files.readString(Path.of("../..", document))));
    }
    assertThat(help()).contains("--bootstrap-server", "--emit-java").containsAll(named);
  }

  private static Set<String> help() {
    Set<String> options = new TreeSet<>();
    for (String command : List.of("run", "check", "compile", "explain")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(out, true, UTF_8);
      assertThat(FerrisSql.run(new Console(stream, stream), "help", command)).isZero();
      options.addAll(options(out.toString(UTF_8)));
    }
    return options;
  }

  private static Set<String> options(String text) {
    return OPTION.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
  }
}
