package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Longs, half of them where arithmetic tends to go wrong. */
class Operands extends DomainContextBase {
  @Provide
  Arbitrary<Long> longs() {
    List<Long> edges = new ArrayList<>(List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE));
    edges.addAll(List.of(Long.MIN_VALUE + 1, Long.MAX_VALUE - 1, 5_000_000_000_000_000_000L));
    edges.addAll(List.of((1L << 53) - 1, 1L << 53, (1L << 53) + 1));
    for (long power = 1, i = 0; i <= 18; i++, power *= 10) {
      edges.addAll(List.of(power, power - 1, power + 1, -power, 1 - power, -power - 1));
      edges.addAll(List.of(power / 2, power / 2 - 1, power / 2 + 1, -power / 2));
    }
    for (long i = Integer.MIN_VALUE - 2L; i <= Integer.MIN_VALUE + 2L; i++) {
      edges.addAll(List.of(i, -i));
    }
    return Arbitraries.oneOf(
        Arbitraries.of(edges),
        Arbitraries.longs(),
        Arbitraries.longs().between(-1_000_000, 1_000_000));
  }

  /** What {@code actual} gives, or the kind of its row error. */
  static Object outcome(LongSupplier actual) {
    try {
      return actual.getAsLong();
    } catch (RowException e) {
      return e.kind();
    }
  }

  /** The unscaled value as a long, or an overflow. */
  static Object fitted(BigInteger value) {
    return value.bitLength() <= 63 ? value.longValue() : RowException.Kind.OVERFLOW;
  }

  static Object fitted(BigDecimal value) {
    return fitted(value.unscaledValue());
  }

  /** The value within a precision as well, or an overflow. */
  static Object fitted(BigDecimal value, int precision) {
    return Optional.of(fitted(value))
        .filter(
            o ->
                precision >= 19
                    || value.unscaledValue().abs().compareTo(BigInteger.TEN.pow(precision)) < 0)
        .orElse(RowException.Kind.OVERFLOW);
  }
}
