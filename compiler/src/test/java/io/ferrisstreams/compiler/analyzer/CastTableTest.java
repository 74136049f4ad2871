package io.ferrisstreams.compiler.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The table of casts in {@code docs/sql.md} says what {@link Coercion} and the compiler do. */
final class CastTableTest {
  private static final Path PAGE = Path.of("..", "docs", "sql.md");

  private static final Map<String, SqlType> TYPES =
      Map.ofEntries(
          Map.entry("BOOLEAN", SqlType.BOOLEAN),
          Map.entry("INT", SqlType.INT),
          Map.entry("BIGINT", SqlType.BIGINT),
          Map.entry("DOUBLE", SqlType.DOUBLE),
          Map.entry("DECIMAL", new SqlType.Decimal(9, 2)),
          Map.entry("VARCHAR", SqlType.VARCHAR),
          Map.entry("BYTES", SqlType.BYTES),
          Map.entry("DATE", SqlType.DATE),
          Map.entry("TIME", SqlType.TIME),
          Map.entry("TIMESTAMP", SqlType.Timestamp.MILLIS),
          Map.entry("INTERVAL", SqlType.INTERVAL));

  @Test
  void theTableIsWhatCoercionKnows() {
    Map<String, Map<String, Boolean>> table = table();
    SoftAssertions all = new SoftAssertions();
    table.forEach(
        (from, row) ->
            row.forEach(
                (to, yes) ->
                    all.assertThat(Casting.USUAL.allows(TYPES.get(from), TYPES.get(to)))
                        .as(from + " to " + to)
                        .isEqualTo(yes)));
    all.assertAll();
    assertThat(table.keySet()).isEqualTo(TYPES.keySet());
    assertThat(table.values()).allMatch(row -> row.keySet().equals(TYPES.keySet()));
  }

  @Test
  void allOfItCompiles() {
    StringBuilder items = new StringBuilder("SELECT 1 AS one");
    table()
        .forEach(
            (from, row) ->
                row.forEach(
                    (to, yes) -> {
                      if (yes) {
                        items.append(
                            ", CAST(c_%1$s AS %2$s), TRY_CAST(c_%1$s AS %2$s)".formatted(from, to));
                      }
                    }));
    assertThat(FerrisCompiler.compile(columns() + items + " FROM t;").topology()).isNotNull();
  }

  @Test
  void nothingElseDoes() {
    table()
        .forEach(
            (from, row) ->
                row.forEach(
                    (to, yes) -> {
                      if (!yes) {
                        String sql = "SELECT CAST(c_%s AS %s) FROM t;".formatted(from, to);
                        assertThatThrownBy(() -> FerrisCompiler.compile(columns() + sql))
                            .isInstanceOf(SqlException.class)
                            .hasMessageContaining("cannot cast");
                      }
                    }));
  }

  private static String columns() {
    return TYPES.entrySet().stream()
        .map(type -> "c_" + type.getKey() + " " + type.getValue())
        .sorted()
        .collect(Collectors.joining(", ", "CREATE STREAM t (", ");\n"));
  }

  /** By the type that is converted, and the one it becomes. */
  private static Map<String, Map<String, Boolean>> table() {
    List<String> lines =
        page()
            .lines()
            .dropWhile(line -> !line.startsWith("| from |"))
            .takeWhile(l -> !l.isBlank())
            .toList();
    List<String> to = cells(lines.get(0));
    Map<String, Map<String, Boolean>> table = new LinkedHashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = cells(line);
      Map<String, Boolean> row = new LinkedHashMap<>();
      for (int i = 1; i < to.size(); i++) {
        assertThat(cells.get(i)).isIn("", "yes");
        row.put(to.get(i), cells.get(i).equals("yes"));
      }
      table.put(cells.get(0), row);
    }
    return table;
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.length() - 1);
    return Arrays.stream(inner.split("\\|", -1)).map(c -> c.replace("`", "").strip()).toList();
  }

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
