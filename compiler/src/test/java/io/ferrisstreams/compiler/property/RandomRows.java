package io.ferrisstreams.compiler.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Rows to group: few keys, values that repeat, nulls, and numbers of which a few are too many for
 * any sum. Columns that are NULL are absent.
 */
final class RandomRows {
  private static final String[] TEXTS = {"a", "b", "a-b", ""};
  private static final BigInteger LARGE_LONG = BigInteger.valueOf(Long.MAX_VALUE / 3);
  private static final BigInteger LARGE_DECIMAL = BigInteger.TEN.pow(38).divide(BigInteger.TWO);

  private final Random random;

  RandomRows(Random random) {
    this.random = random;
  }

  Map<String, Object> next() {
    Map<String, Object> row = new LinkedHashMap<>();
    put(row, "k", 10, random.nextBoolean() ? "one" : "two");
    put(row, "g", 10, BigDecimal.valueOf(random.nextInt(3)));
    put(row, "x", 6, BigDecimal.valueOf(random.nextInt(9) - 2));
    put(row, "b", 4, new BigDecimal(whole(LARGE_LONG)));
    put(row, "d", 4, new BigDecimal(whole(BigInteger.valueOf(300_000_000L)), 2));
    put(row, "w", 4, new BigDecimal(whole(LARGE_DECIMAL), 4));
    put(row, "f", 4, new BigDecimal(BigInteger.valueOf(random.nextInt(99) * 25L), 2));
    put(row, "t", 6, TEXTS[random.nextInt(TEXTS.length)]);
    return row;
  }

  private void put(Map<String, Object> row, String column, int nullEvery, Object value) {
    if (random.nextInt(nullEvery) > 0) {
      row.put(column, value);
    }
  }

  private BigInteger whole(BigInteger large) {
    return switch (random.nextInt(6)) {
      case 0 -> large;
      case 1 -> large.negate();
      default -> BigInteger.valueOf(random.nextInt(2_000) - 1_000);
    };
  }
}
