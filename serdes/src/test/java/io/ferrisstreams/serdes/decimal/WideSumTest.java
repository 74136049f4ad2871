package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.judged;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** {@link BigInteger} is the judge of every step. */
class WideSumTest {
  private static final BigInteger MOST = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);

  private final Cases cases = new Cases();

  /** A sum and what it should be. */
  private final class Judged {
    private final WideSum sum = new WideSum();
    private BigInteger expected = BigInteger.ZERO;

    void reset(BigInteger value) {
      sum.reset(Int128.of(value));
      expected = value;
      same(sum.value().toBigInteger(), expected);
    }

    /** One of all steps there are. */
    void step(BigInteger x, long a, long b) {
      int step = cases.upTo(6);
      BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
      BigInteger next =
          switch (step) {
            case 0, 6 -> expected.add(x);
            case 1 -> expected.subtract(x);
            case 2 -> expected.add(product);
            case 3 -> expected.subtract(product);
            case 4 -> expected.add(BigInteger.valueOf(a));
            default -> expected.subtract(BigInteger.valueOf(a));
          };
      Object actual =
          outcome(
              () -> {
                switch (step) {
                  case 0 -> sum.add(Int128.of(x));
                  case 1 -> sum.subtract(Int128.of(x));
                  case 2 -> sum.addProduct(a, b);
                  case 3 -> sum.subtractProduct(a, b);
                  case 4 -> sum.add(a);
                  case 5 -> sum.subtract(a);
                  default -> sum.add(sumOf(x));
                }
                return sum.value();
              });
      same(actual, judged(next), step, expected, x, a, b);
      expected = judged(next) == Kind.OVERFLOW ? expected : next;
      same(sum.value().toBigInteger(), expected);
    }
  }

  private static WideSum sumOf(BigInteger value) {
    WideSum sum = new WideSum();
    sum.reset(Int128.of(value));
    return sum;
  }

  @Test
  void sumsOfManyRowsAreExactAndAnOverflowLeavesThemAsTheyWere() {
    Judged judged = new Judged();
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.flip() ? cases.wide() : BigInteger.valueOf(cases.narrow());
      judged.step(x, cases.narrow(), cases.narrow());
    }
  }

  /** Where the last digits decide whether a sum has too many. */
  @Test
  void stepsAroundTheLargestSumsAreExact() {
    Judged judged = new Judged();
    for (int i = 0; i < TRIES; i++) {
      if (i % 20 == 0) {
        BigInteger off = BigInteger.valueOf(cases.narrow()).shiftRight(cases.upTo(63)).abs();
        BigInteger near = MOST.subtract(cases.flip() ? off : off.shiftLeft(cases.upTo(4)));
        judged.reset(cases.flip() ? near : near.negate());
      }
      long a = cases.narrow() >> cases.upTo(63);
      long b = cases.narrow() >> cases.upTo(63);
      judged.step(BigInteger.valueOf(a), a, b >> 32);
    }
  }

  /** Where steps move a word more or less. */
  @Test
  void stepsOfOneSizeAreExact() {
    Judged judged = new Judged();
    for (int i = 0; i < TRIES; i++) {
      if (i % 100 == 0) {
        BigInteger words = BigInteger.valueOf(2L * cases.upTo(6) - 6).shiftLeft(63);
        judged.reset(words.add(BigInteger.valueOf(cases.upTo(4) - 2L)));
      }
      judged.step(BigInteger.valueOf(cases.upTo(4) - 2L), cases.upTo(4) - 2L, Long.MAX_VALUE);
    }
  }

  @Test
  void averagesRoundOnce() {
    WideSum sum = new WideSum();
    for (int i = 0; i < TRIES / 5; i++) {
      BigInteger x = cases.wide();
      long count = 1L + cases.upTo(1_000);
      int scale = cases.upTo(38);
      int to = cases.upTo(38);
      sum.reset(Int128.of(x));
      same(
          outcome(() -> sum.average(count, scale, to)),
          judged(
              new BigDecimal(x, scale)
                  .divide(BigDecimal.valueOf(count), to, HALF_UP)
                  .unscaledValue()),
          x,
          count);
    }
  }

  @Test
  void aSumStartsAgainFromZero() {
    WideSum sum = new WideSum();
    sum.add(Int128.of(MOST));
    assertThatThrownBy(() -> sum.add(1)).hasMessage("decimal overflow: the sum " + MOST + " + 1");
    assertThatThrownBy(() -> sum.subtract(-1))
        .hasMessage("decimal overflow: the sum " + MOST + " - -1");
    sum.reset();
    assertThat(sum.value()).isEqualTo(Int128.ZERO);
    assertThatThrownBy(() -> sum.average(0, 2, 6)).hasMessage("division by zero: 0.00 / 0");
  }
}
