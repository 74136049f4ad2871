package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.decimal.WideSum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the elements of one array come to; NULLs are left out, an overflow is a row error. */
final class ListTotals {
  private ListTotals() {}

  static long ofInts(List<@Nullable Integer> list) {
    long total = 0;
    for (Integer element : list) {
      total += element == null ? 0 : element;
    }
    return total;
  }

  static long ofLongs(List<@Nullable Long> list) {
    long total = 0;
    for (Long element : list) {
      total = element == null ? total : Integers.add(total, element);
    }
    return total;
  }

  /**
   * @param sign 1, or -1 to take them back
   */
  static ExactSum ofDoubles(List<@Nullable Double> list, int sign) {
    ExactSum total = new ExactSum();
    for (Double element : list) {
      if (element != null) {
        total.add(sign * Limits.finite(element));
      }
    }
    return total;
  }

  /**
   * @param sign 1, or -1 to take them back
   */
  static WideSum ofNarrowDecimals(List<@Nullable Long> list, int sign) {
    WideSum total = new WideSum();
    for (Long element : list) {
      if (element != null) {
        total.add(sign * element); // of 18 digits: it has a negative
      }
    }
    return total;
  }

  /**
   * @param sign 1, or -1 to take them back
   */
  static WideSum ofWideDecimals(List<@Nullable Int128> list, int sign) {
    WideSum total = new WideSum();
    for (Int128 element : list) {
      if (element != null) {
        total.add(sign > 0 ? element : WideDecimals.negate(element));
      }
    }
    return total;
  }
}
