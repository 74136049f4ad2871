package io.ferrisstreams.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.conformance.Judgement.Verdict;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge tells right from wrong, on cases of our own. */
class JudgeTest {
  private static final String INPUT =
      "{'topic': 'in', 'value': {'a': 1, 'b': 'x'}}, {'topic': 'in', 'value': {'a': 2}}";

  @Test
  void exactRecordsInOrderPass() {
    assertThat(verdict(run("{'A': 1, 'B': 'x'}", "{'A': 2, 'B': null}"))).isEqualTo(Verdict.PASSED);
    assertThat(verdict(run("{'a': 1, 'b': 'x'}", "{'a': 2, 'b': null}"))).isEqualTo(Verdict.PASSED);
  }

  @Test
  void anyDifferenceIsWrong() {
    assertThat(verdict(run("{'A': 2, 'B': null}", "{'A': 1, 'B': 'x'}"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(run("{'A': 1, 'B': 'x'}"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(run("{'A': 1, 'B': 'x'}", "{'A': 2}"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(run("{'A': 1, 'B': 'y'}", "{'A': 2, 'B': null}"))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(run("{'A': 1, 'B': 'x'}", "{'A': 2, 'B': null}", "{'A': 2, 'B': null}")))
        .isEqualTo(Verdict.WRONG);
    assertThat(verdict(run("{'A': 1, 'B': 'x'}", "null"))).isEqualTo(Verdict.WRONG);
    ObjectNode late = (ObjectNode) run("{'A': 1, 'B': 'x'}", "{'A': 2, 'B': null}");
    ((ObjectNode) late.path("outputs").path(0)).put("timestamp", 5);
    assertThat(verdict(late)).isEqualTo(Verdict.WRONG);
    ObjectNode keyed = (ObjectNode) run("{'A': 1, 'B': 'x'}", "{'A': 2, 'B': null}");
    ((ObjectNode) keyed.path("outputs").path(1)).put("key", "k");
    assertThat(verdict(keyed)).isEqualTo(Verdict.WRONG);
  }

  @Test
  void outputIsWrongWhereNoneIsExpected() {
    assertThat(verdict(run())).isEqualTo(Verdict.WRONG);
  }

  @Test
  void positiveCaseMayOnlyBeRefusedAsUnsupported() {
    assertThat(verdict(query("SELECT a b c FROM s", ""))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(query("SELECT c FROM s", ""))).isEqualTo(Verdict.WRONG);
    assertThat(verdict(query("SELECT EXISTS (SELECT a FROM s) FROM s", "")))
        .isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void negativeCaseHasToBeRefusedUnlessListed() {
    String expected = ", 'expectedException': {'type': 'KsqlException'}";
    assertThat(verdict(query("SELECT c FROM s", expected))).isEqualTo(Verdict.PASSED);
    assertThat(verdict(query("SELECT a FROM s", expected))).isEqualTo(Verdict.WRONG);
    Case listed = Case.of("t", query("SELECT a FROM s", expected));
    assertThat(new Judge(Map.of("a case", "since")).judge(listed))
        .isEqualTo(new Judgement("t", "a case", Verdict.ACCEPTED, "since"));
  }

  @Test
  void doublesMayDifferALittleAndDecimalsNot() {
    assertThat(differs("0.3", "0.30000000000000004", SqlType.DOUBLE)).isFalse();
    assertThat(differs("0.3", "0.301", SqlType.DOUBLE)).isTrue();
    assertThat(differs("3", "3.0", SqlType.DOUBLE)).isFalse();
    SqlType decimal = new SqlType.Decimal(20, 2);
    assertThat(differs("10.1", "10.10", decimal)).isFalse();
    assertThat(differs("10.1", "10.1", decimal)).as("its scale is 2").isTrue();
    assertThat(differs("'10.10'", "10.10", decimal)).isFalse();
    assertThat(differs("'10.1'", "10.10", decimal)).isTrue();
    assertThat(differs("10.10", "10.11", decimal)).isTrue();
    assertThat(differs("123456789012345.67", "123456789012345.68", decimal)).isTrue();
    assertThat(differs("123456789012345680", "123456789012345678.00", decimal))
        .as("more digits than a double has")
        .isFalse();
    assertThat(differs("9007199254740993", "9007199254740992", SqlType.BIGINT)).isTrue();
    assertThat(differs("1", "'1'", SqlType.BIGINT)).isTrue();
    assertThat(differs("'1'", "1", SqlType.VARCHAR)).isTrue();
  }

  private static boolean differs(String expected, String actual, SqlType type) {
    Encoded part = new Encoded("json", Map.of(), RowType.of(Column.of("a", type)));
    return Comparison.differs(json(expected), json(actual), part).isPresent();
  }

  private static Verdict verdict(JsonNode given) {
    return new Judge(Map.of()).judge(Case.of("t", given)).verdict();
  }

  /** A case whose output values are these. */
  private static JsonNode run(String... values) {
    StringBuilder outputs = new StringBuilder();
    for (String value : values) {
      outputs.append(outputs.isEmpty() ? "" : ", ");
      outputs.append("{'topic': 'OUT', 'value': ").append(value).append('}');
    }
    return query("SELECT * FROM s", ", 'inputs': [" + INPUT + "], 'outputs': [" + outputs + "]");
  }

  private static JsonNode query(String select, String more) {
    return json(
        """
        {'fullName': 'a case', 'statements': [
          "CREATE STREAM s (a INT, b VARCHAR) WITH (kafka_topic = 'in', value_format = 'JSON');",
          "CREATE STREAM out AS %s;"]%s}\
        """
            .formatted(select, more));
  }

  private static JsonNode json(String text) {
    try {
      return Corpus.MAPPER.reader().with(JsonReadFeature.ALLOW_SINGLE_QUOTES).readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
