package io.ferrisstreams.serdes.decimal;

import static io.ferrisstreams.serdes.decimal.Cases.TRIES;
import static io.ferrisstreams.serdes.decimal.Cases.outcome;
import static io.ferrisstreams.serdes.decimal.Cases.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferrisstreams.serdes.row.RowException.Kind;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalMessageTest {
  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

  private final Cases cases = new Cases();

  /** Bytes as the specification of Protobuf's encoding makes them, in its simplest words. */
  private static final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message varint(BigInteger value) {
      BigInteger rest = value.mod(WORD);
      while (rest.bitLength() > 7) {
        bytes.write(rest.intValue() & 0x7F | 0x80);
        rest = rest.shiftRight(7);
      }
      bytes.write(rest.intValue());
      return this;
    }

    Message tag(int number, int wireType) {
      return varint(BigInteger.valueOf(number * 8L + wireType));
    }

    Message field(int number, BigInteger value) {
      return tag(number, 0).varint(value);
    }

    Message field(int number, long value) {
      return field(number, BigInteger.valueOf(value));
    }

    Message raw(int count) {
      bytes.writeBytes(new byte[count]);
      return this;
    }
  }

  @Test
  void writtenAsSpecifiedAndReadAtAnyScale() {
    byte[] all = new byte[DecimalMessage.MAX_LENGTH + 2];
    for (int i = 0; i < TRIES; i++) {
      BigInteger units = cases.wide();
      int scale = cases.upTo(38);
      Object written = outcome(() -> DecimalMessage.toBytes(Int128.of(units), scale));
      if (units.bitLength() >= Long.SIZE) {
        same(written, Kind.OVERFLOW, units);
        continue;
      }
      Message expected = new Message();
      if (units.signum() != 0) {
        expected.field(1, units);
      }
      if (scale != 0) {
        expected.field(2, scale);
      }
      byte[] bytes = (byte[]) written;
      same(Arrays.equals(bytes, expected.bytes.toByteArray()), true, units, scale);
      int end = DecimalMessage.write(units.longValue(), scale, all, 1);
      same(Arrays.equals(all, 1, end, bytes, 0, bytes.length), true, units, scale);
      same(DecimalMessage.length(units.longValue(), scale), bytes.length, units, scale);

      int precision = 1 + cases.upTo(37);
      int to = cases.flip() ? scale : cases.upTo(38);
      Object number = converted(new BigDecimal(units, scale), precision, to);
      same(
          outcome(() -> DecimalMessage.readWide(all, 1, bytes.length, precision, to)),
          number,
          units,
          scale,
          precision,
          to);
      if (precision <= 18) {
        same(
            outcome(
                () -> BigInteger.valueOf(DecimalMessage.read(bytes, 0, end - 1, precision, to))),
            number,
            units,
            scale,
            precision,
            to);
      }
    }
  }

  /** As DECIMAL(precision, scale), or which error it is. */
  static Object converted(BigDecimal exact, int precision, int scale) {
    BigDecimal rescaled;
    try {
      rescaled = exact.setScale(scale);
    } catch (ArithmeticException e) {
      return Kind.BAD_VALUE;
    }
    return rescaled.unscaledValue().abs().compareTo(BigInteger.TEN.pow(precision)) < 0
        ? rescaled.unscaledValue()
        : Kind.OVERFLOW;
  }

  @Test
  void fieldsStandInAnyOrderAndTheLastOneCounts() {
    for (int i = 0; i < TRIES / 5; i++) {
      Message message = new Message();
      long units = 0;
      long scale = 0;
      for (int fields = cases.upTo(6); fields > 0; fields--) {
        switch (cases.upTo(7)) {
          case 0, 1 -> {
            units = cases.narrow();
            message.field(1, units);
          }
          case 2, 3 -> {
            scale = cases.upTo(38);
            message.field(2, scale);
          }
          case 4 -> message.field(3 + cases.upTo(1000), cases.narrow());
          // The numbers of ours with other types, which makes them unknown as well.
          case 5 -> message.tag(1 + cases.upTo(3), 1).raw(8);
          case 6 -> message.tag(1 + cases.upTo(3), 5).raw(4);
          default -> {
            int length = cases.upTo(200);
            message.tag(1 + cases.upTo(3), 2).varint(BigInteger.valueOf(length)).raw(length);
          }
        }
      }
      byte[] bytes = message.bytes.toByteArray();
      int to = cases.upTo(38);
      same(
          outcome(() -> DecimalMessage.readWide(bytes, 0, bytes.length, 38, to)),
          converted(new BigDecimal(BigInteger.valueOf(units), (int) scale), 38, to),
          HexFormat.of().formatHex(bytes));
    }
  }

  @Test
  void anyBytesAreANumberOrAnError() {
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = DecimalMessage.toBytes(cases.narrow(), cases.upTo(38));
      for (int changes = cases.upTo(3); changes >= 0 && bytes.length > 0; changes--) {
        bytes[cases.upTo(bytes.length - 1)] = (byte) cases.narrow();
      }
      byte[] cut = Arrays.copyOf(bytes, cases.upTo(bytes.length));
      Object read = outcome(() -> DecimalMessage.readWide(cut, 0, cut.length, 38, 18));
      same(read instanceof BigInteger || read instanceof Kind, true, read);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1234567, 4, 0887ad4b1004",
    "0, 0, ''",
    "0, 2, 1002",
    "1, 0, 0801",
    "-1, 2, 08ffffffffffffffffff011002",
    "-9223372036854775808, 38, 08808080808080808080011026"
  })
  void knownBytes(long units, int scale, String hex) {
    assertThat(HexFormat.of().formatHex(DecimalMessage.toBytes(units, scale))).isEqualTo(hex);
  }

  private static Object read(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    return outcome(() -> DecimalMessage.readWide(bytes, 0, bytes.length, 38, 38));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08", // a field without its value
        "0880",
        "08ffffffffffffffffff02", // more than 64 bits
        "08ffffffffffffffffff8001",
        "00", // field 0
        "18", // the same with one of another message
        "1880",
        "18ffffffffffffffffff02",
        "18ffffffffffffffffff8001",
        "0900000000000000", // eight bytes are announced, seven are there
        "0d000000",
        "0a03ffff",
        "0affffffffffffffffff01",
        "1c", // the end of a group, and a group
        "1b1c",
        "0f", // there is no such type
        "8080808010" + "01" // a number of more than 29 bits
      })
  void whatIsNoMessageIsRefused(String hex) {
    assertThat(read(hex)).isEqualTo(Kind.BAD_BYTES);
  }

  @Test
  void scalesBeyond38AreReadWhereTheNumberCanBeHeld() {
    assertThat(read("080a1027")).isEqualTo(BigInteger.ONE); // 10e-39
    assertThat(read("080b1027")).isEqualTo(Kind.BAD_VALUE);
    assertThat(read("10ffffffff0f")).isEqualTo(BigInteger.ZERO);
    assertThat(read("080110ffffffffffffffffff01")).isEqualTo(Kind.BAD_VALUE);
    byte[] bytes = HexFormat.of().parseHex("080110ffffffff0f");
    assertThatThrownBy(() -> DecimalMessage.read(bytes, 0, bytes.length, 18, 4))
        .hasMessage("1e-4294967295 has more than 38 digits after the point");
    Int128 wide = Int128.of(WORD);
    assertThatThrownBy(() -> DecimalMessage.toBytes(wide, 4))
        .hasMessage("decimal overflow: 1844674407370955.1616 has units of more than 64 bits");
  }
}
