package io.ferrisstreams.serdes.format;

import java.util.Locale;
import java.util.Map;

/** Options that several formats have. */
public final class FormatOptions {
  private static final String ROUNDING = "decimal.rounding";

  private FormatOptions() {}

  /**
   * Whether a DECIMAL's extra digits are rounded on reading instead of being an error.
   *
   * @throws IllegalArgumentException if the option makes no sense
   */
  public static boolean rounding(Map<String, String> options) {
    return choice(options, ROUNDING, "UNNECESSARY", "HALF_UP");
  }

  /**
   * Whether DATE, TIME and TIMESTAMP are written as the numbers that rows hold, not by ISO 8601.
   *
   * @throws IllegalArgumentException if the option makes no sense
   */
  public static boolean timesAsNumbers(Map<String, String> options) {
    return choice(options, "time.format", "ISO8601", "NUMBER");
  }

  /**
   * Whether numbers are taken as Java's conversions do: a fraction is cut where a whole number is
   * wanted, and a DOUBLE that is NaN or infinite has a text.
   *
   * @throws IllegalArgumentException if the option makes no sense
   */
  public static boolean lenientNumbers(Map<String, String> options) {
    return choice(options, "number.format", "STRICT", "LENIENT");
  }

  /**
   * Whether a two-valued option, in any case, has its second value; without it, the first counts.
   *
   * @throws IllegalArgumentException if it has another
   */
  public static boolean choice(
      Map<String, String> options, String name, String first, String second) {
    String value = options.getOrDefault(name, first).toUpperCase(Locale.ROOT);
    if (!value.equals(first) && !value.equals(second)) {
      throw new IllegalArgumentException(
          "'" + name + "' is '" + options.get(name) + "', must be " + first + " or " + second);
    }
    return value.equals(second);
  }
}
