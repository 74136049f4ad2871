package io.ferrisstreams.compiler.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.CompilerOptions;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.runtime.function.SqlFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of an application, called from SQL. */
public final class UserFunctionsTest {
  private static final CompilerOptions OPTIONS =
      CompilerOptions.named("trades").withFunctions(TradeFunctions.class);

  private static final String SOURCE =
      "CREATE STREAM t (s VARCHAR, n DECIMAL(10,2), i INT, a ARRAY<INT>);\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TICKER(s)|\"AAPL\"",
        "TICKER('')|null",
        "ticker(NULL)|null",
        "HALVED(n)|3.12",
        "LOT(i)|50",
        "LOT(i, NULL)|-1",
        "LOT(10, i)|5",
        "EVERY_SECOND(a, x => x > i)|[4,6]",
        "AS_POINT(i, 7)->y|7",
        "POINT_X(AS_POINT(i, 7))|2",
        "CENTS(n)|625",
        "CENTS(n * 1.04)|650",
        "CENTS(ARRAY[n, n])|1250",
        "CENTS(ARRAY[CAST(n * 1.01 AS DECIMAL(6,2))])|631",
        "SQL_TYPE(a)|\"ARRAY<INT>\"",
        "SQL_TYPE(n)|\"DECIMAL(10,2)\"",
        "EVERY_SECOND(ARRAY[1, NULL], x => x > 0)|[]",
        "LOT(i) = LOT(i)|true"
      })
  void theyAreCalled(String call, String expected) {
    assertThat(run(call, "{\"s\":\"AAPL.O\",\"n\":6.25,\"i\":2,\"a\":[1,2,3,4,5,6]}"))
        .containsExactly("{\"v\":" + expected + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOT(i)", "LOT(-1)", "EVERY_SECOND(a, x => 1 / i > 0)"})
  void whatTheyThrowIsAnErrorOfTheRow(String call) {
    String bad = "{\"i\":0,\"a\":[1,null]}";
    String source = compile(call).javaSource().toString();

    assertThat(run(call, bad, bad)).isEmpty();
    assertThat(source)
        .contains("return TradeFunctions.")
        .contains("throw FailedFunction.of(")
        .doesNotContain("reflect");
  }

  @Test
  void theyAreGivenAllDigitsOrNothing() {
    String row = "{\"n\":6.25}";

    assertThat(run("CENTS(n * 1.01)", row)).isEmpty();
    assertThat(run("CENTS(n * 10000)", row)).isEmpty();
    assertThatExceptionOfType(SqlException.class)
        .isThrownBy(() -> compile("CENTS(ARRAY[n * 1.01])"))
        .withMessageContaining("CENTS(ARRAY<DECIMAL(14,4)>) is not defined");
  }

  @Test
  void oneThatFailsIsNullInsideTry() {
    assertThat(run("TRY(LOT(i))", "{\"i\":0}")).containsExactly("{\"v\":null}");
  }

  @Test
  void ambiguityNamesTheCandidates() {
    assertThatExceptionOfType(SqlException.class)
        .isThrownBy(() -> compile("EITHER(i, i)"))
        .withMessageContaining(
            "EITHER(INT, INT) could be any of EITHER(BIGINT, INT), EITHER(INT, BIGINT)");
  }

  @Test
  void aggregatesAreCalled() {
    CompilerOptions options = CompilerOptions.named("p").withFunctions(Product.class);
    String sql =
        "CREATE STREAM t (k VARCHAR, n BIGINT) WITH ('topic' = 't');"
            + "CREATE STREAM o AS SELECT k, PRODUCT(n) AS p, COUNT(*) AS c FROM t GROUP BY k;";
    CompiledSql compiled = FerrisCompiler.compile(new Script("s", sql), options);

    assertThat(
            output(
                compiled,
                "{\"k\":\"a\",\"n\":3}",
                "{\"k\":\"a\",\"n\":9223372036854775807}",
                "{\"k\":\"a\"}",
                "{\"k\":\"a\",\"n\":5}"))
        .containsExactly(
            "{\"k\":\"a\",\"p\":3,\"c\":1}",
            "{\"k\":\"a\",\"p\":3,\"c\":2}",
            "{\"k\":\"a\",\"p\":15,\"c\":3}");
    assertThatExceptionOfType(SqlException.class)
        .isThrownBy(() -> FerrisCompiler.compile(new Script("s", sql)))
        .withMessageContaining("unknown function 'PRODUCT'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.withFunctions(Product.class))
        .withMessageContaining("PRODUCT is declared twice");
  }

  @Test
  void theyAreShownAndDescribed() {
    List<String> printed =
        FerrisCompiler.compile(
                new Script("s", "SHOW FUNCTIONS; DESCRIBE FUNCTION ticker;"), OPTIONS)
            .printed();

    assertThat(printed.get(0)).contains("TICKER").contains("EVERY_SECOND");
    assertThat(printed.get(1))
        .contains("TICKER(VARCHAR) → VARCHAR")
        .contains("The part of a symbol before its dot.");
  }

  @Test
  void theyAreOfOneCompilationOnly() {
    assertThatExceptionOfType(SqlException.class)
        .isThrownBy(() -> FerrisCompiler.compile(SOURCE + "SELECT TICKER(s) FROM t;"))
        .withMessageContaining("unknown function 'TICKER'");
  }

  /** A class that takes a name of ours, one with no function, and one that SQL has no type for. */
  @Test
  void whatCannotBeAFunctionIsRefused() {
    Map<Class<?>, String> messages =
        Map.of(
            Taken.class, "UPPER is a function of the language",
            Reserved.class, "ARRAY is a function of the language",
            Lower.class, "the name 'lower_case' is not made of A to Z, digits and '_'",
            Empty.class, "has no method with @SqlFunction",
            NoType.class, "java.util.UUID stands for no SQL type",
            NotStatic.class, "a function has to be public and static");
    messages.forEach(
        (owner, message) ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> CompilerOptions.named("x").withFunctions(owner))
                .withMessageContaining(message));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPTIONS.withFunctions(Twice.class))
        .withMessageContaining("TICKER(VARCHAR) is declared by");
  }

  public static final class Taken {
    @SqlFunction(name = "UPPER")
    public static String upper(String text) {
      return text;
    }
  }

  public static final class Reserved {
    @SqlFunction(name = "ARRAY")
    public static String array(String text) {
      return text;
    }
  }

  public static final class Lower {
    @SqlFunction(name = "lower_case")
    public static String lower(String text) {
      return text;
    }
  }

  public static final class Empty {}

  public static final class NoType {
    @SqlFunction(name = "NO_TYPE")
    public static String noType(java.util.UUID id) {
      return id.toString();
    }
  }

  public static final class NotStatic {
    @SqlFunction(name = "NOT_STATIC")
    public String notStatic(String text) {
      return text;
    }
  }

  public static final class Twice {
    @SqlFunction(name = "TICKER")
    public static String ticker(String symbol) {
      return symbol;
    }
  }

  private static CompiledSql compile(String call) {
    return FerrisCompiler.compile(
        new Script("trades", SOURCE + "CREATE STREAM o AS SELECT " + call + " AS v FROM t;"),
        OPTIONS);
  }

  private static List<String> run(String call, String... rows) {
    return output(compile(call), rows);
  }

  private static List<String> output(CompiledSql compiled, String... rows) {
    Properties properties = compiled.properties();
    properties.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    try (TopologyTestDriver driver = new TopologyTestDriver(compiled.topology(), properties)) {
      StringSerializer text = new StringSerializer();
      for (String row : rows) {
        driver.createInputTopic("t", text, text).pipeInput(row);
      }
      StringDeserializer read = new StringDeserializer();
      return new ArrayList<>(driver.createOutputTopic("o", read, read).readValuesToList());
    }
  }
}
