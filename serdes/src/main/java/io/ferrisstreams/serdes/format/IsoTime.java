package io.ferrisstreams.serdes.format;

/**
 * Dates, times and timestamps as ISO 8601 text, in bytes: what every text format and every CAST
 * comes down to. Proleptic ISO calendar, years 0001 to 9999. Reading answers a sentinel instead of
 * throwing, for callers that then try something else.
 */
public final class IsoTime {
  /** Not a date. */
  public static final int NO_DATE = Integer.MIN_VALUE;

  /** Not a time of day. */
  public static final int NO_TIME = -1;

  /** Not a timestamp. */
  public static final long NO_TIMESTAMP = Long.MIN_VALUE;

  private static final int FIRST_DAY = -719_162; // 0001-01-01
  private static final int LAST_DAY = 2_932_896; // 9999-12-31
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 12;
  private static final int SECONDS_OF_DAY = 86_400;
  private static final int MILLIS_OF_DAY = 86_400_000;
  private static final int MAX_OFFSET_HOURS = 18;

  private IsoTime() {}

  /** Whether the day is of the years 0001 to 9999. */
  public static boolean isDate(long daysSinceEpoch) {
    return daysSinceEpoch >= FIRST_DAY && daysSinceEpoch <= LAST_DAY;
  }

  /** Whether it is of one day: from 0 to the last millisecond before 24:00. */
  public static boolean isTime(long millisOfDay) {
    return millisOfDay >= 0 && millisOfDay < MILLIS_OF_DAY;
  }

  /** Whether the timestamp, in the unit of its precision, is of the years 0001 to 9999. */
  public static boolean isTimestamp(long value, int precision) {
    long day = SECONDS_OF_DAY * unit(precision);
    return value >= FIRST_DAY * day && value < (LAST_DAY + 1) * day; // a division would cost more
  }

  /** Days since 1970-01-01 of {@code yyyy-MM-dd}, or {@link #NO_DATE}. */
  public static int parseDate(byte[] text, int from, int to) {
    return to - from == DATE_LENGTH ? dateAt(text, from) : NO_DATE;
  }

