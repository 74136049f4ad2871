package io.ferrisstreams.compiler.functions;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.catalog.Overload;
import io.ferrisstreams.compiler.catalog.Pattern;
import io.ferrisstreams.compiler.plan.ScalarFunction.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation of every function promises. */
final class ExamplesTest {
  /** As many as one statement can have without its class growing large. */
  private static final int AT_ONCE = 50;

  static List<String> families() {
    return List.copyOf(Functions.BUILT_IN.library().families().keySet());
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyExampleIsTrue(String family) {
    List<String> examples =
        Functions.BUILT_IN.library().families().get(family).stream()
            .flatMap(entry -> entry.usages().stream())
            .flatMap(usage -> usage.examples().stream())
            .toList();

    allAre("true", examples);
  }

  @Test
  void everyExampleOfKsqlIsTrueThere() {
    List<String> examples =
        Functions.BUILT_IN.ofKsql().library().families().values().stream()
            .flatMap(List::stream)
            .filter(entry -> Functions.BUILT_IN.ofKsql().isReplaced(entry.name()))
            .flatMap(entry -> entry.usages().stream())
            .flatMap(usage -> usage.examples().stream())
            .toList();

    assertThat(examples).hasSizeGreaterThan(40);
    allAre("true", examples, Dialect.KSQL);
  }

  @Test
  void everyUsageHasAnExampleOfItsFunctionAndAMeaning() {
    SoftAssertions all = new SoftAssertions();
    Functions.BUILT_IN
        .library()
        .families()
        .values()
        .forEach(
            entries ->
                entries.forEach(
                    entry ->
                        entry
                            .usages()
                            .forEach(
                                usage -> {
                                  all.assertThat(usage.meaning()).as(entry.name()).endsWith(".");
                                  all.assertThat(usage.examples()).as(entry.name()).isNotEmpty();
                                  all.assertThat(usage.examples().get(0))
                                      .contains(entry.name() + "(");
                                })));
    all.assertAll();
  }

  @Test
  void strictFunctionsAreNullIfAllArgumentsAreNull() {
    List<String> calls =
        overloads()
            .filter(o -> o.function().passing().stream().anyMatch(Passing::strict))
            .map(o -> call(o) + " IS NULL")
            .toList();

    assertThat(calls).hasSizeGreaterThan(100);
    allAre("true", calls);
  }

  private static void allAre(String expected, List<String> expressions) {
    allAre(expected, expressions, Dialect.FERRIS);
  }

  private static void allAre(String expected, List<String> expressions, Dialect dialect) {
    SoftAssertions all = new SoftAssertions();
    for (int from = 0; from < expressions.size(); from += AT_ONCE) {
      List<String> some = expressions.subList(from, Math.min(from + AT_ONCE, expressions.size()));
      List<String> values = Evaluation.of("{\"i\": null}", some, dialect);
      if (values.isEmpty()) {
        some.forEach(one -> all.assertThat(Evaluation.of("{}", one)).as(one).isEqualTo(expected));
      }
      for (int i = 0; i < values.size(); i++) {
        all.assertThat(values.get(i)).as(some.get(i)).isEqualTo(expected);
      }
    }
    all.assertAll();
  }

  private static Stream<Overload> overloads() {
    return Functions.BUILT_IN.all().values().stream().flatMap(List::stream);
  }

  /** A call with columns, which are null, for arguments. */
  private static String call(Overload overload) {
    List<String> arguments = new ArrayList<>();
    overload.parameters().forEach(parameter -> arguments.add(column(parameter)));
    Pattern more = overload.rest();
    if (more != null) {
      arguments.add(column(more));
    }
    return overload.function().name() + "(" + String.join(", ", arguments) + ")";
  }

  private static String column(Pattern parameter) {
    if (parameter instanceof Pattern.Variable) {
      return "s";
    }
    if (parameter instanceof Pattern.ArrayOf) {
      return "arr";
    }
    if (parameter instanceof Pattern.MapOf) {
      return "mp";
    }
    if (parameter instanceof Pattern.Lambda lambda) {
      String body = lambda.result() instanceof Pattern.Variable ? "p0" : "TRUE";
      return IntStream.range(0, lambda.parameters().size())
          .mapToObj(i -> "p" + i)
          .collect(Collectors.joining(", ", "(", ") => " + body));
    }
    return switch (parameter.toString()) {
      case "BOOLEAN" -> "b";
      case "INT" -> "i";
      case "BIGINT" -> "l";
      case "DOUBLE" -> "d";
      case "DECIMAL" -> "n";
      case "VARCHAR" -> "s";
      case "DATE" -> "dt";
      case "TIME" -> "CAST(s AS TIME)";
      case "TIMESTAMP" -> "us";
      case "INTERVAL" -> "CAST(s AS INTERVAL)";
      case "UNIT" -> "DAY";
      case "BYTES" -> "TO_BYTES(s, 'utf8')";
      default -> throw new AssertionError(parameter);
    };
  }
}
