package io.ferrisstreams.compiler.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.runtime.function.Now;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bad, huge and missing arguments come to. */
@Timeout(60)
final class LimitsTest {

  /** Each refuses its row, in a time that does not depend on what the row asks for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "REPEAT(s, 2000000000)",
        "LPAD(s, 2000000000, 'x')",
        "RPAD(s, 2000000000)",
        "SPACE(i + 2000000000)",
        "REPLACE(REPEAT(s, 40000), 'a', REPEAT(s, 1000))",
        "REGEXP(CONCAT(REPEAT('a', 60), s, '!'), '^(a|aa)+\\1b$')",
        "REGEXP_REPLACE(CONCAT(REPEAT('a', 60), '!'), '(.*a){20}b', s)",
        "REGEXP_REPLACE(REPEAT('a', 1000), 'a', REPEAT(s, 2000))",
        "REGEXP(REPEAT(CONCAT(s, 'ab'), 30000), '^(a|b)*c')",
        "REGEXP(s, '(' || s)",
        "REGEXP(s, 'a', 'q')",
        "REGEXP_EXTRACT('a', s, 1)",
        "REGEXP_REPLACE(s, 'a', '$1')",
        "SUBSTRING(s, 1, -1)",
        "INSTR(s, 'a', 1, 0)",
        "TRANSLATE(s, REPEAT('x', 5000), '')",
        "LEVENSHTEIN(REPEAT(s, 3000), REPEAT('b', 3000))",
        "MASK_LEFT(s, -1)",
        "ENCODE(s, 'utf8', 'rot13')",
        "ENCODE('zz', 'hex', s)",
        "FROM_HEX('xyz' || s)",
        "URL_DECODE_PARAM('%zz' || s)",
        "SQRT(-1 - i)",
        "LN(i - i)",
        "LOG(1, d)",
        "EXP(1000000 + i)",
        "ASIN(2 + i)",
        "COT(d - d)",
        "GEO_DISTANCE(91 + i, 0, 0, 0)",
        "GEO_DISTANCE(0, 0, 0, 0, s)",
        "DATEADD(YEAR, 2000000000, dt)",
        "TIMESTAMPADD(WEEK, 2000000000, ts)",
        "TIMESTAMPADD(s, 1, ts)",
        "DATE_TRUNC(HOUR, dt)",
        "DATE_TRUNC(s, ts)",
        "DATE_TRUNC(DAY, ts, s)",
        "TIMESTAMPADD(MICROSECOND, 1, ts)",
        "TIMEADD(MONTH, 1, CAST(ts AS TIME))",
        "PARSE_TIME(s, 'HH')",
        "PARSE_TIME('10:15', 'mm:ss' || LEFT(s, 0))",
        "MAKE_DATE(2023, 2, 28 + i)",
        "MAKE_TIME(24, i, 0)",
        "EPOCH(i * INTERVAL '1' MONTH)",
        "EPOCH(i * INTERVAL '1000000000000' SECOND)",
        "CONVERT_TZ(ts, 'UTC', s)",
        "FORMAT_DATE(dt, 'HH')",
        "FORMAT_TIMESTAMP(ts, 'not {a pattern' || s)",
        "FORMAT_TIMESTAMP(ts, 'HH', s)",
        "PARSE_DATE(s, 'yyyy')",
        "PARSE_TIMESTAMP('2024-02-30', s)",
        "PARSE_TIMESTAMP('2024-02-29 01:30' || LEFT(s, 0), 'yyyy-MM-dd hh:mm')",
        "FROM_UNIXTIME(-9223372036854775807 - i)",
        "FROM_DAYS(2000000000 + i)",
        "JSON_VALUE(s, '$..a')",
        "GENERATE_SERIES(0, 2000000000 + i)",
        "GENERATE_SERIES(-9223372036854775807 - i, 9223372036854775807)",
        "GENERATE_SERIES(i, 5, 0)",
        "GENERATE_SERIES(i, 5, -1)",
        "ARRAY_SORT(nums, s)",
        "ARRAY_JOIN(GENERATE_SERIES(1, 20000), REPEAT(s, 100))",
        "REDUCE(GENERATE_SERIES(1, 100), s, (all, x) => all || all)",
        "REDUCE(GENERATE_SERIES(1, 100), nums, (all, x) => ARRAY_CONCAT(all, all))",
        "SPLIT(REPEAT(s, 1000000), '')",
        "REGEXP_EXTRACT_ALL(s, REPEAT('a', 1000000))",
        "REGEXP_SPLIT_TO_ARRAY(REPEAT('a', 1000000), s)",
        "AS_MAP(ARRAY[s, NULL], nums)",
        "TRANSFORM(MAP('a' := 1, 'b' := 2), (k, v) => s, (k, v) => v)",
        "TRANSFORM(MAP('a' := 1), (k, v) => NULLIF(k, s), (k, v) => v)",
        "TRANSFORM(nums, x => x / 0)",
        "TO_BYTES(s, 'rot13')",
        "TO_BYTES('xyz' || s, 'hex')",
        "FROM_BYTES(TO_BYTES(s, 'utf8'), s)",
        "INT_FROM_BYTES(TO_BYTES(s, 'utf8'))",
        "BIGINT_FROM_BYTES(TO_BYTES('0000000000000000', 'hex'), s)",
        "LPAD(TO_BYTES(s, 'utf8'), 2000000000, TO_BYTES(s, 'utf8'))",
        "SUBSTRING(TO_BYTES(s, 'utf8'), 1, -1)",
        "JSON_EXTRACT(s, '$[x]')"
      })
  void badArgumentsAreRowErrors(String call) {
    String row =
        "{\"i\":1,\"d\":1.0,\"s\":\"a\",\"dt\":\"2024-02-29\",\"ts\":\"2024-02-29T13:45:10Z\","
            + "\"nums\":[1,2]}";

    assertThat(Evaluation.of(row, call)).isEqualTo("row error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE_TRUNC(MICROSECOND, us)|1709214310123456",
        "DATE_TRUNC(MILLISECOND, us)|1709214310123000",
        "DATE_TRUNC(DAY, us)|1709164800000000",
        "TIMESTAMPADD(MICROSECOND, 4, us)|1709214310123460",
        "TIMESTAMPADD(MONTH, 12, us)|1740750310123456",
        "MICROSECOND(us)|123456",
        "DATEDIFF(MICROSECOND, ts, us)|456",
        "FORMAT_TIMESTAMP(us, 'ss.SSSSSS')|10.123456",
        "CONVERT_TZ(us, 'UTC', 'Asia/Kolkata')|1709234110123456"
      })
  void microsecondsAreKept(String call, String expected) {
    String row = "{\"us\":\"2024-02-29T13:45:10.123456Z\",\"ts\":\"2024-02-29T13:45:10.123Z\"}";

    assertThat(Evaluation.of(row, call)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      value = {
        "CONCAT_WS('-', s, 'x', 5, n)|x-5-1.5",
        "CONCAT_WS(s, 'x')|NULL",
        "FIELD(s, 'a')|0",
        "ELT(2, 'a', s)|NULL",
        "ELT(1, 'a', s)|a",
        "MASK('Aa1-', s, 'y', s, '+')|Ay1+",
        "MASK(s, 'X', 'x', 'n', '-')|NULL",
        "IS_JSON_STRING(s)|false",
        "IF(b, 1, 2)|2",
        "NVL2(s, 'some', 'none')|none",
        "ISNULL(s)|true",
        "COALESCE(URL_EXTRACT_PORT('http://a/'), 80)|80",
        "JSON_ARRAY_LENGTH('{')|NULL",
        "JSON_EXTRACT('{\"a\":1', '$.b')|NULL",
        "JSON_EXTRACT('{\"a\":null}', '$.a')|NULL",
        "JSON_EXISTS('{\"a\":null}', '$.a')|true",
        "IS_JSON_STRING('1 2')|false",
        "ARRAY_CONTAINS(arr, 'a')|false",
        "ARRAY_CONTAINS(ARRAY['a', s], s)|true",
        "ARRAY_LENGTH(arr)|NULL",
        "ARRAY_MAX(ARRAY[s, t])|NULL",
        "ARRAY_CONCAT(arr, arr)|NULL",
        "ARRAY_CONCAT(arr, ARRAY['a', s])|[a, null]",
        "ARRAY_UNION(ARRAY[1], nums)|NULL",
        "ARRAY_DISTINCT(ARRAY[s, 'a', s])|[null, a]",
        "ARRAY_EXCEPT(ARRAY['a', s], ARRAY[s])|[a]",
        "ARRAY_DISTINCT(ARRAY[-0.0e0, 0e0])|[-0.0]",
        "ARRAY_SORT(ARRAY['b', s, 'a'])|[a, b, null]",
        "SLICE(ARRAY[1, 2, 3], i, 2)|[1, 2]",
        "SLICE(ARRAY[1, 2, 3], 0, 2)|NULL",
        "SLICE(ARRAY[1, 2, 3], 3, 2)|[]",
        "ELEMENT_AT(ARRAY[1, 2, 3], 0)|NULL",
        "MAP_UNION(mp, mp)|NULL",
        "MAP_UNION(mp, MAP('a' := s))|{a=null}",
        "AS_MAP(ARRAY['a', 'b', 'a'], ARRAY[1, 2])|{a=null, b=2}",
        "FILTER(ARRAY[1, i, 3], x => x > 1)|[3]",
        "FILTER(nums, x => x > 1)|NULL",
        "TRANSFORM(ARRAY[1, i], x => x + 1)|[2, null]",
        "REDUCE(nums, 7, (s, x) => s + x)|7",
        "REDUCE(ARRAY[1, i, 3], 0, (s, x) => s + x)|NULL",
        "REDUCE(ARRAY[1], i, (s, x) => COALESCE(s, 0) + x)|NULL",
        "REDUCE(ARRAY[2.25, 0.5], 0, (s, x) => s + x) = 2.75|true",
        "REDUCE(ARRAY[2.5e0], 0, (s, x) => s + x)|2.5",
        "REDUCE(ARRAY[5000000000], 0, (s, x) => s + x)|5000000000",
        "ANY_MATCH(ARRAY[1, i], x => x IS NULL)|true",
        "ALL_MATCH(ARRAY[1, i], x => x = 1)|false",
        "SPLIT_TO_MAP('a=1', '', '=')|NULL",
        "SPLIT_TO_MAP('a=1=2;a=3;b', ';', '=')|{a=3}",
        "REGEXP_EXTRACT_ALL('(a)?b', 'abb', 1)|[a, null]",
        "REGEXP_SPLIT_TO_ARRAY('ab1', '[0-9]')|[ab, ]",
        "CONCAT(TO_BYTES(s, 'utf8'), TO_BYTES('a', 'utf8'))|61",
        "UUID(TO_BYTES('00', 'hex'))|NULL"
      })
  void nullsGoWhereTheDocumentationSays(String call, String expected) {
    assertThat(Evaluation.of("{\"n\":1.50}", call)).isEqualTo(expected);
  }

  @Test
  void theClockIsTheOnlyOneThatTellsTheTime() {
    Clock before = Now.use(Clock.fixed(Instant.parse("2024-02-29T23:59:59.999Z"), ZoneOffset.UTC));
    try {
      assertThat(
              Evaluation.of(
                  "{}",
                  List.of(
                      "NOW()",
                      "CURRENT_TIMESTAMP",
                      "CURRENT_DATE",
                      "CURRENT_TIME",
                      "UNIX_TIMESTAMP()",
                      "UNIX_DATE()")))
          .containsExactly(
              "1709251199999", "1709251199999", "19782", "86399999", "1709251199", "19782");
      Now.use(Clock.offset(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofSeconds(5)));
      assertThat(Evaluation.of("{}", "NOW()")).isEqualTo("5000");
    } finally {
      Now.use(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE_TRUNC('fortnight', ts)|unknown unit of time 'fortnight'",
        "EXTRACT(fortnight FROM ts)|unknown part of a time 'fortnight'",
        "LPADD(s, 1)|did you mean LPAD?",
        "ARRAY_LENGTH(s)|there is ARRAY_LENGTH(ARRAY<T>)",
        "MAP_KEYS(arr)|there is MAP_KEYS(MAP<K, V>)",
        "ARRAY_CONTAINS(arr, 5)|ARRAY_CONTAINS(ARRAY<VARCHAR>, INT) is not defined",
        "ARRAY_MAX(ARRAY[arr, arr])|ARRAY_MAX(ARRAY<ARRAY<VARCHAR>>) is not defined",
        "FILTER(nums, (x, y) => x > y)|FILTER(ARRAY<INT>, (x, y) => …) is not defined",
        "FILTER(nums, x => x + 1)|the lambda of FILTER has to yield BOOLEAN, this is INT",
        "TRANSFORM(nums, x => y)|unknown column 'y'",
        "REDUCE(nums, 'a', (s, x) => x)|the lambda of REDUCE has to yield VARCHAR, this is INT",
        "REPLACE(s, x => x, s)|there is REPLACE(VARCHAR, VARCHAR, VARCHAR)",
        "NULLIF(1, x => x)|NULLIF takes no lambda",
        "ABS(NULL)|could be any of ABS(BIGINT), ABS(DOUBLE), ABS(INT)",
        "LPAD(i, 1)|there is LPAD(BYTES, INT, BYTES), LPAD(VARCHAR, INT), LPAD(VARCHAR, INT,"
            + " VARCHAR)",
        "IF(i, 1, 2)|IF needs a BOOLEAN, this is INT",
        "NULLIF(1)|NULLIF takes 2 arguments, here are 1"
      })
  void mistakesAreExplained(String call, String message) {
    assertThatExceptionOfType(SqlException.class)
        .isThrownBy(
            () ->
                FerrisCompiler.compile(
                    "CREATE STREAM t (" + Evaluation.COLUMNS + "); SELECT " + call + " FROM t;"))
        .withMessageContaining(message);
  }
}
