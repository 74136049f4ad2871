package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaledIntegerSerdeTest {
  private final Cases cases = new Cases();
  private final ScaledIntegerSerde serde = new ScaledIntegerSerde();

  private byte[] bytes(ScaledInteger value) {
    return serde.serializer().serialize("t", value);
  }

  private ScaledInteger value(byte[] bytes) {
    return serde.deserializer().deserialize("t", bytes);
  }

  @Test
  void bytesAreOrderedAsNumbersAreAndComeBack() {
    ScaledInteger previous = ScaledInteger.ZERO;
    for (int i = 0; i < TRIES; i++) {
      ScaledInteger x = cases.scaled();
      byte[] bytes = bytes(x);
      same(value(bytes), x, x);
      same(value(bytes).scale(), x.trim().scale(), x);
      for (ScaledInteger y : new ScaledInteger[] {previous, x.negate(), near(x), x.trim()}) {
        byte[] others = bytes(y);
        same(Integer.signum(Arrays.compareUnsigned(bytes, others)), x.compareTo(y), x, y);
        int mismatch = Arrays.mismatch(bytes, others);
        same(mismatch < Math.min(bytes.length, others.length), true, x, y);
      }
      previous = x;
    }
  }

  /** The next number of the same scale, or the previous. */
  private ScaledInteger near(ScaledInteger x) {
    int up = x.signum() > 0 ? -1 : 1;
    return ScaledInteger.of(
        WideDecimals.add(x.unscaled(), Int128.of(up * (1L + cases.upTo(99)))), x.scale());
  }

  @ParameterizedTest
  @CsvSource({
    "123.45, a90d233300",
    "-123.45, 57f2dcccff",
    "0, 80",
    "0.000, 80",
    "1, a70b00",
    "1.00, a70b00",
    "-1, 59f4ff",
    "0.00000000000000000000000000000000000001, 810b00",
    "-0.00000000000000000000000000000000000001, 7ff4ff",
    "99999999999999999999999999999999999999, cc6464646464646464646464646464646464646400",
    "-99999999999999999999999999999999999999, 349b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9bff"
  })
  void theDocumentedBytes(String number, String hex) {
    ScaledInteger value = ScaledInteger.parse(number);
    assertThat(HexFormat.of().formatHex(bytes(value))).isEqualTo(hex);
    assertThat(value(HexFormat.of().parseHex(hex))).isEqualTo(value);
  }

  @Test
  void nullIsNull() {
    assertThat(serde.serializer().serialize("t", null)).isNull();
    assertThat(serde.deserializer().deserialize("t", null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8000",
        "a7",
        "a70b",
        "a700",
        "a70bff",
        "a7010b00",
        "a70b0100",
        "a70200",
        "a76600",
        "cd0b00",
        "330bff",
        "59f400",
        "ff0b00",
        "00f4ff",
        "810d00"
      })
  void otherBytesAreRefused(String hex) {
    assertThatThrownBy(() -> value(HexFormat.of().parseHex(hex)))
        .isInstanceOf(SerializationException.class);
  }

  /** What is read is what would have been written, or it is not read. */
  @Test
  void noNumberHasTwoForms() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = bytes(cases.scaled());
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      ScaledInteger read;
      try {
        read = value(bytes);
      } catch (SerializationException e) {
        continue;
      }
      same(Arrays.equals(bytes(read), bytes), true, read);
    }
  }
}
