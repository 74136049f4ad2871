package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.function.Regexps;
import io.ferrisstreams.runtime.function.TimeFormats;
import io.ferrisstreams.runtime.function.Zones;
import io.ferrisstreams.serdes.row.RowException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Constants that are a regular expression, a pattern of dates, or a time zone: one that is none
 * would fail every row, so it is told when the script is compiled.
 */
final class ConstantTexts {
  /** What an argument has to be. */
  private enum What {
    REGEXP(Regexps::check),
    FORMAT(TimeFormats::check),
    ZONE(Zones::check);

    private final Consumer<String> check;

    What(Consumer<String> check) {
      this.check = check;
    }
  }

  private static final Map<Integer, What> FORMAT_AND_ZONE = Map.of(1, What.FORMAT, 2, What.ZONE);
  private static final Map<Integer, What> SECOND_REGEXP = Map.of(1, What.REGEXP);

  /** By the Java method, the arguments that have to be something. */
  private static final Map<String, Map<Integer, What>> ARGUMENTS =
      Map.ofEntries(
          Map.entry("regexp", SECOND_REGEXP),
          Map.entry("regexpReplace", SECOND_REGEXP),
          Map.entry("regexpSubstr", SECOND_REGEXP),
          Map.entry("regexpCount", SECOND_REGEXP),
          Map.entry("regexpInstr", SECOND_REGEXP),
          Map.entry("regexpExtract", Map.of(0, What.REGEXP)),
          Map.entry("regexpExtractAll", Map.of(0, What.REGEXP)),
          Map.entry("regexpSplitToArray", SECOND_REGEXP),
          Map.entry("formatDate", FORMAT_AND_ZONE),
          Map.entry("daysToString", FORMAT_AND_ZONE),
          Map.entry("formatTime", FORMAT_AND_ZONE),
          Map.entry("formatTimestamp", FORMAT_AND_ZONE),
          Map.entry("timestampToString", FORMAT_AND_ZONE),
          Map.entry("parseDate", FORMAT_AND_ZONE),
          Map.entry("stringToDate", FORMAT_AND_ZONE),
          Map.entry("parseTime", FORMAT_AND_ZONE),
          Map.entry("parseTimestamp", FORMAT_AND_ZONE),
          Map.entry("stringToTimestamp", FORMAT_AND_ZONE),
          Map.entry("convertTz", Map.of(1, What.ZONE, 2, What.ZONE)),
          Map.entry("dateTrunc", Map.of(2, What.ZONE)));

  private ConstantTexts() {}

  static void check(ScalarFunction function, List<Expr> arguments, Span span) {
    if (function.isUsers()) {
      return;
    }
    Map<Integer, What> wanted = ARGUMENTS.getOrDefault(function.method().getName(), Map.of());
    for (int i = 0; i < arguments.size(); i++) {
      What what = wanted.get(i);
      if (what != null
          && arguments.get(i) instanceof Literal literal
          && literal.value() instanceof String text) {
        check(what, text, span);
      }
    }
  }

  private static void check(What what, String text, Span span) {
    try {
      what.check.accept(text);
    } catch (RowException e) {
      Optional<String> near = what == What.ZONE ? Names.nearest(text, zones()) : Optional.empty();
      throw ProblemException.at(
          span,
          String.valueOf(e.getMessage()),
          near.map(zone -> "did you mean '" + zone + "'?").orElse(""));
    }
  }

  private static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream().sorted().toList();
  }
}
