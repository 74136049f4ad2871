package io.ferrisstreams.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.ferrisstreams.compiler.text.Script;
import java.time.Duration;
import java.util.List;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.junit.jupiter.api.Test;

/** What comes out for what is written. */
class StatementsTest {

  private static <S extends Statement> S read(Class<S> kind, String text) {
    Script script = new Script("s", text);
    ParsedScript parsed = SqlParser.parse(script);
    assertThat(parsed.problems()).as(text).isEmpty();
    assertThat(parsed.statements()).hasSize(1);
    return kind.cast(parsed.statements().get(0));
  }

  private static Query query(String text) {
    return read(SelectStatement.class, text).query();
  }

  @Test
  void source() {
    CreateSource source =
        read(
            CreateSource.class,
            """
            -- @name: readings
            -- nothing of note
            -- @metric.rate: 5 : 6
            CREATE OR REPLACE TABLE IF NOT EXISTS "Readings" (
              id INT PRIMARY KEY,
              price DECIMAL(18, 4) NOT NULL,
              tags MAP<VARCHAR, ARRAY<STRUCT<a INT, `b c` VARCHAR>>>,
              trace BYTES HEADER('trace-id'),
              hs ARRAY<STRUCT<key STRING, value BYTES>> HEADERS,
              total AS price * 2,
              at TIMESTAMP(3),
              WATERMARK FOR at AS at - INTERVAL '5' SECOND
            ) WITH (kafka.topic = 'r', partitions = 3, watch = true, lag = -1.5, list = ['a', 'b'])
            """);

    assertThat(source.table()).isTrue();
    assertThat(source.orReplace()).isTrue();
    assertThat(source.ifNotExists()).isTrue();
    assertThat(source.name().text()).isEqualTo("Readings");
    assertThat(source.name().quoted()).isTrue();
    assertThat(source.annotations())
        .extracting(Annotation::name, Annotation::value)
        .containsExactly(tuple("name", "readings"), tuple("metric.rate", "5 : 6"));
    assertThat(source.columns())
        .extracting(column -> column.name().text())
        .containsExactly("id", "price", "tags", "trace", "hs", "total", "at");
    assertThat(source.columns().get(0).key()).isTrue();
    assertThat(source.columns().get(1).notNull()).isTrue();
    assertThat(source.columns().get(1).type().numbers()).containsExactly(18, 4);
    TypeSyntax struct = source.columns().get(2).type().arguments().get(1).arguments().get(0);
    assertThat(struct.name()).isEqualTo("STRUCT");
    assertThat(struct.fields().get(1).name().text()).isEqualTo("b c");
    assertThat(source.columns().get(3).headers().key()).isEqualTo("trace-id");
    assertThat(source.columns().get(4).headers().key()).isNull();
    assertThat(source.columns().get(5).type()).isNull();
    assertThat(source.columns().get(5).computed()).hasToString("price * 2");
    assertThat(source.watermark().delay()).isEqualTo(Duration.ofSeconds(5));
    assertThat(source.properties())
        .extracting(Property::key, Property::value)
        .containsExactly(
            tuple("kafka.topic", "r"),
            tuple("partitions", "3"),
            tuple("watch", "true"),
            tuple("lag", "-1.5"),
            tuple("list", "a,b"));
  }

  @Test
  void clausesComeOutInOneOrder() {
    Query query =
        query(
            "SELECT a, COUNT(*) AS n FROM s WITH ('s.x' = '1') HAVING COUNT(*) > 1 LIMIT 3"
                + " GROUP BY a WINDOW HOPPING (SIZE 5 MINUTES, ADVANCE BY 1m, GRACE PERIOD 0s)"
                + " ORDER BY n DESC WHERE b > 1 INTO 'file://./o' WITH ('f' = 'json') EMIT FINAL");

    assertThat(query.tree())
        .hasToString(
            "SELECT a, COUNT(*) AS n FROM s WHERE b > 1 GROUP BY a HAVING COUNT(*) > 1"
                + " ORDER BY n DESC LIMIT 3");
    int select = Spans.of(query.tree()).start();
    assertThat(query.clauses().all()).allMatch(clause -> clause.select() == select);
    WindowClause window = query.clauses().windows(select).get(0);
    assertThat(window.kind()).isEqualTo(WindowKind.HOPPING);
    assertThat(window.arguments())
        .extracting(WindowArgument::label)
        .containsExactly("SIZE", "ADVANCE BY", "GRACE PERIOD");
    assertThat(query.clauses().emits(select).get(0).isFinal()).isTrue();
    assertThat(query.clauses().intos(select).get(0).uri()).isEqualTo("file://./o");
    List<WithClause> withs = query.clauses().withs(select);
    assertThat(withs).extracting(WithClause::after).containsExactly("s", "file://./o");
  }

