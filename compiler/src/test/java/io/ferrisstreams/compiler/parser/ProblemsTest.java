package io.ferrisstreams.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Script;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          SELECT a FORM t                            | 1:10 | unexpected 'FORM'            | did you mean FROM?
          SELCT a FROM t                             | 1:1  | unexpected 'SELCT'           | did you mean SELECT?
          SELECT a FROM                              | 1:14 | unexpected end of statement  | expected a stream or table
          SELECT a FROM t WHERE                      | 1:22 | unexpected end of statement  | expected a condition
          SELECT FROM t                              | 1:8  | unexpected 'FROM'            | expected an expression
          SELECT a,, b FROM t                        | 1:10 | unexpected ','               | expected an expression
          SELECT a, FROM t                           | 1:11 | unexpected 'FROM'            | expected an expression
          SELECT a FROM t WHERE = 3                  | 1:23 | unexpected '='               | expected a condition
          SELECT a FROM t WHERE a = AND b            | 1:27 | unexpected 'AND'             | expected an expression
          SELECT (a FROM t                           | 1:8  | unclosed '('                 | expected a closing )
          SELECT a) FROM t                           | 1:9  | unexpected ')'               | no bracket is open here
          SELECT a FROM t GRUOP BY a                 | 1:17 | unexpected 'GRUOP'           | did you mean GROUP?
          SELECT a FROM t GROUP a                    | 1:23 | unexpected 'a'               | expected BY
          SELECT a FROM t EMIT CHANGS                | 1:22 | unexpected 'CHANGS'          | did you mean CHANGES?
          SELECT a FROM t EMIT CHANGES x             | 1:30 | unexpected 'x'               | expected a clause or the end
          SELECT a FROM t WINDOW TUBLING(5m)         | 1:24 | unexpected 'TUBLING'         | did you mean TUMBLING?
          SELECT a FROM t WINDOW TUMBLING(5 MONTHS)  | 1:33 | a month or year has no fixed length | use days
          SELECT a FROM t WINDOW SESSION(5m) WINDOW SESSION(5m) | 1:36 | WINDOW is given twice | ~~
          SELECT a FROM t GROUP BY a LIMIT 1 GROUP BY b | 1:36 | GROUP BY is given twice   | ~~
          SELECT a FROM t WITH ('a' 'b')             | 1:27 | unexpected 'b'               | expected =
          SELECT a FROM t WITH ('a' = 'b',)          | 1:33 | unexpected ')'               | expected a property name
          SELECT a FROM t WITH ('a'='b', 'a'='c')    | 1:32 | property 'a' is given twice  | ~~
          CREATE STREM s (a INT)                     | 1:8  | unexpected 'STREM'           | did you mean STREAM?
          CREATE STREAM s                            | 1:16 | unexpected end of statement  | expected columns, WITH (…) or AS SELECT
          CREATE STREAM s (a INT, b)                 | 1:26 | unexpected ')'               | expected a type
          CREATE STREAM s (a ARRAY<INT)              | 1:29 | unexpected ')'               | expected >
          INSERT INTO s VALUES (1, )                 | 1:26 | unexpected end of list       | expected an expression
          START JOB j SELECT 1                       | 1:13 | unexpected 'SELECT'          | expected AS
          SHOW STREMS                                | 1:6  | unexpected 'STREMS'          | did you mean STREAMS?
          STOP JOB j NOW                             | 1:12 | unexpected 'NOW'             | expected the end of the statement
          SELECT a FROM t § WHERE b                  | 1:17 | unexpected character '§'     | ~~
          SELECT 5m FROM t                           | 1:8  | '5m' is no number            | a length of time is written INTERVAL '5' MINUTES
          SELECT CAST(a AS MAP<INT) FROM t           | 1:25 | unexpected ')'               | expected >
          SELECT CAST(a INT) FROM t                  | 1:18 | unexpected ')'               | expected AS and a type
          SELECT a FROM t JOIN u WITHIN ON a = b     | 1:31 | unexpected 'ON'              | expected a length of time such as 5m or INTERVAL '5' MINUTES
          SELECT CASE WHEN a THEN b FROM t           | 1:27 | unexpected 'FROM'            | ~~
          SELECT a FROM t LEFT b ON a = b            | 1:22 | unexpected 'b'               | expected JOIN
          SELECT a FROM kafka://host/topic           | 1:21 | unexpected '//'              | comments start with --, URIs stand in single quotes
          SELECT 'abc FROM t                         | 1:8  | unterminated string          | expected a closing '
          SELECT a FROM t /* open                    | 1:17 | unterminated comment         | expected a closing */
          UPDATE t SET a = 1                         | 1:1  | unexpected 'UPDATE'          | expected a statement such as SELECT or CREATE
          """)
  void isWhereAndWhatItShouldBe(String text, String where, String message, String hint) {
    Script script = new Script("s", text);
    List<Problem> problems = SqlParser.parse(script).problems();

    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(script.where(problem.span())).isEqualTo("s:" + where);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.hint()).isEqualTo(hint == null ? "" : hint);
  }

  @Test
  void oneBrokenStatementHidesNoOther() {
    Script script =
        new Script("s", "SELECT a FORM t;\nSELECT b FROM t;\nSELECT 'x;\nCREATE STREM s;\n");
    ParsedScript parsed = SqlParser.parse(script);

    assertThat(parsed.statements()).hasSize(1);
    assertThat(parsed.problems().stream().map(p -> script.where(p.span())))
        .containsExactly("s:1:10", "s:3:8", "s:4:8");
  }

  @Test
  void nothingIsNothing() {
    ParsedScript parsed = SqlParser.parse(new Script("s", " ;; -- nothing\n ; "));
    assertThat(parsed.statements()).isEmpty();
    assertThat(parsed.problems()).isEmpty();
  }
}
