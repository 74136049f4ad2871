package io.ferrisstreams.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Script;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything in {@code accept.sql} is a statement. */
class AcceptTest {
  private static final Script SCRIPT = new Script("accept.sql", text());

  @Test
  void everyStatementIsRead() {
    ParsedScript parsed = SqlParser.parse(SCRIPT);

    List<String> problems = parsed.problems().stream().map(p -> p.show(SCRIPT)).toList();
    assertThat(problems).isEmpty();
    assertThat(parsed.statements()).hasSizeGreaterThan(90);
  }

  @Test
  void spansAreWholeStatements() {
    for (Statement statement : SqlParser.parse(SCRIPT).statements()) {
      String own = SCRIPT.textOf(statement.span());
      ParsedScript again = SqlParser.parse(new Script("again", own));
      assertThat(again.problems()).as(own).isEmpty();
      assertThat(again.statements()).as(own).hasSize(1);
      assertThat(again.statements().get(0)).hasSameClassAs(statement);
      assertThat(again.statements().get(0).span().end()).isEqualTo(own.length());
    }
  }

  @Test
  void lineEndsAndLettersOutsideAsciiDoNotMatter() {
    Script windows = new Script("crlf", "\uFEFF" + SCRIPT.text().replace("\n", "\r\n"));
    List<Problem> problems = SqlParser.parse(windows).problems();
    assertThat(problems).isEmpty();
    assertThat(SqlParser.parse(new Script("nbsp", "SELECT\u00A0größe FROM\u00A0ı")).problems())
        .isEmpty();
  }

  static String text() {
    try (InputStream in = AcceptTest.class.getResourceAsStream("accept.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
