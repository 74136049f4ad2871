package io.ferrisstreams.serdes.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.NumberOutput;
import io.ferrisstreams.serdes.decimal.DecimalText;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import java.util.Arrays;

/**
 * Bytes being written: a growing array that a thread reuses from record to record, so that encoding
 * allocates its result and nothing else.
 */
public final class TextBuffer {
  private static final int INITIAL = 512;

  /** A buffer that one huge record made larger than this is not kept. */
  private static final int MAX_RETAINED = 64 * 1024;

  private static final ThreadLocal<TextBuffer> OF_THREAD = ThreadLocal.withInitial(TextBuffer::new);

  private static final int LONG_LENGTH = 20;
  private static final int TIMESTAMP_LENGTH = 27;
  private static final byte[] BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(ISO_8859_1);
  private static final boolean[] NOTHING_SPECIAL = new boolean[0x80];

  private byte[] bytes = new byte[INITIAL];
  private int size;

  private TextBuffer() {}

  /** This thread's buffer, empty; valid until the next call. */
  public static TextBuffer ofThread() {
    TextBuffer buffer = OF_THREAD.get();
    buffer.size = 0;
    if (buffer.bytes.length > MAX_RETAINED) {
      buffer.bytes = new byte[INITIAL];
    }
    return buffer;
  }

  /** A buffer of the caller's own, for text that is made while another is written. */
  static TextBuffer fresh() {
    return new TextBuffer();
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** What was written, as text. */
  @Override
  public String toString() {
    return new String(bytes, 0, size, UTF_8);
  }

  public int size() {
    return size;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }

  public void put(int b) {
    ensure(1);
    bytes[size++] = (byte) b;
  }

  public void put(byte[] source) {
    ensure(source.length);
    System.arraycopy(source, 0, bytes, size, source.length);
    size += source.length;
  }

  public void putLong(long value) {
    ensure(LONG_LENGTH);
    size = writeDigits(value, size, digits(value, 1));
  }

  /** All digits of the scale; plain notation. */
  public void putDecimal(long unscaled, int scale) {
    if (scale == 0) {
      putLong(unscaled);
      return;
    }
    int digits = digits(unscaled, scale + 1);
    ensure(digits + 2);
    int end = writeDigits(unscaled, size, digits);
    System.arraycopy(bytes, end - scale, bytes, end - scale + 1, scale);
    bytes[end - scale] = '.';
    size = end + 1;
  }

  /** All digits of the scale; plain notation. */
  public void putDecimal(Int128 unscaled, int scale) {
    ensure(DecimalText.MAX_LENGTH);
    size = DecimalText.write(unscaled, scale, bytes, size);
  }

  /** How many digits to write: those the value has, but at least {@code least}. */
  private static int digits(long value, int least) {
    long negative = value < 0 ? value : -value; // the negative range is the larger one
    int digits = 1;
    while (digits < 19 && negative <= -Decimals.powerOfTen(digits)) {
      digits++;
    }
    return Math.max(digits, least);
  }

  /** The sign and exactly that many digits. */
  private int writeDigits(long value, int from, int digits) {
    int at = from;
    if (value < 0) {
      bytes[at++] = '-';
    }
    long rest = value < 0 ? value : -value; // negative, since the negative range is the larger one
    for (int i = at + digits - 1; i >= at; i--) {
      long quotient = rest / 10;
      bytes[i] = (byte) ('0' + (quotient * 10 - rest));
      rest = quotient;
    }
    return at + digits;
  }

  /**
   * The shortest text that reads back as the same double.
   *
   * @throws RowException BAD_VALUE if it is not finite: no text format can say that in a number
   */
  public void putDouble(double value) {
    if (!Double.isFinite(value)) {
      throw new RowException(RowException.Kind.BAD_VALUE, value + " cannot be written as a number");
    }
    long integral = (long) value;
    if (integral == value && integral != 0 && Math.abs(value) < 10_000_000) {
      putLong(integral);
      put('.');
      put('0');
    } else {
      put(NumberOutput.toString(value, true).getBytes(ISO_8859_1));
    }
  }

  /** {@code 2024-01-05}. */
  public void putDate(int days) {
    ensure(TIMESTAMP_LENGTH);
    size = IsoTime.writeDate(bytes, size, Values.checkDate(days));
  }

  /** {@code 2024-01-05T10:15:30.123Z}. */
  public void putTimestamp(long value, int precision) {
    ensure(TIMESTAMP_LENGTH);
    long checked = Values.checkTimestamp(value, precision);
    size = IsoTime.writeTimestamp(bytes, size, checked, precision);
  }

  /** {@code 10:15:30.123}. */
  public void putTime(int millisOfDay) {
    ensure(TIMESTAMP_LENGTH);
    size = IsoTime.writeTime(bytes, size, Values.checkTime(millisOfDay));
  }

  /** As an ISO 8601 duration: {@code P1Y2M3DT4H5M6.789S}. */
  public void putInterval(Interval interval) {
    IntervalText.put(this, interval);
  }

  /** In base64, padded, without line ends. */
  public void putBase64(byte[] source) {
    ensure(Math.multiplyExact(source.length / 3 + 1, 4));
    int at = 0;
    for (; at + 2 < source.length; at += 3) {
      putSextets(
          (source[at] & 0xFF) << 16 | (source[at + 1] & 0xFF) << 8 | source[at + 2] & 0xFF, 4);
    }
    int rest = source.length - at;
    if (rest > 0) {
      int second = rest == 2 ? (source[at + 1] & 0xFF) << 8 : 0;
      putSextets((source[at] & 0xFF) << 16 | second, rest + 1);
      for (int i = rest; i < 3; i++) {
        bytes[size++] = '=';
      }
    }
  }

  private void putSextets(int bits, int count) {
    for (int i = 0; i < count; i++) {
      bytes[size++] = BASE64[bits >> 18 - 6 * i & 0x3F];
    }
  }

  /** Text as UTF-8; half a surrogate pair becomes {@code ?}. */
  public void putText(String text) {
    int at = putPlain(text, 0, NOTHING_SPECIAL);
    while (at < text.length()) {
      at = putPlain(text, putCharacter(text, at), NOTHING_SPECIAL);
    }
  }

  /** One character as UTF-8; {@code codePoint} must not be a surrogate. */
  public void putCodePoint(int codePoint) {
    ensure(4);
    if (codePoint < 0x80) {
      bytes[size++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      bytes[size++] = (byte) (0xC0 | codePoint >> 6);
      bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
    } else if (codePoint < 0x10000) {
      bytes[size++] = (byte) (0xE0 | codePoint >> 12);
      bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
    } else {
      bytes[size++] = (byte) (0xF0 | codePoint >> 18);
      bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
      bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
    }
  }

  /**
   * As many characters as are plain ASCII and stand for themselves.
   *
   * @param special for each ASCII character, whether it must not be copied
   * @return the position of the first character not written, or the text's length
   */
  public int putPlain(String text, int from, boolean[] special) {
    int length = text.length();
    ensure(length - from);
    byte[] out = bytes;
    int to = size;
    int at = from;
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c >= 0x80 || special[c]) {
        break;
      }
      out[to++] = (byte) c;
    }
    size = to;
    return at;
  }

  /**
   * The character at {@code at}, whatever it is, as UTF-8; half a surrogate pair becomes {@code ?}.
   *
   * @return the position after it
   */
  public int putCharacter(String text, int at) {
    int codePoint = text.codePointAt(at);
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    putCodePoint(half ? '?' : codePoint);
    return at + Character.charCount(codePoint);
  }
}
