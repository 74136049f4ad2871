package io.ferrisstreams.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FerrisSqlTest {
  @TempDir private Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theVersionNamesKafkaAsWell() {
    assertThat(run("--version")).isZero();
    assertThat(out()).startsWith("ferris-sql ").contains("Kafka 4.");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "compile", "explain"})
  void everyCommandHasHelp(String command) {
    assertThat(run("help", command)).isZero();
    assertThat(out()).startsWith("Usage: ferris-sql " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "check", "compile", "explain"})
  void aMissingScriptIsTheUsersToMend(String command) {
    assertThat(run(command, temporary.resolve("none.sql").toString())).isEqualTo(2);
    assertThat(err()).isEqualTo("ferris-sql: no file " + temporary.resolve("none.sql") + "\n");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"runn", "run", "run a.sql --format=xml", "check --nope a.sql", ""})
  void wrongArgumentsAreTheUsersToMend(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err()).startsWith("ferris-sql: ").contains("--help").doesNotContain("\tat ");
    assertThat(out()).isEmpty();
  }

  @Test
  void aScriptThatIsNotTextIsTheUsersToMend() throws IOException {
    Path script = Files.write(temporary.resolve("x.sql"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(run("check", script.toString())).isEqualTo(2);
    assertThat(err()).isEqualTo("ferris-sql: " + script + " is not UTF-8 text\n");
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return FerrisSql.run(console, arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
