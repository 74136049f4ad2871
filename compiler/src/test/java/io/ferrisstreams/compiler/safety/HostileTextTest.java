package io.ferrisstreams.compiler.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.CompilerOptions;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.runtime.config.ConfigException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a script is data: wherever it stands, it never becomes code. */
class HostileTextTest {
  private static final String CANARY = "ferris.canary";
  private static final String CODE = "System.setProperty(\"" + CANARY + "\", \"dead\")";

  static List<String> texts() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "\"",
                "\\",
                "\\\"",
                "\"\"\"",
                "'",
                "`",
                "\" + " + CODE + " + \"",
                "\\\" + " + CODE + " + \\\"",
                "\"); " + CODE + "; //",
                "*/ static { " + CODE + "; } /*",
                "*" + "\u200b" + "/ static { " + CODE + "; } /*",
                "\\u002a/ static { " + CODE + "; } /\\u002a",
                "*\\u002f static { " + CODE + "; } \\u002f*",
                "\\u000a static { " + CODE + "; } //",
                "\\u0022 + " + CODE + " + \\u0022",
                "\\uuuu0022 + " + CODE + " + \\uuuu0022",
                "\\u005c\\u0022 + " + CODE + " + \\u0022",
                "\\u005cu0022",
                "\\uZZZZ",
                "\\x",
                "\n static { " + CODE + "; } //",
                "\r static { " + CODE + "; } //",
                "\r\n" + CODE + ";",
                "\u2028" + CODE + ";",
                "\u2029" + CODE + ";",
                "\u0085" + CODE + ";",
                "\u000b\f\t\b\u0000\u001a",
                "${x}",
                "${" + CODE + "}",
                "$L $S $T $N $$ $[ $] $> $< $W $Z $1L $name:L",
                "$",
                "%s %d %n {} {0}",
                "-- comment",
                "/* comment */ //",
                ";",
                "}",
                "{@code } {@link System}",
                "<script>&amp;</pre>",
                "\u202e} \u2066// \u2069\u202c",
                "\ufeff\u200b\u2060",
                "\ufffe\uffff",
                "p\u0430ypal",
                "\ud83d\ude00 \ud83c\udff4\u200d\u2620\ufe0f",
                "I\u0307 i \u0131 \u0130",
                "%_\\%",
                ""));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void literalsComeOutAsTheyWentIn(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    String form =
        "CREATE STREAM s (id BIGINT, t VARCHAR) WITH ('topic' = 'in');"
            + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT %1$s AS plain, t || %1$s AS joined,"
            + " CASE t WHEN %1$s THEN 'same' ELSE %1$s END AS chosen,"
            + " t IN ('a', 'b', 'c', 'd', 'e', 'f', %1$s) AS listed,"
            + " t LIKE %2$s ESCAPE '!' AS alike, REPLACE(t, %1$s, '') AS gone"
            + " FROM s WHERE t = %1$s";
    String pattern = quoted.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    Optional<CompiledSql> compiled = compiled(new Script("s.sql", form.formatted(quoted, pattern)));
    if (text.contains("${")) {
      return; // a variable, which is another matter
    }
    assertThat(compiled).isPresent();
    assertThat(Running.shape(compiled.get()))
        .isEqualTo(
            Running.shape(FerrisCompiler.compile(form.formatted("'harmless'", "'harmless'"))));
    Map<String, Object> in = Map.of("id", 1, "t", text);
    assertThat(Running.results(compiled.get(), in))
        .containsExactly(
            Map.of(
                "plain",
                text,
                "joined",
                text + text,
                "chosen",
                "same",
                "listed",
                true,
                "alike",
                true,
                "gone",
                ""));
    assertThat(Running.results(compiled.get(), Map.of("id", 2, "t", text + "x"))).isEmpty();
    assertUntouched();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void namesOfColumnsComeOutAsTheyWentIn(String text) {
    for (String name : List.of(quoted(text), "`" + text.replace("`", "``") + "`")) {
      String form =
          "CREATE STREAM s (id BIGINT, %1$s VARCHAR) WITH ('topic' = 'in');"
              + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT %1$s, id + 1 AS more,"
              + " %1$s || '!' AS %2$s FROM s WHERE %1$s LIKE 'v%%' AND id + 1 > 0";
      String alias = name.charAt(0) + "a" + name.substring(1);
      Optional<CompiledSql> compiled = compiled(new Script("s.sql", form.formatted(name, alias)));
      if (compiled.isPresent()) {
        assertThat(Running.shape(compiled.get()))
            .isEqualTo(Running.shape(FerrisCompiler.compile(form.formatted("plain", "aplain"))));
        assertThat(Running.results(compiled.get(), Map.of("id", 1, text, "value")))
            .containsExactly(Map.of(text, "value", "more", 2, "a" + text, "value!"));
      } else {
        assertThat(text).matches(t -> t.isBlank() || t.contains("${") || isUnprintable(t));
      }
    }
    assertUntouched();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void namesOfStreamsAreNoCode(String text) {
    String form =
        "CREATE STREAM %1$s (id BIGINT) WITH ('topic' = 'in');"
            + "CREATE STREAM %2$s WITH ('topic' = 'mid') AS"
            + " SELECT id + 1 AS id FROM %1$s AS %1$s WHERE id > 0;"
            + "CREATE VIEW %3$s AS SELECT id * 2 AS id FROM %2$s;"
            + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT id FROM %3$s;"
            + "INSERT INTO o SELECT id FROM %2$s WHERE id < 0;";
    Optional<CompiledSql> compiled =
        compiled(
            new Script(
                "s.sql", form.formatted(quoted(text), quoted("m" + text), quoted("v" + text))));
    if (compiled.isPresent()) {
      assertThat(Running.shape(compiled.get()))
          .isEqualTo(Running.shape(FerrisCompiler.compile(form.formatted("pl", "mpl", "vpl"))));
      assertThat(Running.results(compiled.get(), Map.of("id", 1))).containsExactly(Map.of("id", 4));
    } else {
      assertThat(text).matches(t -> t.isBlank() || t.contains("${") || isUnprintable(t));
    }
    assertUntouched();
  }

  /** What surrounds the query: refused, or harmless. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- @name: %s\n#",
        "-- @%s: x\n#",
        "-- %s\n#",
        "/* %s */ #",
        "SET '%s' = 'x'; #",
        "SET 'client.id' = '%s'; #",
        "CREATE STREAM f (a INT) WITH ('file.path' = '%s', 'format' = 'csv'); #",
        "CREATE STREAM f (a INT) WITH ('topic' = '%s'); SELECT a FROM f; #",
        "CREATE STREAM f (a INT) WITH ('%s' = '1'); SELECT a FROM f; #",
        "CREATE STREAM f (a INT) WITH ('kafka.client.id' = '%s'); SELECT a FROM f; #",
        "CREATE STREAM f (a INT) WITH ('format' = '%s'); SELECT a FROM f; #",
        "CREATE STREAM f (a INT) WITH ('format' = 'csv', 'delimiter' = '%s'); SELECT a FROM f; #",
        "SELECT id FROM s INTO %s; #",
        "INSERT INTO %s SELECT id FROM s; #",
        "DEFINE x = '%s'; #",
        "START JOB %s AS SELECT id FROM s; #",
        "EXPLAIN SELECT '%s' AS a FROM s; #",
        "# WITH ('sink.%s' = 'x')",
        "# WITH ('sink.file.path' = '%s')",
        "# /* %s */",
        "# -- %s",
        "# -- %s\n WHERE id > 0",
      })
  void surroundingsAreNoCode(String form) {
    int accepted = 0;
    for (String text : texts()) {
      String sql =
          "CREATE STREAM s (id BIGINT) WITH ('topic' = 'in');"
              + form.replace("#", "CREATE STREAM o WITH ('topic' = 'out') AS SELECT id FROM s")
                  .replace("%s", text);
      Optional<CompiledSql> compiled = compiled(new Script("s.sql", sql));
      if (compiled.isPresent()) {
        accepted++;
        try {
          Running.results(compiled.get(), Map.of("id", 1));
        } catch (ConfigException e) {
          // said before the job starts
        }
      }
      assertUntouched();
    }
    assertThat(accepted).as("scripts that compile").isLessThanOrEqualTo(texts().size());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void namesOfScriptsAreNoCode(String text) {
    String sql =
        "CREATE STREAM s (id BIGINT) WITH ('topic' = 'in', 'kafka.max.poll.records' = '7');"
            + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT id FROM s WHERE id > 0";
    CompiledSql compiled = FerrisCompiler.compile(new Script(text, sql));
    assertThat(Running.shape(compiled)).isEqualTo(Running.shape(FerrisCompiler.compile(sql)));
    assertThat(Running.results(compiled, Map.of("id", 1))).containsExactly(Map.of("id", 1));
    assertUntouched();
  }

  @Test
  void jobsAndPackagesHaveJavaNames() {
    for (String text : texts()) {
      assertThat(catchName(text)).isEqualTo(Optional.empty());
    }
    assertThat(catchName("big-trades.1_x")).isPresent();
  }

  private static Optional<CompilerOptions> catchName(String text) {
    try {
      return Optional.of(CompilerOptions.named("s").withJobName(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isUnprintable(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\ufffe' || c == '\uffff');
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static Optional<CompiledSql> compiled(Script script) {
    try {
      return Optional.of(FerrisCompiler.compile(script));
    } catch (SqlException e) {
      assertThat(e.problems()).isNotEmpty();
      return Optional.empty();
    }
  }

  private static void assertUntouched() {
    assertThat(System.getProperty(CANARY)).isNull();
  }
}
