package io.ferrisstreams.compiler.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.SqlException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is large compiles and works, or is refused with advice: class files have limits. */
class SizesTest {
  private static final String SOURCE =
      "CREATE STREAM s (a INT, b INT, t VARCHAR, p BOOLEAN) WITH ('topic' = 'in');";

  private static Object result(String expression, Map<String, ?> record) {
    String sql =
        SOURCE + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT " + expression + " AS v FROM s";
    List<Map<String, Object>> results = Running.results(sql, record);
    assertThat(results).hasSize(1);
    return results.get(0).get("v");
  }

  private static String joined(int count, String separator, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(separator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\u6f22", "\ud83d\ude00", "\\", "\"", "\u0000"})
  void longTexts(String character) {
    String text = character.repeat(60_000 / character.length());
    Map<String, String> record = Map.of("t", text);
    assertThat(result("'" + text + "'", record)).isEqualTo(text);
    assertThat(result("t = '" + text + "'", record)).isEqualTo(true);
    assertThat(result("t IN ('1', '2', '3', '4', '" + text + "')", record)).isEqualTo(true);
    assertThat(result("t LIKE '" + text + "'", record)).isEqualTo(true);
    assertThat(result("t LIKE '" + text + "_'", record)).isEqualTo(false);
    assertThat(result("'" + text + "' || t", record)).isEqualTo(text + text);
  }

