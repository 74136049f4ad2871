package io.ferrisstreams.serdes.format.json;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents that are valid, odd or broken, from pieces that each were somebody's bug. */
final class JsonDocuments {
  private static final List<String> NAMES =
      pieces(
          """
          symbol ¦ price ¦ qty ¦ unwanted ¦ n ¦ ok ¦ x ¦ day ¦ ts ¦ us ¦ tiny ¦ wide ¦
          SYMBOL ¦ größe ¦ Symbol ¦ PRICE ¦ QTY ¦ other ¦  ¦ symbo ¦ symbols ¦ grÖße ¦
          \\u0070rice ¦ a\\nb ¦ a\\\\nb ¦ a"b ¦ a\\"b ¦ a_name_longer_than_sixteen_bytes ¦
          a_name_longer_than_Sixteen_bytes ¦ pr\u0130ce
          """);

  static final List<String> VALUES =
      pieces(
          """
          null ¦ true ¦ false ¦ 0 ¦ -0 ¦ 1 ¦ -1 ¦ 12345 ¦ 01 ¦ - ¦ +1 ¦ .5 ¦ 5. ¦ 1.0 ¦ 1.5 ¦
          -0.0 ¦ -0.5 ¦ 1e3 ¦ 1E-3 ¦ 1e ¦ 1e+ ¦ 1e400 ¦ -1e400 ¦ 1e-400 ¦ 123.4500 ¦
          123.45678 ¦ 0.12345 ¦ 0.99 ¦ 0.999 ¦ 0.994 ¦ 0.995 ¦ 99.5 ¦ 2147483647 ¦
          2147483648 ¦ -2147483648 ¦ 999999999999999999 ¦ -999999999999999999 ¦
          1000000000000000000 ¦ 9223372036854775807 ¦ 9223372036854775808 ¦
          -9223372036854775808 ¦ 99999999999999.9999 ¦ 100000000000000.0000 ¦
          99999999999999.99995 ¦ 123456789012345678.9 ¦ 0.1 ¦ 0.30000000000000004 ¦
          123456789012345 ¦ 1234567890123456 ¦ 9007199254740993 ¦ 1e22 ¦ 1e23 ¦ 3e-22 ¦
          179769313486231570000e289 ¦ 4.9e-324 ¦ 2.2250738585072012e-308 ¦ 1704067200000 ¦
          19737 ¦ -719162 ¦ -719163 ¦ 253402300799999 ¦ 253402300800000 ¦ NaN ¦ Infinity ¦
          tru ¦ truex ¦ nulll ¦ nan ¦ [] ¦ {} ¦ [1,2] ¦ [1,] ¦ [,] ¦ [1 2] ¦ {"a":1} ¦
          {"a":{"b":[{},[],"]",{"c":null}]}} ¦ {"a"} ¦ {"a":} ¦ {,} ¦ {"a":1,} ¦ {"a":1] ¦
          [1} ¦ {1:2} ¦ "" ¦ "abc" ¦ "a b" ¦ "1" ¦ "1.5" ¦ "-2" ¦ "1e3" ¦ " 1" ¦ "1 " ¦ "+1" ¦
          ".5" ¦ "5." ¦ "01" ¦ "0x1" ¦ "1d" ¦ "NaN" ¦ "123.4500" ¦ "true" ¦ "FALSE" ¦
          "tr\\u0075e" ¦ "2024-02-29" ¦ "2023-02-29" ¦ "2024-01-05T10:15:30.123Z" ¦
          "2024-01-05T10:15:30.123456Z" ¦ "2024-01-05 10:15" ¦ "2024-01-05T10:15:30+02:00" ¦
          "2024-01-05T10:15:30.120000" ¦ "0001-01-01T00:00+01:00" ¦
          "9999-12-31T23:59:59.999-01:00" ¦ "2024-01-05T24:00" ¦ "2024\\u002d01-05" ¦
          "\\"\\\\\\/\\b\\f\\n\\r\\t" ¦ "\\u00e9\\u20AC\\ud83d\\ude00" ¦ "\\ud83d" ¦
          "\\ude00x" ¦ "\\x" ¦ "\\u12" ¦ "\\u12g4" ¦ "é€😀" ¦ "a\tb" ¦ "a\u0000b" ¦ "\u007f" ¦
          'a' ¦ "unclosed ¦ /*c*/1 ¦ // ¦  ¦ 1 2 ¦ \u00a01 ¦ "\u2028"
          """);

  private static final String TOKENS = "{}[]\":,\\u0e-+. \n\u0001tnf";
  private static final List<String> SPACES = List.of("", "", "", " ", "\n\t", "\r\n  ");

  private JsonDocuments() {}

  private static List<String> pieces(String text) {
    return List.of(text.strip().split("[ \\n]*¦[ \\n]*", -1));
  }

  static Arbitrary<String> numbers() {
    Arbitrary<String> digits = Arbitraries.strings().withChars("0123456789").ofMaxLength(41);
    Arbitrary<String> fraction = digits.map(d -> "." + d).injectNull(0.4);
    Arbitrary<String> exponent =
        Arbitraries.integers().between(-330, 330).map(e -> "E" + e).injectNull(0.6);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("", "-"), digits, fraction, exponent)
            .as((s, i, f, e) -> s + i + (f == null ? "" : f) + (e == null ? "" : e)),
        Arbitraries.doubles().map(d -> Double.toString(d)),
        Arbitraries.longs().map(l -> Long.toString(l)));
  }

  static Arbitrary<String> documents(List<String> declared) {
    Arbitrary<String> space = Arbitraries.of(SPACES);
    Arbitrary<String> value =
        Arbitraries.oneOf(Arbitraries.of("null", "1"), Arbitraries.of(VALUES));
    Arbitrary<UnaryOperator<String>> member =
        Combinators.combine(value, space, space, space, space)
            .as((v, a, b, c, d) -> name -> a + "\"" + name + "\"" + b + ":" + c + v + d);
    return Combinators.combine(
            member.list().ofMaxSize(6),
            Arbitraries.oneOf(inOrder(declared), Arbitraries.of(NAMES).list().ofSize(6)),
            Arbitraries.of("", "", "", "", " ", "\n", "\ufeff"),
            Arbitraries.of("", "", "", "", "", "", " ", "\n", "x", "{}", "\0", ","))
        .as((members, names, before, after) -> before + object(members, names) + after);
  }

  /** As declared, which is what the fast reader expects; some need escapes and do not have them. */
  private static Arbitrary<List<String>> inOrder(List<String> declared) {
    return Arbitraries.integers()
        .between(0, declared.size() - 6)
        .map(i -> declared.subList(i, i + 6));
  }

  private static String object(List<UnaryOperator<String>> members, List<String> names) {
    return IntStream.range(0, members.size())
        .mapToObj(i -> members.get(i).apply(names.get(i)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** With one to three bytes of it changed, dropped, or cut off. */
  static byte[] mutated(byte[] document, Random random) {
    byte[] bytes = document.clone();
    for (int n = random.nextInt(3); n >= 0 && bytes.length > 0; n--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes = Arrays.copyOf(bytes, at);
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes[at] = (byte) TOKENS.charAt(random.nextInt(TOKENS.length()));
        case 3 -> bytes = without(bytes, at);
        default -> bytes[at] = bytes[random.nextInt(bytes.length)];
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int at) {
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - 1);
    System.arraycopy(bytes, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }
}
