package io.ferrisstreams.compiler.functions;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.catalog.Pattern.Digits;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions of decimals of more than 18 digits. */
final class WideFormsTest {
  @Test
  void everyFunctionOfDecimalsHasAWideForm() {
    Set<String> narrow = new TreeSet<>();
    Set<String> wide = new TreeSet<>();
    Functions.BUILT_IN
        .all()
        .values()
        .forEach(
            overloads ->
                overloads.forEach(
                    overload ->
                        overload.parameters().stream()
                            .filter(p -> p instanceof Digits d && d.kind() == Kind.DECIMAL)
                            .map(p -> ((Digits) p).storage())
                            .forEach(
                                storage ->
                                    (storage == Storage.LONG ? narrow : wide)
                                        .add(overload.signature()))));
    assertThat(wide).isEqualTo(narrow).contains("ABS(DECIMAL)", "ROUND(DECIMAL, INT)");
  }

  /** In the last of them the argument has 18 digits, and the result may have one more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ABS(-w)|12345678901234567890.12345678",
        "SIGN(-w)|-1",
        "FLOOR(w)|12345678901234567890",
        "FLOOR(-w)|-12345678901234567891",
        "CEIL(w)|12345678901234567891",
        "CEIL(-w)|-12345678901234567890",
        "TRUNC(-w)|-12345678901234567890",
        "TRUNC(w, 7)|12345678901234567890.1234567",
        "TRUNC(w, i)|12345678901234567890.1",
        "TRUNC(w, -i - 4)|12345678901234500000",
        "TRUNC(w, -40)|0",
        "ROUND(w, 7)|12345678901234567890.1234568",
        "ROUND(w, i + 6)|12345678901234567890.1234568",
        "ROUND(w, -i - 4)|12345678901234600000",
        "ROUND(-w * 10, -21)|0",
        "ROUND(w, -i - 19)|0",
        "ROUND(5 * w, -i - 19)|100000000000000000000",
        "ROUND(m, i - 16)|row error",
        "TO_JSON_STRING(w)|12345678901234567890.12345678",
        "ROUND(q, -i - 13)|100000000000000"
      })
  void functionsOfWideDecimals(String call, String expected) {
    // Not constants, which the compiler might calculate with by itself.
    String sql =
        call.replaceAll("\\bw\\b", "CAST(n + 12345678901234567890.12345678 AS DECIMAL(38,8))")
            .replaceAll("\\bm\\b", "CAST(n + " + "9".repeat(38) + " AS DECIMAL(38,0))")
            .replaceAll("\\bq\\b", "CAST(n + 99999999999999.9999 AS DECIMAL(18,4))");

    assertThat(Evaluation.of("{\"i\":1,\"n\":0}", "CAST(" + sql + " AS VARCHAR)"))
        .isEqualTo(expected);
  }
}
