package io.ferrisstreams.serdes.format.compact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.ferrisstreams.serdes.decimal.DecimalBytes;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StateOutput} wrote, in the same order. Mutable: a position in the bytes.
 *
 * <p>Nothing is believed: what is torn, or was written as something else, ends in a {@link
 * RowException} of kind BAD_BYTES as soon as it is seen, and nothing allocates more than a small
 * multiple of the bytes there are.
 */
public final class StateInput {
  private final byte[] bytes;
  private int at;

  /**
   * @param bytes not changed while they are read
   */
  public StateInput(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How many bytes are not read yet. */
  public int remaining() {
    return bytes.length - at;
  }

  /** Checks that everything was read. */
  public void end() {
    if (at != bytes.length) {
      throw bad(remaining() + " bytes too many");
    }
  }

  /** Moves on by {@code length} bytes; returns where they begin. */
  private int take(int length) {
    if (length < 0 || length > remaining()) {
      throw bad("they end too early");
    }
    int from = at;
    at += length;
    return from;
  }

  public int getByte() {
    return bytes[take(1)] & 0xFF;
  }

  public boolean getBoolean() {
    int value = getByte();
    if (value > 1) {
      throw bad(value + " where 0 or 1 must stand");
    }
    return value == 1;
  }

  /** What {@link StateOutput#putCount} wrote. */
  public long getCount() {
    long count = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte b = bytes[take(1)];
      count |= (b & 0x7FL) << shift;
      if (b >= 0) {
        if (shift == 63 && b > 1 || shift > 0 && b == 0) {
          throw bad("a number of too many bits");
        }
        return count;
      }
    }
    throw bad("a number of too many bits");
  }

  /**
   * A count of things each of which takes up room.
   *
   * @param perByte how many of them can be in one byte
   */
  public int getSize(int perByte) {
    long size = getCount();
    if (size < 0 || size > (long) remaining() * perByte) {
      throw bad(Long.toUnsignedString(size) + " of something in " + remaining() + " bytes");
    }
    return (int) size;
  }

  public int getInt() {
    long value = getLong();
    if ((int) value != value) {
      throw bad(value + " where an INT must stand");
    }
    return (int) value;
  }

  public long getLong() {
    long zigzag = getCount();
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  public double getDouble() {
    return Double.longBitsToDouble(getBigEndian(Long.BYTES));
  }

  /** What {@link StateOutput#putSparseDouble} wrote. */
  public double getSparseDouble() {
    return Double.longBitsToDouble(Long.reverse(getCount()));
  }

  /** Four bytes, big-endian. */
  public int getFixedInt() {
    return (int) getBigEndian(Integer.BYTES);
  }

  private long getBigEndian(int length) {
    int from = take(length);
    long value = 0;
    for (int i = from; i < from + length; i++) {
      value = value << Byte.SIZE | bytes[i] & 0xFF;
    }
    return value;
  }

  public Int128 getInt128() {
    int length = getByte();
    if (length == 0 || length > DecimalBytes.MAX_LENGTH) {
      throw bad("a decimal of " + length + " bytes");
    }
    int from = take(length);
    try {
      return DecimalBytes.read(bytes, from, length);
    } catch (RowException e) {
      throw bad(String.valueOf(e.getMessage()));
    }
  }

  public String getString() {
    int length = getSize(1);
    int from = take(length);
    for (int i = from; i < from + length; i++) {
      if (bytes[i] < 0) {
        return decode(from, length);
      }
    }
    return new String(bytes, from, length, ISO_8859_1);
  }

  private String decode(int from, int length) {
    char[] chars = new char[length];
    int to = 0;
    int end = from + length;
    int i = from;
    while (i < end) {
      int lead = bytes[i] & 0xFF;
      int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      if (lead >= 0x80 && lead < 0xC2 || lead > 0xF4 || end - i <= more) {
        throw bad("a text that is not UTF-8");
      }
      int codePoint = more == 0 ? lead : lead & 0x3F >> more;
      for (int k = 1; k <= more; k++) {
        if ((bytes[i + k] & 0xC0) != 0x80) {
          throw bad("a text that is not UTF-8");
        }
        codePoint = codePoint << 6 | bytes[i + k] & 0x3F;
      }
      if (more == 2 && codePoint < 0x800
          || more == 3 && (codePoint < 0x10000 || codePoint > Character.MAX_CODE_POINT)) {
        throw bad("a text that is not UTF-8");
      }
      to += Character.toChars(codePoint, chars, to);
      i += 1 + more;
    }
    return new String(chars, 0, to);
  }

  public Bytes getBytes() {
    int length = getSize(1);
    int from = take(length);
    return Bytes.of(Arrays.copyOfRange(bytes, from, from + length));
  }

  public Interval getInterval() {
    return new Interval(getInt(), getLong());
  }

  /** A value of {@code type}, boxed. */
  public Object getValue(SqlType type) {
    return StateValues.get(this, type);
  }

  /** What {@link StateOutput#putNullable} wrote. */
  public @Nullable Object getNullable(SqlType type) {
    return getBoolean() ? getValue(type) : null;
  }

  /** What {@link StateOutput#putList} wrote; immutable. */
  public List<@Nullable Object> getList(SqlType element) {
    return StateValues.getList(this, element);
  }

  /** Skips a value of {@code type}, building as little of it as possible. */
  void skip(SqlType type) {
    StateValues.skip(this, type);
  }

  void skip(int length) {
    take(length);
  }

  /** Moves behind a bit per value; returns where they begin. */
  int getBits(int values) {
    return take(StateSize.bits(values));
  }

  boolean bit(int bits, int i) {
    return (bytes[bits + i / Byte.SIZE] >> i % Byte.SIZE & 1) != 0;
  }

  /** What to throw when what was read cannot have been written. */
  public static RowException bad(String message) {
    return new RowException(
        RowException.Kind.BAD_BYTES, "these bytes are not what was written here: " + message);
  }
}