  @ParameterizedTest
  @CsvSource({"1000,INT", "1000,VARCHAR", "1000,'DECIMAL(12,2)'", "2000,VARCHAR"})
  void wideRows(int width, String type) {
    boolean text = type.equals("VARCHAR");
    String sql =
        "CREATE STREAM s (%s) WITH ('topic' = 'in');"
                .formatted(joined(width, ", ", i -> "column_" + i + " " + type))
            + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT %s FROM s"
                .formatted(
                    joined(
                        width,
                        ", ",
                        i -> "column_%1$d %2$s AS c%1$d".formatted(i, text ? "|| '!'" : "+ 1")));
    Map<String, Object> record = new LinkedHashMap<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    for (int i = 0; i < width; i++) {
      record.put("column_" + i, text ? "v" + i : i);
      expected.put("c" + i, text ? "v" + i + "!" : String.valueOf(i + 1));
    }
    List<Map<String, Object>> results = Running.results(sql, record);
    assertThat(results).hasSize(1);
    Map<String, Object> shown = new LinkedHashMap<>();
    results.get(0).forEach((k, v) -> shown.put(k, String.valueOf(v).replaceAll("\\.0+$", "")));
    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void widerRowsAreRefused() {
    String sql =
        "CREATE STREAM s (a INT) WITH ('topic' = 'in');"
            + "CREATE STREAM o AS SELECT %s FROM s"
                .formatted(joined(2001, ", ", i -> "a AS a" + i));
    assertThat(problems(sql))
        .extracting(Problem::message)
        .containsExactly("more than 2000 columns");
  }

  @Test
  void longLists() {
    String numbers = joined(10_000, ", ", i -> String.valueOf(i * 7));
    assertThat(result("a IN (" + numbers + ")", Map.of("a", 69_993))).isEqualTo(true);
    assertThat(result("a IN (" + numbers + ")", Map.of("a", 69_994))).isEqualTo(false);
    String texts = joined(10_000, ", ", i -> "'text-" + i + "'");
    assertThat(result("t NOT IN (" + texts + ")", Map.of("t", "text-9999"))).isEqualTo(false);
    assertThat(result("t NOT IN (" + texts + ")", Map.of("t", "text-x"))).isEqualTo(true);
  }

  @Test
  void longCases() {
    String branches = joined(1000, " ", i -> "WHEN a = " + i + " THEN b + " + i);
    assertThat(result("CASE " + branches + " END", Map.of("a", 999, "b", 1))).isEqualTo(1000);
    String simple = joined(1000, " ", i -> "WHEN " + i + " THEN 'v" + i + "'");
    assertThat(result("CASE a " + simple + " ELSE 'no' END", Map.of("a", 998))).isEqualTo("v998");
    String hard = joined(300, " ", i -> "WHEN TRY_CAST(t AS INT) = " + i + " THEN " + i);
    assertThat(result("CASE " + hard + " END", Map.of("t", "299"))).isEqualTo(299);
  }

  @Test
  void longChains() {
    Map<String, Object> record = Map.of("a", 1, "b", 2, "t", "x", "p", true);
    assertThat(result(joined(1000, " + ", i -> "a"), record)).isEqualTo(1000);
    assertThat(result(joined(1000, " - ", i -> "a"), record)).isEqualTo(-998);
    assertThat(result(joined(1000, " || ", i -> "t"), record)).isEqualTo("x".repeat(1000));
    assertThat(result(joined(1000, " || ", i -> "a"), record)).isEqualTo("1".repeat(1000));
    assertThat(result(joined(1000, " AND ", i -> "a < " + (i + 2)), record)).isEqualTo(true);
    assertThat(result(joined(1000, " OR ", i -> "b = " + (i + 3)), record)).isEqualTo(false);
    assertThat(result(joined(500, " AND ", i -> "(p OR b > a)"), record)).isEqualTo(true);
    assertThat(result("COALESCE(" + joined(500, ", ", i -> "NULLIF(a, 1)") + ", 5)", record))
        .isEqualTo(5);
  }

  @Test
  void deepNests() {
    Map<String, Object> record = Map.of("a", 1, "t", "x", "p", true);
    assertThat(result("(".repeat(150) + "a" + ")".repeat(150), record)).isEqualTo(1);
    assertThat(result("ABS(".repeat(150) + "a" + ")".repeat(150), record)).isEqualTo(1);
    assertThat(result("NOT (".repeat(150) + "p" + ")".repeat(150), record)).isEqualTo(true);
    assertThat(result("UPPER(t || ".repeat(150) + "t" + ")".repeat(150), record))
        .isEqualTo("X".repeat(151));
    assertThat(result("CASE WHEN a = 1 THEN ".repeat(60) + "a" + " ELSE 0 END".repeat(60), record))
        .isEqualTo(1);
    assertThat(result("COALESCE(NULLIF(a, 1), ".repeat(60) + "7" + ")".repeat(60), record))
        .isEqualTo(7);
  }

  @Test
  void manyStatements() {
    StringBuilder sql = new StringBuilder(SOURCE);
    for (int i = 0; i < 150; i++) {
      sql.append("CREATE STREAM o%1$d WITH ('topic' = 't%1$d') AS".formatted(i))
          .append(" SELECT a + %d AS v FROM s WHERE b < %d;\n".formatted(i, i));
    }
    sql.append("CREATE STREAM o WITH ('topic' = 'out') AS SELECT v * 2 AS v FROM o149");
    assertThat(Running.results(sql.toString(), Map.of("a", 1, "b", 0)))
        .containsExactly(Map.of("v", 300));
  }

  /** What fits no class file is refused where it stands, with advice. */
  @Test
  void whatFitsNoClassFileIsRefused() {
    String big = joined(900, " + ", i -> "LENGTH(REPLACE(t, 'a" + i + "', 'b')) * COALESCE(a, b)");
    String sql =
        SOURCE + "\nCREATE STREAM o WITH ('topic' = 'out') AS SELECT " + big + " AS v FROM s";
    try {
      assertThat(Running.results(sql, Map.of("a", 1, "t", "x"))).hasSize(1);
    } catch (SqlException e) {
      assertThat(e.problems()).extracting(Problem::hint).doesNotContain("");
    }
    String huge = joined(4, " + ", i -> "(" + big.replace("'b'", "'b" + i + "'") + ")");
    List<Problem> problems =
        problems(
            SOURCE + "\nCREATE STREAM o WITH ('topic' = 'out') AS SELECT " + huge + " AS v FROM s");
    assertThat(problems).extracting(Problem::hint).doesNotContain("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT # FROM s",
        "SELECT \"#\" FROM s",
        "SELECT a AS \"#\", b AS \"#\" FROM s",
        "SELECT a FROM \"#\"",
        "SELECT a FROM #",
        "SELECT #(a) FROM s",
        "SELECT s.a + '#' FROM s",
        "SELECT a FROM s WHERE '#'",
        "SELECT CAST(a AS #) FROM s",
        "CREATE STREAM \"#\" (a INT)",
        "CREATE STREAM q (\"#\" INT, \"#\" INT)",
        "CREATE STREAM q (a #)",
        "CREATE STREAM q (a INT) WITH ('topic' = '#')",
        "CREATE STREAM q (a INT) WITH ('format' = '#')",
        "CREATE STREAM q (a INT) WITH ('type' = '#')",
        "CREATE STREAM q (a INT) WITH ('format' = 'csv', 'delimiter' = '#')",
        "CREATE STREAM q (a INT) WITH ('watermark.#' = '#')",
        "INSERT INTO \"#\" (a) SELECT a FROM s",
        "INSERT INTO s (\"#\") SELECT a FROM s",
        "SET 'sql.dialect' = '#'",
        "EXPLAIN \"#\"",
        "DESCRIBE \"#\"",
        "DROP STREAM \"#\"",
        "SELECT # # # FROM s",
      })
  void errorsStayShort(String form) {
    String sql = SOURCE + form.replace("#", "x".repeat(20_000));
    for (String line :
        catchThrowableOfType(SqlException.class, () -> FerrisCompiler.compile(sql))
            .getMessage()
            .split("\n")) {
      assertThat(line.length()).as(line.substring(0, Math.min(100, line.length()))).isLessThan(450);
    }
  }

  private static List<Problem> problems(String sql) {
    SqlException thrown =
        catchThrowableOfType(SqlException.class, () -> FerrisCompiler.compile(sql));
    assertThat(thrown).isNotNull();
    return thrown.problems();
  }
}
