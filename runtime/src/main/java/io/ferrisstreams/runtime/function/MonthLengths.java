package io.ferrisstreams.runtime.function;

import java.time.LocalDate;

/**
 * How many days so many months in a row have, at least and at most, anywhere in the calendar, which
 * repeats every 400 years. What begins late in a month and is cut to the end of another lies
 * between.
 */
final class MonthLengths {
  private static final int CYCLE = 400 * 12;
  private static final int DAYS_PER_CYCLE = 146_097;

  /** Days from the first of a month to the first of each month of two cycles. */
  private static final int[] FIRST = first();

  private MonthLengths() {}

  private static int[] first() {
    int[] first = new int[2 * CYCLE];
    LocalDate start = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < first.length; i++) {
      first[i] = (int) (start.plusMonths(i).toEpochDay() - start.toEpochDay());
    }
    return first;
  }

  /**
   * @param months not negative
   */
  static long least(long months) {
    int rest = (int) (months % CYCLE);
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < CYCLE; i++) {
      least = Math.min(least, FIRST[i + rest] - FIRST[i]);
    }
    return months / CYCLE * DAYS_PER_CYCLE + least;
  }

  /**
   * @param months not negative
   */
  static long most(long months) {
    int rest = (int) (months % CYCLE);
    int most = 0;
    for (int i = 0; i < CYCLE; i++) {
      most = Math.max(most, FIRST[i + rest] - FIRST[i]);
    }
    return months / CYCLE * DAYS_PER_CYCLE + most;
  }
}
