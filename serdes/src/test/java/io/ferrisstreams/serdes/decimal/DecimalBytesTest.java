package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.judged;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.serdes.row.RowException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** {@link BigInteger} is the judge. */
class DecimalBytesTest {
  private final Cases cases = new Cases();

  @Test
  void asFewBytesAsBigInteger() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      byte[] bytes = DecimalBytes.toBytes(Int128.of(x));
      same(Arrays.equals(bytes, x.toByteArray()), true, x);
      same(DecimalBytes.read(bytes, 0, bytes.length).toBigInteger(), x, x);
    }
  }

  @Test
  void fixedLengthsAreFilledWithTheSign() {
    byte[] all = new byte[26];
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      int length = 1 + cases.upTo(23);
      Object outcome =
          outcome(
              () -> {
                DecimalBytes.write(Int128.of(x), all, 1, length);
                return new BigInteger(all, 1, length);
              });
      same(outcome, x.bitLength() < length * 8 ? x : Kind.OVERFLOW, x, length);
      if (!outcome.equals(Kind.OVERFLOW)) {
        same(DecimalBytes.read(all, 1, length).toBigInteger(), x, x, length);
      }
    }
  }

  /** Avro: the scale is the schema's, the column may have another. */
  @Test
  void whatASchemaOfAnotherScaleHoldsIsExactOrRefused() {
    for (int i = 0; i < TRIES; i++) {
      BigDecimal written = new BigDecimal(cases.wide(), cases.upTo(38));
      byte[] bytes = written.unscaledValue().toByteArray();
      int precision = 1 + cases.upTo(37);
      int scale = cases.flip() ? written.scale() : cases.upTo(38);
      Object number = DecimalMessageTest.converted(written, precision, scale);
      same(
          outcome(
              () ->
                  WideDecimals.convertExact(
                      DecimalBytes.read(bytes, 0, bytes.length),
                      written.scale(),
                      precision,
                      scale)),
          number,
          written,
          precision,
          scale);
      Object inSchema =
          outcome(
              () ->
                  new BigInteger(
                      DecimalBytes.toBytes(
                          WideDecimals.convertExact(
                              Int128.of(written.unscaledValue()),
                              written.scale(),
                              precision,
                              scale))));
      same(inSchema, number, written, precision, scale);
    }
  }

  @Test
  void longsAreReadAndWrittenAsWell() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide();
      byte[] bytes = x.toByteArray();
      same(outcome(() -> DecimalBytes.readLong(bytes, 0, bytes.length)), Operands.fitted(x), x);
      long word = cases.narrow();
      byte[] written = DecimalBytes.toBytes(word);
      same(Arrays.equals(written, BigInteger.valueOf(word).toByteArray()), true, word);
    }
  }

  @Test
  void bytesOfAnyLengthAreReadOrRefused() {
    for (int i = 0; i < TRIES; i++) {
      BigInteger x = cases.wide().shiftLeft(cases.upTo(80)).add(cases.wide());
      byte[] bytes = x.toByteArray();
      same(outcome(() -> DecimalBytes.read(bytes, 0, bytes.length)), judged(x), x);
    }
  }

  @Test
  void moreThan38DigitsAreRefused() {
    BigInteger end = BigInteger.TEN.pow(38);
    BigInteger[] values = {
      end,
      end.negate(),
      end.shiftLeft(1),
      BigInteger.ONE.shiftLeft(127),
      end.pow(3).negate(),
      BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE)
    };
    for (BigInteger value : values) {
      byte[] bytes = value.toByteArray();
      assertThat(outcome(() -> DecimalBytes.read(bytes, 0, bytes.length)))
          .isEqualTo(judged(value))
          .isEqualTo(Kind.OVERFLOW);
    }
    assertThat(outcome(() -> DecimalBytes.read(new byte[0], 0, 0))).isEqualTo(Kind.BAD_BYTES);
  }
}
