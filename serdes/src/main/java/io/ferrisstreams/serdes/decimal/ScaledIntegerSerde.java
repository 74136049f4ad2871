package io.ferrisstreams.serdes.decimal;

import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Numbers as bytes whose unsigned byte-wise order, which is that of Kafka's stores, is the order of
 * the numbers. Equal numbers have equal bytes, whatever their scales, so that they are one key; a
 * number comes back at the smallest scale that holds it: 1.50 as 1.5.
 *
 * <p>A number other than 0 is read as {@code 0.d1d2…dn * 10^e} with neither d1 nor dn 0; n is 1 to
 * 38, e -37 to 38.
 *
 * <table>
 * <caption>The bytes, in hexadecimal</caption>
 * <tr><th>byte</th><th>positive</th><th>0</th><th>negative</th></tr>
 * <tr><td>first: sign and magnitude</td><td>{@code A6 + e}: 81 to CC</td><td>80</td>
 *     <td>{@code 5A - e}: 7F to 34</td></tr>
 * <tr><td>one for each two digits, an odd one out taken as the first of two</td>
 *     <td>{@code 01 + the two digits}: 01 to 64</td><td>none</td>
 *     <td>{@code FE - the two digits}: FE to 9B</td></tr>
 * <tr><td>last</td><td>00</td><td>none</td><td>FF</td></tr>
 * </table>
 *
 * <p>For instance 123.45 is {@code 0.12345 * 10^3}: {@code A9 0D 23 33 00}; -123.45 is {@code 57 F2
 * DC CC FF}; 0 is {@code 80}. Since no number's bytes begin with another's, the order holds as well
 * where further parts of a key follow.
 *
 * <p>null is null. Bytes that this would not have written are a {@link SerializationException}.
 */
public final class ScaledIntegerSerde implements Serde<ScaledInteger> {
  private static final int ZERO = 0x80;

  /** What the first byte adds to, or takes from, {@link #ZERO} for an exponent of 0. */
  private static final int EXPONENT_0 = 0x26;

  private static final int MAX_EXPONENT = 38;
  private static final int MIN_EXPONENT = -37;

  private static final int PAIR_00 = 1;

  @Override
  public Serializer<ScaledInteger> serializer() {
    return (topic, value) -> value == null ? null : toBytes(value);
  }

  @Override
  public Deserializer<ScaledInteger> deserializer() {
    return (topic, bytes) -> bytes == null ? null : fromBytes(bytes);
  }

  private static byte[] toBytes(ScaledInteger value) {
    if (value.isZero()) {
      return new byte[] {(byte) ZERO};
    }
    byte[] digits = new byte[ScaledInteger.MAX_PRECISION + 1];
    int count = DecimalText.write(WideDecimals.abs(value.unscaled()), 0, digits, 0);
    int exponent = count - value.scale();
    while (digits[count - 1] == '0') {
      count--;
    }
    digits[count] = '0'; // pairs with an odd one
    int pairs = (count + 1) / 2;
    byte[] bytes = new byte[pairs + 2];
    int flip = value.signum() < 0 ? 0xFF : 0;
    int magnitude = EXPONENT_0 + exponent;
    bytes[0] = (byte) (value.signum() < 0 ? ZERO - magnitude : ZERO + magnitude);
    for (int i = 0; i < pairs; i++) {
      int pair = (digits[2 * i] - '0') * 10 + digits[2 * i + 1] - '0';
      bytes[i + 1] = (byte) (PAIR_00 + pair ^ flip);
    }
    bytes[pairs + 1] = (byte) flip;
    return bytes;
  }

  private static ScaledInteger fromBytes(byte[] bytes) {
    int length = bytes.length;
    int first = length == 0 ? -1 : bytes[0] & 0xFF;
    if (first == ZERO && length == 1) {
      return ScaledInteger.ZERO;
    }
    boolean negative = first < ZERO;
    int exponent = Math.abs(first - ZERO) - EXPONENT_0;
    int flip = negative ? 0xFF : 0;
    if (exponent < MIN_EXPONENT
        || exponent > MAX_EXPONENT
        || length < 3
        || length > 2 + ScaledInteger.MAX_PRECISION / 2
        || (bytes[length - 1] & 0xFF) != flip) {
      throw bad(bytes);
    }
    byte[] digits = new byte[ScaledInteger.MAX_PRECISION * 2];
    Arrays.fill(digits, (byte) '0');
    for (int i = 1; i < length - 1; i++) {
      int pair = (bytes[i] & 0xFF ^ flip) - PAIR_00;
      if (pair < 0 || pair > 99) {
        throw bad(bytes);
      }
      digits[2 * i - 2] = (byte) ('0' + pair / 10);
      digits[2 * i - 1] = (byte) ('0' + pair % 10);
    }
    int count = 2 * (length - 2);
    count = digits[count - 1] == '0' ? count - 1 : count;
    int scale = Math.max(0, count - exponent);
    int all = Math.max(count, exponent);
    if (digits[0] == '0'
        || digits[count - 1] == '0'
        || all > ScaledInteger.MAX_PRECISION
        || scale > ScaledInteger.MAX_SCALE) {
      throw bad(bytes);
    }
    Int128 unscaled = DecimalText.parseWide(digits, 0, all, ScaledInteger.MAX_PRECISION, 0);
    return ScaledInteger.of(negative ? WideDecimals.negate(unscaled) : unscaled, scale);
  }

  private static SerializationException bad(byte[] bytes) {
    return new SerializationException(
        "no ScaledInteger in "
            + bytes.length
            + " bytes "
            + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 24)));
  }
}
