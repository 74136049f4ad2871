package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Operands.fitted;
import static io.ferrisstreams.serdes.decimal.Operands.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Operands.class)
class IntegersTest {

  @Property
  void bigintsAreExactOrOverflow(@ForAll long a, @ForAll long b) {
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    assertThat(outcome(() -> Integers.add(a, b))).isEqualTo(fitted(x.add(y)));
    assertThat(outcome(() -> Integers.subtract(a, b))).isEqualTo(fitted(x.subtract(y)));
    assertThat(outcome(() -> Integers.multiply(a, b))).isEqualTo(fitted(x.multiply(y)));
    assertThat(outcome(() -> Integers.negate(a))).isEqualTo(fitted(x.negate()));
    assertThat(outcome(() -> Integers.abs(a))).isEqualTo(fitted(x.abs()));
    assertThat(outcome(() -> Integers.divide(a, b)))
        .isEqualTo(b == 0 ? Kind.DIVISION_BY_ZERO : fitted(x.divide(y)));
    assertThat(outcome(() -> Integers.remainder(a, b)))
        .isEqualTo(b == 0 ? Kind.DIVISION_BY_ZERO : fitted(x.remainder(y)));
    assertThat(outcome(() -> Integers.toInt(a))).isEqualTo(fittedInt(x));
  }

  @Property
  void intsAreExactOrOverflow(@ForAll long wideA, @ForAll long wideB) {
    int a = (int) wideA;
    int b = (int) wideB;
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    assertThat(outcome(() -> Integers.add(a, b))).isEqualTo(fittedInt(x.add(y)));
    assertThat(outcome(() -> Integers.subtract(a, b))).isEqualTo(fittedInt(x.subtract(y)));
    assertThat(outcome(() -> Integers.multiply(a, b))).isEqualTo(fittedInt(x.multiply(y)));
    assertThat(outcome(() -> Integers.negate(a))).isEqualTo(fittedInt(x.negate()));
    assertThat(outcome(() -> Integers.abs(a))).isEqualTo(fittedInt(x.abs()));
    assertThat(outcome(() -> Integers.divide(a, b)))
        .isEqualTo(b == 0 ? Kind.DIVISION_BY_ZERO : fittedInt(x.divide(y)));
    assertThat(outcome(() -> Integers.remainder(a, b)))
        .isEqualTo(b == 0 ? Kind.DIVISION_BY_ZERO : fittedInt(x.remainder(y)));
  }

  private static Object fittedInt(BigInteger value) {
    return value.bitLength() <= 31 ? value.longValue() : Kind.OVERFLOW;
  }
}
