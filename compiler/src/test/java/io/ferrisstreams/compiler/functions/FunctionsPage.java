package io.ferrisstreams.compiler.functions;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.catalog.Library.Entry;
import io.ferrisstreams.compiler.catalog.Library.Usage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/functions.md}: the library as a page. */
final class FunctionsPage {
  private static final String HEAD =
      """
      # Functions

      Every scalar function of the dialect. Each example is a condition that is true, and is run as a
      test. `SHOW FUNCTIONS` lists the names, `DESCRIBE FUNCTION f` shows what this page says of one.

      - `T` and other single letters are any type, the same wherever the letter stands in a signature;
        `any` is any type; `...` is any number of arguments, one or more, which may be of any type
        where they are `VARCHAR...`.
      - `T => R` is a lambda, written `x => x + 1`, and `(K, V) => R` one of two parameters, written
        `(k, v) => v + 1`. It may use columns as well, and is analysed when the types of the other
        arguments are known.
      - An `INT` goes where a `BIGINT`, a `DECIMAL` or a `DOUBLE` is asked for, each of these where one
        behind it is, and a `DATE` where a `TIMESTAMP` is. Where several signatures fit, the one with
        the fewest such steps is meant, and of those the one that takes any type in the fewest
        places; if there is no such, the call is an error that names them. A bare `NULL` is a `VARCHAR`
        where one fits.
      - `TIMESTAMP` is one of milliseconds or microseconds; a result has the precision of the argument.
      - `UNIT` is a word or a text, in singular or plural: YEAR, QUARTER, MONTH, WEEK, DAY, HOUR,
        MINUTE, SECOND, MILLISECOND, MICROSECOND.
      - Positions and lengths of texts count characters (code points), from 1.
      - An argument outside a function's domain is a row error (`BAD_ARGUMENT`), and so is a result of
        more than 1,048,576 characters or bytes, or 131,072 elements, where an argument determines its
        length.
      - Regular expressions, patterns of dates, time zones and JSON paths are compiled once, not for
        each row. A regular expression that takes too many steps for a text is a row error.
      """;

  private FunctionsPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Map.Entry<String, List<Entry>> family :
        Functions.BUILT_IN.library().families().entrySet()) {
      page.append("\n## ").append(family.getKey()).append('\n');
      family.getValue().forEach(entry -> page.append(section(entry)));
    }
    return page.toString();
  }

  private static String section(Entry entry) {
    return "\n### "
        + entry.name()
        + "\n"
        + entry.usages().stream().map(FunctionsPage::usage).collect(Collectors.joining());
  }

  private static String usage(Usage usage) {
    return "\n`"
        + usage.signature()
        + "` → `"
        + usage.result()
        + "`  \n"
        + usage.meaning()
        + " *Nulls: "
        + usage.nulls()
        + ".*\n\n```sql\n"
        + String.join("\n", usage.examples())
        + "\n```\n";
  }
}
