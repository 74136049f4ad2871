package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.catalog.Library.Usage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is to know about the functions that are no Java methods, since the type of their
 * result, or whether an argument is evaluated at all, depends on the arguments.
 */
final class SpecialFunctions {
  static final String FAMILY = "Choices";

  private static final String STRICT = "NULL if an argument is";

  private SpecialFunctions() {}

  /** By name. */
  static Map<String, Usage> all() {
    Map<String, Usage> all = new LinkedHashMap<>();
    add(
        all,
        "COALESCE(T, T...)",
        "The first argument that is not NULL; those behind it are not evaluated.",
        "NULL if all arguments are",
        "COALESCE(NULLIF(1, 1), 2) = 2");
    for (String name : List.of("IFNULL", "NVL")) {
      add(
          all,
          name + "(T, T)",
          "The first argument if it is not NULL, else the second.",
          "NULL if both arguments are",
          name + "(NULLIF('x', 'x'), 'y') = 'y'");
    }
    add(
        all,
        "NULLIF(T, T)",
        "NULL if both are equal, else the first.",
        "NULL if the first is",
        "NULLIF(5, 5) IS NULL",
        "NULLIF(5, 6) = 5");
    for (String name : List.of("IF", "IIF")) {
      add(
          all,
          name + "(BOOLEAN, T, T)",
          "The second argument if the first is true, else the third; only one is evaluated.",
          "a condition that is NULL is not true",
          name + "(1 < 2, 'less', 'more') = 'less'");
    }
    add(
        all,
        "NVL2(any, T, T)",
        "The second argument if the first is not NULL, else the third.",
        "the first argument may be NULL",
        "NVL2(NULLIF(1, 1), 'some', 'none') = 'none'");
    add(all, "ISNULL(any) → BOOLEAN", "Whether it is NULL.", "never NULL", "ISNULL(NULLIF(1, 1))");
    add(all, "ISNOTNULL(any) → BOOLEAN", "Whether it is not NULL.", "never NULL", "ISNOTNULL(1)");
    add(
        all,
        "GREATEST(T, T...)",
        "The greatest argument; numbers of several types become the widest of them.",
        "NULLs are left out; NULL if all arguments are",
        "GREATEST(10, NULLIF(1, 1), 5) = 10",
        "GREATEST('apple', 'cherry', 'banana') = 'cherry'");
    add(
        all,
        "LEAST(T, T...)",
        "The least argument; numbers of several types become the widest of them.",
        "NULLs are left out; NULL if all arguments are",
        "LEAST(10, NULLIF(1, 1), 5) = 5");
    add(
        all,
        "CONCAT(any...) → VARCHAR",
        "The texts of all arguments, one behind the other.",
        "NULLs are left out",
        "CONCAT('Order ', 42, ' at $', 123.46) = 'Order 42 at $123.46'");
    add(
        all,
        "MOD(T, T)",
        "The remainder of a division, with the sign of the dividend; as the operator %.",
        STRICT,
        "MOD(-10, 3) = -1",
        "MOD(10, -3) = 1");
    add(
        all,
        "TRY(T)",
        "The value of the argument, or NULL where computing it is a row error.",
        "NULL if the argument is, or cannot be computed",
        "TRY(1 / 0) IS NULL",
        "TRY(CAST('7' AS INT)) = 7");
    add(all, "AS_VALUE(T)", "The argument itself.", "NULL if the argument is", "AS_VALUE(7) = 7");
    add(
        all,
        "EXTRACT(part FROM any) → INT",
        "A part of a timestamp, date, time or interval, which is a function of that name as well:"
            + " YEAR, ISOYEAR, QUARTER, MONTH, WEEK, DAY, DOW, ISODOW, DOY, HOUR, MINUTE, SECOND,"
            + " MILLISECOND, MICROSECOND, NANOSECOND, EPOCH. EPOCH is a BIGINT, of an interval a"
            + " DECIMAL(18,6).",
        "NULL if the time is",
        "EXTRACT(QUARTER FROM DATE '2024-05-01') = 2",
        "EXTRACT(HOUR FROM TIME '13:45:10') = 13",
        "EXTRACT(DAY FROM INTERVAL '49' HOUR) = 2");
    add(
        all,
        "DATE_PART(part, any) → INT",
        "The same; the part is a word or a constant text.",
        "NULL if the time is",
        "DATE_PART('minute', TIMESTAMP '2024-02-29 13:45:10') = 45");
    return all;
  }

  private static void add(
      Map<String, Usage> all, String form, String meaning, String nulls, String... examples) {
    String[] types = form.split(" → ", -1);
    String name = form.substring(0, form.indexOf('('));
    String result = types.length > 1 ? types[1] : "T";
    all.put(name, new Usage(types[0], result, meaning, nulls, List.of(examples)));
  }
}
