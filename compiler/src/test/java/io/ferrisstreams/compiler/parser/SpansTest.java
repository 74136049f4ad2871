package io.ferrisstreams.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.text.Script;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "t.a",
        "\"x\"\"y\"",
        "a * b + c",
        "a + b * c - d",
        "a || b",
        "a AND b OR c",
        "a BETWEEN b AND c + 1",
        "a NOT IN (1, 2)",
        "a IS NOT NULL",
        "NOT a = b",
        "f(a, b -- why\n , c)",
        "CAST(a AS MAP<VARCHAR, ARRAY<INT>>)",
        "a::STRUCT<x INT>",
        "CASE WHEN a THEN b ELSE c END",
        "st->a->b",
        "arr[1]",
        "LAG(a) OVER (PARTITION BY b ORDER BY c)",
        "SUM(a) FILTER (WHERE b > 1)",
        "INTERVAL '5' MINUTES",
        "1.50",
        "'it''s'",
        "X'CAFE'",
        "-a",
        "1_000",
        "a = b",
        "a LIKE 'x%'",
        "EXISTS (SELECT 1 FROM u)",
        "TRANSFORM(a, x => x + 1)",
        "MAP('k' := v)",
        "(a + b) * c",
        "a * (b + c)",
        "NOT (a AND b)",
        "NOT EXISTS (SELECT 1 FROM u)",
        "a IS NULL",
        "a IS NOT DISTINCT FROM b",
        "a IS TRUE",
        "a LIKE 'x!%' ESCAPE '!'",
        "a -- b\n * c",
        "(SELECT MAX(x) FROM u)",
        "a NOT BETWEEN 1 AND (2)",
        "EXTRACT(YEAR FROM ts)",
        "COUNT(*)",
        "CURRENT_TIMESTAMP",
        "a IN (SELECT b FROM u)",
        "f(x)->a",
        "year"
      })
  void coversTheWholeExpression(String expression) {
    // A statement and a comment ahead, and clauses in other order, must not move anything.
    String text =
        "SELECT '\r\n;' AS x;\r\n\r\n\r\n/* c */ SELECT  "
            + expression
            + "  AS y FROM t EMIT CHANGES LIMIT 3 WHERE z";
    Script script = new Script("t", text);
    ParsedScript parsed = SqlParser.parse(script);
    assertThat(parsed.problems()).isEmpty();
    SelectStatement second = (SelectStatement) parsed.statements().get(1);
    SelectItem<?> item = ((PlainSelect) second.query().tree()).getSelectItems().get(0);

    assertThat(script.textOf(Spans.of(item.getExpression()))).isEqualTo(expression);
    assertThat(script.textOf(Spans.of(item))).startsWith(expression);
  }

  @Test
  void clausesKnowTheirSelect() {
    Script script =
        new Script("t", "SELECT a FROM (SELECT b FROM u WINDOW TUMBLING(5m)) x EMIT CHANGES");
    Query query = ((SelectStatement) SqlParser.parse(script).statements().get(0)).query();
    PlainSelect outer = (PlainSelect) query.tree();

    int select = Spans.of(outer).start();
    assertThat(query.clauses().emits(select)).hasSize(1);
    assertThat(query.clauses().windows(select)).isEmpty();
    WindowClause window = query.clauses().windows(script.text().indexOf("SELECT b")).get(0);
    assertThat(script.textOf(window.span())).isEqualTo("WINDOW TUMBLING(5m)");
  }

  @Test
  void deepChainsHaveSpans() {
    String chain = "a" + " + b".repeat(30_000);
    Script script = new Script("t", "SELECT " + chain + " FROM t");
    ParsedScript parsed = SqlParser.parse(script);
    assertThat(parsed.problems()).isEmpty();
    Query query = ((SelectStatement) parsed.statements().get(0)).query();
    SelectItem<?> item = ((PlainSelect) query.tree()).getSelectItems().get(0);
    assertThat(Spans.of(item.getExpression()).end()).isEqualTo(7 + chain.length());
  }
}
