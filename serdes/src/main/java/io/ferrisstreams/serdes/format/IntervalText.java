package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Intervals as text: read by ISO 8601 or in words, written by ISO 8601. Exact: what is finer than a
 * microsecond, or no whole month, is not understood.
 */
final class IntervalText {
  private static final int MAX_LENGTH = 200;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final long MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
  private static final long MICROS_PER_HOUR = 60 * MICROS_PER_MINUTE;
  private static final long MICROS_PER_DAY = 24 * MICROS_PER_HOUR;

  private static final String NUMBER = "([+-]?\\d{1,19})";
  private static final Pattern ISO =
      Pattern.compile(
          "([+-]?)P(?=.)"
              + ("(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER + "W)?")
              + ("(?:" + NUMBER + "D)?")
              + ("(?:T(?=.)(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?")
              + "(?:([+-]?\\d{1,19}(?:\\.\\d{1,30})?)S)?)?",
          Pattern.CASE_INSENSITIVE);

  /** An amount with its unit, or a time: {@code 5 minutes}, {@code -1.5h}, {@code 04:05:06.7}. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\s*,?\\s*(?:([+-]?\\d{1,19}(?:\\.\\d{1,30})?)\\s*([A-Za-zµμ]+)"
              + "|([+-]?)(\\d{1,19}):(\\d\\d)(?::(\\d\\d(?:\\.\\d{1,30})?))?)(?=[\\s,]|$)");

  private IntervalText() {}

  /**
   * Null if it is no interval.
   *
   * @throws ArithmeticException if it is longer than one can be
   */
  static @Nullable Interval parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? iso(iso) : words(text);
  }

  private static @Nullable Interval iso(Matcher iso) {
    Sum sum = new Sum();
    sum.addMonths(whole(iso.group(2)), 12);
    sum.addMonths(whole(iso.group(3)), 1);
    sum.addMicros(whole(iso.group(4)), 7 * MICROS_PER_DAY);
    sum.addMicros(whole(iso.group(5)), MICROS_PER_DAY);
    sum.addMicros(whole(iso.group(6)), MICROS_PER_HOUR);
    sum.addMicros(whole(iso.group(7)), MICROS_PER_MINUTE);
    String seconds = iso.group(8);
    if (seconds != null) {
      BigDecimal micros = micros(seconds, MICROS_PER_SECOND);
      if (micros == null) {
        return null;
      }
      sum.addMicros(micros.longValueExact(), 1);
    }
    return sum.interval("-".equals(iso.group(1)));
  }

  private static long whole(@Nullable String number) {
    return number == null ? 0 : new BigDecimal(number).longValueExact();
  }

  private static @Nullable Interval words(String text) {
    Matcher matcher = WORDS.matcher(text);
    Sum sum = new Sum();
    int at = 0;
    boolean understood = true;
    while (understood && matcher.find() && matcher.start() == at) {
      understood =
          matcher.group(1) != null
              ? add(sum, matcher.group(1), matcher.group(2).toLowerCase(Locale.ROOT))
              : addTime(sum, matcher);
      at = matcher.end();
    }
    return understood && at > 0 && text.substring(at).isBlank() ? sum.interval(false) : null;
  }

  private static boolean add(Sum sum, String amount, String unit) {
    int months =
        switch (unit) {
          case "y", "year", "years" -> 12;
          case "quarter", "quarters" -> 3;
          case "mon", "mons", "month", "months" -> 1;
          default -> 0;
        };
    if (months > 0) {
      BigDecimal whole = new BigDecimal(amount).multiply(BigDecimal.valueOf(months));
      if (!isWhole(whole)) {
        return false;
      }
      sum.addMonths(whole.longValueExact(), 1);
      return true;
    }
    if (unit.equals("ns") || unit.equals("nanosecond") || unit.equals("nanoseconds")) {
      return addMicros(sum, new BigDecimal(amount).movePointLeft(3));
    }
    long micros =
        switch (unit) {
          case "w", "week", "weeks" -> 7 * MICROS_PER_DAY;
          case "d", "day", "days" -> MICROS_PER_DAY;
          case "h", "hour", "hours" -> MICROS_PER_HOUR;
          case "m", "min", "mins", "minute", "minutes" -> MICROS_PER_MINUTE;
          case "s", "sec", "secs", "second", "seconds" -> MICROS_PER_SECOND;
          case "ms", "millisecond", "milliseconds" -> 1000;
          case "us", "µs", "μs", "microsecond", "microseconds" -> 1;
          default -> 0;
        };
    return micros > 0
        && addMicros(sum, new BigDecimal(amount).multiply(BigDecimal.valueOf(micros)));
  }

  private static boolean addMicros(Sum sum, BigDecimal micros) {
    if (!isWhole(micros)) {
      return false;
    }
    sum.addMicros(micros.longValueExact(), 1);
    return true;
  }

  private static boolean addTime(Sum sum, Matcher time) {
    long hours = new BigDecimal(time.group(4)).longValueExact();
    int minutes = Integer.parseInt(time.group(5));
    String seconds = time.group(6) == null ? "0" : time.group(6);
    BigDecimal micros = micros(seconds, MICROS_PER_SECOND);
    if (minutes > 59 || seconds.charAt(0) > '5' || micros == null) {
      return false;
    }
    int sign = time.group(3).equals("-") ? -1 : 1;
    sum.addMicros(sign * hours, MICROS_PER_HOUR);
    sum.addMicros(sign * (minutes * MICROS_PER_MINUTE + micros.longValueExact()), 1);
    return true;
  }

  private static @Nullable BigDecimal micros(String amount, long unit) {
    BigDecimal micros = new BigDecimal(amount).multiply(BigDecimal.valueOf(unit));
    return isWhole(micros) ? micros : null;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.setScale(0, RoundingMode.DOWN).compareTo(number) == 0;
  }

  static String format(Interval interval) {
    TextBuffer text = TextBuffer.fresh();
    put(text, interval);
    return text.toString();
  }

  static void put(TextBuffer out, Interval interval) {
    out.put('P');
    putPart(out, interval.months() / 12, 'Y');
    putPart(out, interval.months() % 12, 'M');
    long micros = interval.micros();
    putPart(out, micros / MICROS_PER_DAY, 'D');
    if (micros % MICROS_PER_DAY != 0) {
      out.put('T');
      putPart(out, micros % MICROS_PER_DAY / MICROS_PER_HOUR, 'H');
      putPart(out, micros % MICROS_PER_HOUR / MICROS_PER_MINUTE, 'M');
      putSeconds(out, micros % MICROS_PER_MINUTE);
    } else if (interval.equals(Interval.ZERO)) {
      out.put('T');
      out.put('0');
      out.put('S');
    }
  }

  private static void putPart(TextBuffer out, long amount, char unit) {
    if (amount != 0) {
      out.putLong(amount);
      out.put(unit);
    }
  }

  /** Without zeros at the end of the fraction. */
  private static void putSeconds(TextBuffer out, long micros) {
    if (micros != 0) {
      int scale = 6;
      long rest = micros;
      while (scale > 0 && rest % 10 == 0) {
        rest /= 10;
        scale--;
      }
      out.putDecimal(rest, scale);
      out.put('S');
    }
  }

  /** Mutable: grows part by part. */
  private static final class Sum {
    private long months;
    private long micros;

    void addMonths(long amount, int unit) {
      months = Math.addExact(months, Math.multiplyExact(amount, (long) unit));
    }

    void addMicros(long amount, long unit) {
      micros = Math.addExact(micros, Math.multiplyExact(amount, unit));
    }

    Interval interval(boolean negative) {
      return negative
          ? new Interval(Math.toIntExact(-months), Math.negateExact(micros))
          : new Interval(Math.toIntExact(months), micros);
    }
  }
}
