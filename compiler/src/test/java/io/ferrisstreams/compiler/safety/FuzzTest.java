package io.ferrisstreams.compiler.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.analyzer.Analyzer;
import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.codegen.JavaGenerator;
import io.ferrisstreams.compiler.jvm.JavaCompiler;
import io.ferrisstreams.compiler.optimizer.Optimizer;
import io.ferrisstreams.compiler.parser.SqlParser;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.SqlException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Random and mutated scripts through the whole compiler give results or problems, nothing else.
 *
 * <p>Java's compiler takes most of the time, so most scripts share its runs: each in a package of
 * its own, many at once.
 */
class FuzzTest {
  private static final int TRIES = Integer.getInteger("fuzz.tries", 10_000);
  private static final long SEED = Long.getLong("fuzz.seed", 42);
  private static final int WHOLE_EVERY = 25;
  private static final int BATCH = 100;

  /** What only somebody who knows the compiler's inside could make sense of. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "java\\.|io\\.ferris|net\\.sf|Exception|Error:|\\.java|\\tat"
              + " |Expr\\.|Rel\\.|Optional\\[");

  private static final String SOURCES =
      "CREATE STREAM trades (id BIGINT KEY, symbol VARCHAR, price DECIMAL(10,2), quantity INT,"
          + " ts TIMESTAMP(3), day DATE, rate DOUBLE, open BOOLEAN NOT NULL)"
          + " WITH ('topic' = 'trades', 'format' = 'json');\n";

  private static final List<String> SEEDS =
      List.of(
          "SELECT symbol, price * quantity AS notional FROM trades WHERE price > 100.50",
          "CREATE STREAM big WITH ('topic' = 'big', 'format' = 'csv') AS SELECT id, symbol,"
              + " UPPER(symbol) || '-' || id AS code FROM trades WHERE symbol IN ('A', 'B', NULL)"
              + " AND open",
          "SELECT CASE WHEN price > 10 THEN 'high' WHEN price IS NULL THEN NULL ELSE 'low' END AS"
              + " level, CASE quantity WHEN 1 THEN 2 ELSE 3.5 END AS q FROM trades t",
          "SELECT COALESCE(price, quantity, 0.001), NULLIF(quantity, 5), GREATEST(price, quantity),"
              + " LEAST(rate, price) FROM trades",
          "SELECT CAST(symbol AS INT), TRY_CAST(symbol AS DECIMAL(12,3)) AS e, price::VARCHAR,"
              + " CAST(ts AS DATE), CAST(day AS TIMESTAMP(6)) FROM trades",
          "SELECT id FROM trades WHERE NOT (quantity BETWEEN 1 AND 10 OR symbol NOT LIKE 'a!%_'"
              + " ESCAPE '!') AND symbol IS DISTINCT FROM 'x'",
          "SELECT ABS(-price), FLOOR(price), CEIL(rate), ROUND(price, 1), SQRT(rate), MOD(id, 7),"
              + " id % 3, id / 2, -quantity FROM trades",
          "SELECT SUBSTRING(symbol, 2, 3), POSITION('x', symbol), LENGTH(symbol), TRIM(symbol),"
              + " REPLACE(symbol, 'a', ''), LEFT(symbol, 2) FROM trades",
          "CREATE VIEW v AS SELECT id, quantity + 1 AS q, price AS p FROM trades WHERE open;"
              + " SELECT q * 2 AS q, p / q FROM v WHERE q > 0 AND p <> 0",
          "CREATE STREAM o (a INT, b VARCHAR) WITH ('topic' = 'o');"
              + " INSERT INTO o (b, a) SELECT symbol, quantity FROM trades; INSERT INTO o SELECT 1,"
              + " 'x' FROM trades",
          "SELECT EXTRACT(YEAR FROM day), HOUR(ts), MONTH(ts) FROM trades WHERE ts >= TIMESTAMP"
              + " '2024-01-01 00:00:00' AND day < '2024-12-31'",
          "SELECT open = (price > quantity) AS same, (symbol IS NULL) = open, open IS NOT TRUE FROM"
              + " trades WHERE (quantity > 1) <> open",
          "SELECT *, price + 1 AS more FROM trades; SELECT t.* FROM trades AS t; DESCRIBE trades;"
              + " SHOW STREAMS; EXPLAIN SELECT id FROM trades",
          "SET 'client.id' = 'x'; -- @name: job\nCREATE STREAM f (a INT, \"b c\" VARCHAR) WITH"
              + " ('file.path' = './x.csv', 'format' = 'csv'); SELECT a, \"b c\" FROM f /* c */",
          "SELECT symbol, COUNT(*) FROM trades WINDOW TUMBLING(5m) GROUP BY symbol EMIT FINAL",
          "SELECT t.id FROM trades t JOIN other o WITHIN 5 MINUTES ON t.id = o.id");

  private static final String CHARACTERS = "()[],;'\"`.*+-/=<>:$#@!?\\{}%_ 09aZ\u0000\n\u2028é😀";

  @Test
  void resultsOrProblemsAndNothingElse() {
    Random random = new Random(SEED);
    Random batches = new Random(SEED);
    String[] words = String.join(" ", SEEDS).split("\\s+|(?<=\\W)|(?=\\W)");
    Map<String, String> batch = new LinkedHashMap<>();
    Map<String, String> scripts = new LinkedHashMap<>();
    int good = 0;
    for (int i = 0; i < TRIES; i++) {
      String sql = SOURCES + script(random, words);
      try {
        if (batches.nextInt(WHOLE_EVERY) == 0) {
          FerrisCompiler.compile(new Script("fuzz.sql", sql));
        } else {
          batch.putAll(generated(new Script("fuzz.sql", sql), "p" + i));
          scripts.put("p" + i, sql);
        }
        good++;
      } catch (SqlException e) {
        check(sql, e);
      } catch (Throwable e) {
        throw new AssertionError("try " + i + " of seed " + SEED + ":\n" + sql, e);
      }
      if (scripts.size() == BATCH || (i == TRIES - 1 && !batch.isEmpty())) {
        compile(batch, scripts);
      }
    }
    // Both kinds were met, or the mutations test nothing.
    assertThat(good).isBetween(TRIES / 20, TRIES * 19 / 20);
  }

  private static Map<String, String> generated(Script script, String packageName) {
    Program program =
        Analyzer.analyze(
                script,
                SqlParser.parse(script),
                "fuzz",
                Catalog.of(Functions.BUILT_IN),
                Dialect.FERRIS)
            .program();
    return JavaGenerator.generate(Optimizer.optimize(program), packageName).files();
  }

  private static void compile(Map<String, String> batch, Map<String, String> scripts) {
    try {
      new JavaCompiler(FuzzTest.class.getClassLoader()).compile(batch);
    } catch (RuntimeException e) {
      scripts.forEach(
          (name, sql) -> {
            Map<String, String> own = new LinkedHashMap<>(batch);
            own.keySet().removeIf(type -> !type.startsWith(name + "."));
            try {
              new JavaCompiler(FuzzTest.class.getClassLoader()).compile(own);
            } catch (RuntimeException single) {
              throw new AssertionError(name + " of seed " + SEED + ":\n" + sql, single);
            }
          });
      throw e;
    }
    batch.clear();
    scripts.clear();
  }

  private static void check(String sql, SqlException e) {
    assertThat(e.problems()).as(sql).isNotEmpty();
    for (Problem problem : e.problems()) {
      assertThat(problem.span().start()).as(sql).isBetween(0, sql.length());
      assertThat(problem.span().end()).as(sql).isBetween(problem.span().start(), sql.length());
      assertThat(problem.message()).as(sql).isNotBlank();
      String[] lines = problem.show(new Script("fuzz.sql", sql)).split("\n");
      assertThat(lines[0]).as(sql).matches("(?s)fuzz\\.sql:\\d+:\\d+: .*");
      assertThat(lines[lines.length - 1]).as(sql).contains(" | ").contains("^");
      for (String line : lines) {
        assertThat(line.length()).as(sql).isLessThan(450);
      }
    }
    assertThat(INTERNAL.matcher(e.getMessage()).find()).as(e.getMessage()).isFalse();
  }

  private static String script(Random random, String[] words) {
    StringBuilder text = new StringBuilder();
    switch (random.nextInt(10)) {
      case 0 -> {
        for (int n = random.nextInt(40); n >= 0; n--) {
          text.append(words[random.nextInt(words.length)]).append(' ');
        }
      }
      case 1 -> {
        for (int n = random.nextInt(60); n >= 0; n--) {
          text.appendCodePoint(CHARACTERS.codePointAt(random.nextInt(CHARACTERS.length())));
        }
      }
      default -> {
        text.append(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int n = random.nextInt(4); n > 0; n--) {
          mutate(text, words, random);
        }
      }
    }
    return text.toString();
  }

  private static void mutate(StringBuilder text, String[] words, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(12));
    switch (random.nextInt(8)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, " " + words[random.nextInt(words.length)] + " ");
      case 2 -> text.insert(at, text.substring(at, end));
      case 3 ->
          text.insert(
              at, Character.toString(CHARACTERS.codePointAt(random.nextInt(CHARACTERS.length()))));
      case 4 -> swap(text, random);
      case 5 -> replace(text, words, random);
      case 6 -> replace(text, words, random);
      default -> text.append(random.nextInt(5) == 0 ? ";" : "");
    }
  }

  private static void replace(StringBuilder text, String[] words, Random random) {
    String[] own = text.toString().split("(?<=\\W)|(?=\\W)");
    own[random.nextInt(own.length)] = words[random.nextInt(words.length)];
    text.setLength(0);
    text.append(String.join("", own));
  }

  private static void swap(StringBuilder text, Random random) {
    String[] own = text.toString().split("(?<=\\W)|(?=\\W)");
    int a = random.nextInt(own.length);
    int b = random.nextInt(own.length);
    String first = own[a];
    own[a] = own[b];
    own[b] = first;
    text.setLength(0);
    text.append(String.join("", own));
  }
}
