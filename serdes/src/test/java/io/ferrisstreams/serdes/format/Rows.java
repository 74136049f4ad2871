package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Rows with a column of each type, any of them null. */
public class Rows extends DomainContextBase {
  public static final RowType TYPE =
      RowType.of(
          Column.of("flag", SqlType.BOOLEAN),
          Column.of("small", SqlType.INT),
          Column.of("big", SqlType.BIGINT),
          Column.of("real", SqlType.DOUBLE),
          Column.of("amount", new Decimal(18, 4)),
          Column.of("fraction", new Decimal(18, 18)),
          Column.of("wide", new Decimal(38, 10)),
          Column.of("te\"xt\né", SqlType.VARCHAR),
          Column.of("day", SqlType.DATE),
          Column.of("millis", Timestamp.MILLIS),
          Column.of("micros", Timestamp.MICROS));

  public static final int[] ALL = IntStream.range(0, TYPE.size()).toArray();

  private static final long FIRST_SECOND = -62_135_596_800L;
  private static final long LAST_SECOND = 253_402_300_799L;
  private static final long MAX_UNSCALED = 999_999_999_999_999_999L;

  @Provide
  Arbitrary<ArrayRow> rows() {
    Arbitrary<Long> decimals = Arbitraries.longs().between(-MAX_UNSCALED, MAX_UNSCALED);
    Arbitrary<Double> doubles =
        Arbitraries.oneOf(
            Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
            Arbitraries.of(0.0, -0.0, 1e7, 123.0, 1e22, 2e-3, Double.MIN_VALUE, Double.MAX_VALUE),
            Arbitraries.integers().map(i -> (double) i));
    Arbitrary<?>[] columns = {
      Arbitraries.of(true, false),
      Arbitraries.integers(),
      Arbitraries.longs(),
      doubles,
      decimals,
      decimals,
      wideDecimals(),
      texts(),
      Arbitraries.integers().between((int) (FIRST_SECOND / 86_400), (int) (LAST_SECOND / 86_400)),
      Arbitraries.longs().between(FIRST_SECOND * 1000, LAST_SECOND * 1000 + 999),
      Arbitraries.longs().between(FIRST_SECOND * 1_000_000, LAST_SECOND * 1_000_000 + 999_999)
    };
    return Combinators.combine(
            Arrays.stream(columns).map(column -> column.asGeneric().injectNull(0.15)).toList())
        .as(values -> ArrayRow.of(TYPE, values.toArray()));
  }

  private static Arbitrary<Int128> wideDecimals() {
    BigInteger most = BigInteger.TEN.pow(Decimal.MAX_PRECISION).subtract(BigInteger.ONE);
    return Arbitraries.bigIntegers().between(most.negate(), most).map(Int128::of);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(40),
        Arbitraries.strings().withChars("ab\"\\/\b\f\n\r\t\u0000\u001f\u007f,: ").ofMaxLength(20),
        Arbitraries.of("", "é", "€uro", "日本語", "a😀b", "\u2028", "\uffff", "x".repeat(2000)),
        Arbitraries.of("\ufffd", "\u0080\u07ff\u0800", "\ud800\udc00\udbff\udfff"));
  }
}
