package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Operands of up to 38 digits in an endless row, two of three where arithmetic tends to go wrong,
 * and the judge's view of them. Plain seeded loops: jqwik makes some ten thousand cases a second,
 * this a million.
 */
final class Cases {
  static final RoundingMode[] MODES = RoundingMode.values();

  /** Cases per loop. */
  static final int TRIES = Integer.getInteger("property.tries", 100_000);

  private static final BigInteger END = BigInteger.TEN.pow(38);
  private static final List<BigInteger> EDGES = edges();

  private final SplittableRandom random = new SplittableRandom(seed());

  /** The default in the build; another one in a longer run. */
  private static long seed() {
    return Long.getLong("property.seed", 42L);
  }

  private static List<BigInteger> edges() {
    List<BigInteger> edges = new ArrayList<>();
    for (int i = 0; i < 38; i++) {
      BigInteger power = BigInteger.TEN.pow(i);
      edges.addAll(List.of(power, power.shiftRight(1), power.multiply(BigInteger.valueOf(5))));
    }
    edges.add(END);
    for (int i : new int[] {31, 32, 53, 62, 63, 64, 65, 95, 96, 125, 126}) {
      edges.add(BigInteger.ONE.shiftLeft(i));
    }
    List<BigInteger> all = new ArrayList<>(List.of(BigInteger.ZERO));
    for (BigInteger edge : edges) {
      for (int i = -2; i <= 2; i++) {
        BigInteger near = edge.add(BigInteger.valueOf(i));
        if (near.abs().compareTo(END) < 0) {
          all.addAll(List.of(near, near.negate()));
        }
      }
    }
    return all;
  }

  /** Of up to 38 digits. */
  BigInteger wide() {
    return switch (random.nextInt(3)) {
      case 0 -> EDGES.get(random.nextInt(EDGES.size()));
      case 1 -> bits(random.nextInt(128)).remainder(END);
      // Many zeros or nines at the end: carries, ties, exact quotients.
      default ->
          bits(random.nextInt(64))
              .multiply(BigInteger.TEN.pow(random.nextInt(20)))
              .add(BigInteger.valueOf(random.nextInt(3) - 1))
              .remainder(END);
    };
  }

  private BigInteger bits(int count) {
    BigInteger high = BigInteger.valueOf(random.nextLong() >>> 1).shiftLeft(64);
    BigInteger all = high.add(new BigInteger(Long.toUnsignedString(random.nextLong())));
    BigInteger some = all.shiftRight(127 - count);
    return random.nextBoolean() ? some : some.negate();
  }

  long narrow() {
    return wide().longValue();
  }

  /** What rounds up, down, or stands in the middle, when so many digits are left away. */
  long nearTie(int digits) {
    long power = Decimals.powerOfTen(digits);
    long multiple = (random.nextLong() >> random.nextInt(63)) / power * power;
    return multiple + (multiple < 0 ? -1 : 1) * power / 2 + upTo(2) - 1; // may wrap around
  }

  int upTo(int max) {
    return random.nextInt(max + 1);
  }

  boolean flip() {
    return random.nextBoolean();
  }

  RoundingMode mode() {
    return MODES[random.nextInt(MODES.length)];
  }

  ScaledInteger scaled() {
    return ScaledInteger.of(wide(), upTo(38));
  }

  /** What {@code actual} gives, or the kind of its row error. */
  static Object outcome(Supplier<?> actual) {
    try {
      Object value = actual.get();
      return value instanceof Int128 wide ? wide.toBigInteger() : value;
    } catch (RowException e) {
      return e.kind();
    }
  }

  /** The unscaled value, rounded, or an overflow, or what {@code UNNECESSARY} forbids. */
  static Object judged(BigDecimal exact, int scale, RoundingMode mode) {
    BigDecimal rounded;
    try {
      rounded = exact.setScale(scale, mode);
    } catch (ArithmeticException e) {
      return RowException.Kind.BAD_VALUE;
    }
    return judged(rounded.unscaledValue());
  }

  static Object judged(BigInteger value) {
    return value.abs().compareTo(END) < 0 ? value : RowException.Kind.OVERFLOW;
  }

  /** Cheaper than AssertJ, a million times. */
  static void same(Object actual, Object expected, Object... operands) {
    if (!actual.equals(expected)) {
      throw new AssertionError(
          "of " + List.of(operands) + "\nexpected " + expected + "\n but was " + actual);
    }
  }
}