  @Test
  void joinsKnowTheirWindow() {
    Query query =
        query(
            "SELECT * FROM a JOIN b ON a.x = b.x LEFT JOIN c WITHIN (1 HOUR, 2 HOURS) GRACE PERIOD"
                + " 5m ON a.x = c.x JOIN d ON a.x = d.x WITHIN INTERVAL '5' MINUTES"
                + " JOIN rates FOR SYSTEM_TIME AS OF a.ts + INTERVAL '1' HOUR AS r ON a.x = r.x");

    assertThat(((PlainSelect) query.tree()).getJoins()).hasSize(4);
    assertThat(query.clauses().joinWindows(0)).extracting(JoinWindow::join).containsExactly(1, 2);
    JoinWindow window = query.clauses().joinWindows(0).get(0);
    assertThat(window.before()).isEqualTo(Duration.ofHours(1));
    assertThat(window.after()).isEqualTo(Duration.ofHours(2));
    assertThat(window.grace()).isEqualTo(Duration.ofMinutes(5));
    AsOf asOf = query.clauses().asOfs(0).get(0);
    assertThat(asOf.join()).isEqualTo(3);
    assertThat(asOf.time()).hasToString("a.ts + INTERVAL '1' HOUR");
  }

  @Test
  void keysAndPartitions() {
    String text =
        "SELECT a AS x PRIMARY KEY, b KEY, c FROM s GROUP BY a PRIMARY KEY PARTITION BY f(a, b), c";
    Query query = query(text);

    assertThat(query.tree()).hasToString("SELECT a AS x, b, c FROM s GROUP BY a");
    assertThat(query.clauses().keyMarkers(0))
        .extracting(KeyMarker::itemEnd, KeyMarker::inGroupBy)
        .containsExactly(
            tuple(text.indexOf(" PRIMARY"), false),
            tuple(text.indexOf(" KEY,", 26), false),
            tuple(text.lastIndexOf(" PRIMARY"), true));
    assertThat(query.clauses().partitionBys(0).get(0).expressions())
        .map(Object::toString)
        .containsExactly("f(a, b)", "c");
  }

  @Test
  void bufferWindowsAreInsideTheirFunction() {
    Query query =
        query(
            "SELECT AVG(p) OVER (ROWS WINDOW BUFFER 100 ROWS PARTITION BY s ORDER BY ts"
                + " EMIT ON BUFFER FULL EXPIRE AFTER INTERVAL '5' MINUTE INACTIVITY) AS m FROM t");

    BufferWindow buffer = query.clauses().bufferWindows(0).get(0);
    assertThat(buffer.rows()).isEqualTo(100);
    assertThat(buffer.emit()).isEqualTo("ON BUFFER FULL");
    assertThat(buffer.expireAfter()).isEqualTo(Duration.ofMinutes(5));
    Object function = ((PlainSelect) query.tree()).getSelectItems().get(0).getExpression();
    assertThat(Spans.of(function).end()).isEqualTo(buffer.over().end());
  }

  @Test
  void wordsAreNamesWhereTheyCanBe() {
    Query query =
        query(
            "SELECT window, final, year, \"key\", order, limit, offset, double AS map, t.from"
                + " FROM window t WHERE limit > 5 AND timestamp < end GROUP BY output");
    assertThat(((PlainSelect) query.tree()).getSelectItems()).hasSize(9);
    assertThat(query.clauses().all()).isEmpty();
  }

  @Test
  void typesOfCastsCanBeReadAgain() {
    Query query = query("SELECT CAST(a AS MAP<VARCHAR, STRUCT<x DECIMAL(9, 2)>>) FROM t");
    CastExpression cast =
        (CastExpression) ((PlainSelect) query.tree()).getSelectItems().get(0).getExpression();
    TypeSyntax type = TypeSyntax.of(cast);
    assertThat(type.name()).isEqualTo("MAP");
    assertThat(type.arguments().get(1).fields().get(0).type().numbers()).containsExactly(9, 2);
  }

  @Test
  void jobs() {
    DeployJob deploy =
        read(DeployJob.class, "DEPLOY JOB j VERSION '2' AS SELECT * FROM t STRATEGY CANARY(25)");
    assertThat(deploy.version()).isEqualTo("2");
    assertThat(deploy.strategy()).isEqualTo("CANARY");
    assertThat(deploy.percentage()).isEqualTo(25);
    assertThat(deploy.query().tree()).hasToString("SELECT * FROM t");
    StartJob start = read(StartJob.class, "START JOB j AS SELECT * FROM t WITH ('a' = 'b')");
    assertThat(start.query().clauses().withs(start.query().span().start())).hasSize(1);
  }

  @Test
  void values() {
    InsertValues insert =
        read(InsertValues.class, "INSERT INTO s (a, b) VALUES (1, ARRAY[1, 2]), (-2, '${x}')");
    assertThat(insert.columns()).extracting(Name::text).containsExactly("a", "b");
    assertThat(insert.rows()).hasSize(2);
    assertThat(insert.rows().get(1).get(1)).hasToString("'${x}'");
  }
}