  /**
   * Milliseconds of the day of {@code HH:mm}, {@code HH:mm:ss} or {@code HH:mm:ss.fff}, or {@link
   * #NO_TIME}. Digits finer than a millisecond must be zeros.
   */
  public static int parseTime(byte[] text, int from, int to) {
    if (to - from < 5 || text[from + 2] != ':') {
      return NO_TIME;
    }
    int hour = twoDigits(text, from);
    int minute = twoDigits(text, from + 3);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return NO_TIME;
    }
    int millis = (hour * 60 + minute) * 60_000;
    int at = from + 5;
    if (at == to) {
      return millis;
    }
    if (to - at < 3 || text[at] != ':') {
      return NO_TIME;
    }
    int second = twoDigits(text, at + 1);
    if (second < 0 || second > 59) {
      return NO_TIME;
    }
    millis += second * 1000;
    at += 3;
    if (at == to) {
      return millis;
    }
    if (text[at] != '.' || endOfDigits(text, at + 1, to) != to) {
      return NO_TIME;
    }
    long fraction = fraction(text, at + 1, to, 3);
    return fraction < 0 ? NO_TIME : millis + (int) fraction;
  }

  /**
   * The instant of a date, optionally a time (after {@code T} or a space) and a zone, UTC if there
   * is none; or {@link #NO_TIMESTAMP}. Digits finer than the precision must be zeros.
   *
   * @param precision 3 or 6
   */
  public static long parseTimestamp(byte[] text, int from, int to, int precision) {
    if (to - from < DATE_LENGTH) {
      return NO_TIMESTAMP;
    }
    int days = dateAt(text, from);
    if (days == NO_DATE) {
      return NO_TIMESTAMP;
    }
    long seconds = (long) days * SECONDS_OF_DAY;
    int at = from + DATE_LENGTH;
    if (at == to) {
      return seconds * unit(precision);
    }
    if (to - at < 6 || (text[at] != 'T' && text[at] != ' ') || text[at + 3] != ':') {
      return NO_TIMESTAMP;
    }
    int hour = twoDigits(text, at + 1);
    int minute = twoDigits(text, at + 4);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return NO_TIMESTAMP;
    }
    seconds += hour * 3600 + minute * 60;
    at += 6;
    long fraction = 0;
    if (to - at >= 3 && text[at] == ':') {
      int second = twoDigits(text, at + 1);
      if (second < 0 || second > 59) {
        return NO_TIMESTAMP;
      }
      seconds += second;
      at += 3;
      if (at < to && text[at] == '.') {
        int end = endOfDigits(text, at + 1, to);
        fraction = fraction(text, at + 1, end, precision);
        if (fraction < 0) {
          return NO_TIMESTAMP;
        }
        at = end;
      }
    }
    int offset = offsetMinutes(text, at, to);
    if (offset == NO_DATE) {
      return NO_TIMESTAMP;
    }
    long value = (seconds - offset * 60L) * unit(precision) + fraction;
    return isTimestamp(value, precision) ? value : NO_TIMESTAMP;
  }

  private static int endOfDigits(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at;
  }

  /** Digits of a second in the precision's unit; -1 if there are none, or too fine ones. */
  private static long fraction(byte[] text, int from, int to, int precision) {
    if (from == to) {
      return -1;
    }
    long fraction = 0;
    for (int i = from; i < to; i++) {
      if (i - from < precision) {
        fraction = fraction * 10 + (text[i] - '0');
      } else if (text[i] != '0') {
        return -1;
      }
    }
    for (int i = to - from; i < precision; i++) {
      fraction *= 10;
    }
    return fraction;
  }

  /** Nothing, {@code Z}, {@code ±HH}, {@code ±HHmm} or {@code ±HH:mm}, else {@link #NO_DATE}. */
  private static int offsetMinutes(byte[] text, int at, int to) {
    int length = to - at;
    if (length == 0 || (length == 1 && (text[at] == 'Z' || text[at] == 'z'))) {
      return 0;
    }
    boolean colon = length == 6 && text[at + 3] == ':';
    if ((length != 3 && length != 5 && !colon) || (text[at] != '+' && text[at] != '-')) {
      return NO_DATE;
    }
    int hours = twoDigits(text, at + 1);
    int minutes = length == 3 ? 0 : twoDigits(text, to - 2);
    if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > MAX_OFFSET_HOURS * 60) {
      return NO_DATE;
    }
    return text[at] == '-' ? -(hours * 60 + minutes) : hours * 60 + minutes;
  }

  private static int dateAt(byte[] text, int at) {
    int century = twoDigits(text, at);
    int yearOfCentury = twoDigits(text, at + 2);
    int month = twoDigits(text, at + 5);
    int day = twoDigits(text, at + 8);
    if ((century | yearOfCentury | month | day) < 0 || text[at + 4] != '-' || text[at + 7] != '-') {
      return NO_DATE;
    }
    int year = century * 100 + yearOfCentury;
    if (year == 0 || month == 0 || month > 12 || day == 0 || day > lengthOfMonth(year, month)) {
      return NO_DATE;
    }
    return epochDay(year, month, day);
  }

  private static int lengthOfMonth(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /** Years are counted from March, so that the leap day is the last of its year. */
  private static int epochDay(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = y / 400;
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
  }

  /** The number of the two digits at {@code at}, or a negative one if they are none. */
  private static int twoDigits(byte[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  /** Writes the 10 bytes of a date; returns the position after them. */
  static int writeDate(byte[] out, int at, int epochDay) {
    int z = epochDay + 719_468;
    int era = z / 146_097;
    int dayOfEra = z - era * 146_097;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int monthFromMarch = (5 * dayOfYear + 2) / 153;
    int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    writeDigits(out, at, 4, year);
    out[at + 4] = '-';
    writeDigits(out, at + 5, 2, month);
    out[at + 7] = '-';
    writeDigits(out, at + 8, 2, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    return at + DATE_LENGTH;
  }

  /** Writes the 12 bytes of a time of day; returns the position after them. */
  static int writeTime(byte[] out, int at, int millisOfDay) {
    int second = millisOfDay / 1000;
    writeDigits(out, at, 2, second / 3600);
    out[at + 2] = ':';
    writeDigits(out, at + 3, 2, second / 60 % 60);
    out[at + 5] = ':';
    writeDigits(out, at + 6, 2, second % 60);
    out[at + 8] = '.';
    writeDigits(out, at + 9, 3, millisOfDay % 1000);
    return at + TIME_LENGTH;
  }

  /** Writes the 24 or 27 bytes of an instant; returns the position after them. */
  static int writeTimestamp(byte[] out, int at, long value, int precision) {
    long unit = unit(precision);
    long epochSecond = Math.floorDiv(value, unit);
    int fraction = (int) (value - epochSecond * unit);
    int epochDay = (int) Math.floorDiv(epochSecond, (long) SECONDS_OF_DAY);
    int second = (int) (epochSecond - (long) epochDay * SECONDS_OF_DAY);
    writeDate(out, at, epochDay);
    out[at + 10] = 'T';
    writeDigits(out, at + 11, 2, second / 3600);
    out[at + 13] = ':';
    writeDigits(out, at + 14, 2, second / 60 % 60);
    out[at + 16] = ':';
    writeDigits(out, at + 17, 2, second % 60);
    out[at + 19] = '.';
    writeDigits(out, at + 20, precision, fraction);
    out[at + 20 + precision] = 'Z';
    return at + 21 + precision;
  }

  private static void writeDigits(byte[] out, int at, int digits, int value) {
    int rest = value;
    for (int i = at + digits - 1; i >= at; i--) {
      out[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private static long unit(int precision) {
    return precision == 3 ? 1_000L : 1_000_000L;
  }
}
