package io.ferrisstreams.compiler.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How generated code is laid out changes no result. */
class LayoutTest {
  private static final String SOURCE =
      "CREATE STREAM s (a INT, b INT, w DECIMAL(18,10), f DOUBLE, t VARCHAR, p BOOLEAN NOT NULL,"
          + " \"x.y@z\" INT, \"d\"\"q\" INT) WITH ('topic' = 'in');";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1",
        "p = (a = b) | false",
        "p <> (t IS NULL) | true",
        "(a = b) = (t IS NULL) | true",
        "TRY_CAST(a / 0 AS VARCHAR) | null",
        "TRY_CAST(CASE WHEN a = 1 THEN a / 0 END AS VARCHAR) | null",
        "TRY_CAST(a / 0 AS INT) | null",
        "f IN (1e0, 2e0, 3e0, 4e0, 0e0) | true",
        "- (-0e0) IN (1e0, 2e0, 3e0, 4e0, -0e0) | true",
        "FLOOR(w * w) | 0",
        "CEIL(- w * w) | 0",
        "FLOOR(- w * w) | -1",
        "\"x.y@z\" + s.\"x.y@z\" | 14",
        "\"d\"\"q\" | 8",
      })
  void expressions(String expression, String expected) {
    String sql = SOURCE + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT %s AS v FROM s";
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("a", 1);
    record.put("b", 2);
    record.put("w", "0.0000000003");
    record.put("f", -0.0);
    record.put("t", "x");
    record.put("p", true);
    record.put("x.y@z", 7);
    record.put("d\"q", 8);
    assertThat(Running.results(sql.formatted(expression), record))
        .extracting(row -> String.valueOf(row.get("v")))
        .containsExactly(expected);
  }

  @Test
  void constantsNeedNoColumn() {
    assertThat(
            Running.results(
                "CREATE STREAM s (a INT) WITH ('topic' = 'in');"
                    + "CREATE STREAM o WITH ('topic' = 'out') AS SELECT 'x' AS v FROM s",
                Map.of("a", 1)))
        .isEqualTo(List.of(Map.of("v", "x")));
  }
}
