package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.decimal.DecimalBytes;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values being written one behind the other, without names or types: {@link StateInput} reads them
 * back in the same order. Mutable: a growing array that a thread reuses, so that writing allocates
 * its result and nothing else.
 *
 * <table>
 * <caption>The bytes</caption>
 * <tr><td>count</td><td>7 bits a byte, the lowest first; the high bit says that more follow</td></tr>
 * <tr><td>INT, BIGINT and what is held as such</td><td>as a count, of the number in zigzag: 0, -1,
 *     1, -2…</td></tr>
 * <tr><td>BOOLEAN</td><td>1 byte, 0 or 1</td></tr>
 * <tr><td>DOUBLE</td><td>8 bytes, big-endian</td></tr>
 * <tr><td>wide DECIMAL</td><td>1 byte, how many follow: 1 to 16, two's complement,
 *     big-endian</td></tr>
 * <tr><td>VARCHAR, VARIANT</td><td>a count of bytes, and those: UTF-8, with half a surrogate pair
 *     as three bytes like any other character, so that every text comes back as it was</td></tr>
 * <tr><td>BYTES</td><td>a count of bytes, and those</td></tr>
 * <tr><td>INTERVAL</td><td>months, microseconds</td></tr>
 * <tr><td>STRUCT, row</td><td>a bit per field, 1 for null, from the lowest of the first byte, at
 *     least one byte; the fields that are not null</td></tr>
 * <tr><td>ARRAY</td><td>a count of 2 * size, + 1 if an element is null, and then a bit per element
 *     as above; the elements that are not null</td></tr>
 * <tr><td>MAP</td><td>the ARRAY of the keys, and that of the values</td></tr>
 * </table>
 */
public final class StateOutput {
  private static final int INITIAL = 256;

  /** A buffer that one huge value made larger than this is not kept. */
  private static final int MAX_RETAINED = 64 * 1024;

  private static final ThreadLocal<StateOutput> OF_THREAD =
      ThreadLocal.withInitial(StateOutput::new);

  private static final int MAX_VARINT = 10;

  private byte[] bytes = new byte[INITIAL];
  private int size;

  public StateOutput() {}

  /** This thread's output, empty; valid until the next call. */
  public static StateOutput ofThread() {
    StateOutput output = OF_THREAD.get();
    output.size = 0;
    if (output.bytes.length > MAX_RETAINED) {
      output.bytes = new byte[INITIAL];
    }
    return output;
  }

  /** What was written, as an array of its own. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  public int size() {
    return size;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }

  public void putByte(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  public void putBoolean(boolean value) {
    putByte(value ? 1 : 0);
  }

  /**
   * How many there are of something.
   *
   * @param count read as unsigned; small ones take fewer bytes
   */
  public void putCount(long count) {
    ensure(MAX_VARINT);
    long rest = count;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  public void putInt(int value) {
    putLong(value);
  }

  public void putLong(long value) {
    putCount(value << 1 ^ value >> 63);
  }

  public void putDouble(double value) {
    ensure(Long.BYTES);
    putBigEndian(Double.doubleToRawLongBits(value), Long.BYTES);
  }

  /** A double that often is 0 or a small whole number: 1 to 10 bytes. */
  public void putSparseDouble(double value) {
    putCount(Long.reverse(Double.doubleToRawLongBits(value)));
  }

  /** Four bytes, big-endian. */
  public void putFixedInt(int value) {
    ensure(Integer.BYTES);
    putBigEndian(value, Integer.BYTES);
  }

  private void putBigEndian(long value, int length) {
    long rest = value;
    for (int i = size + length - 1; i >= size; i--) {
      bytes[i] = (byte) rest;
      rest >>>= Byte.SIZE;
    }
    size += length;
  }

  public void putInt128(Int128 value) {
    int length = DecimalBytes.length(value);
    ensure(1 + length);
    bytes[size++] = (byte) length;
    DecimalBytes.write(value, bytes, size, length);
    size += length;
  }

  public void putString(String text) {
    int chars = text.length();
    int length = StateSize.utf8(text);
    putCount(length);
    ensure(length);
    int to = size;
    size += length;
    int at = 0;
    for (; at < chars && text.charAt(at) < 0x80; at++) {
      bytes[to++] = (byte) text.charAt(at);
    }
    while (at < chars) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      to = putCodePoint(to, codePoint);
    }
  }

  private int putCodePoint(int at, int codePoint) {
    int to = at;
    if (codePoint < 0x80) {
      bytes[to++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      bytes[to++] = (byte) (0xC0 | codePoint >> 6);
      bytes[to++] = (byte) (0x80 | codePoint & 0x3F);
    } else if (codePoint < 0x10000) {
      bytes[to++] = (byte) (0xE0 | codePoint >> 12);
      bytes[to++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      bytes[to++] = (byte) (0x80 | codePoint & 0x3F);
    } else {
      bytes[to++] = (byte) (0xF0 | codePoint >> 18);
      bytes[to++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
      bytes[to++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      bytes[to++] = (byte) (0x80 | codePoint & 0x3F);
    }
    return to;
  }

  public void putBytes(Bytes value) {
    putBytes(value.array(), value.size());
  }

  /** The first {@code length} bytes of the array, and how many they are. */
  public void putBytes(byte[] array, int length) {
    putCount(length);
    ensure(length);
    System.arraycopy(array, 0, bytes, size, length);
    size += length;
  }

  public void putInterval(Interval value) {
    putInt(value.months());
    putLong(value.micros());
  }

  /** A value of {@code type}, boxed. */
  public void putValue(SqlType type, Object value) {
    StateValues.put(this, type, value);
  }

  /** A value of {@code type}, boxed, or null: one byte more. */
  public void putNullable(SqlType type, @Nullable Object value) {
    putBoolean(value != null);
    if (value != null) {
      putValue(type, value);
    }
  }

  /** Values of one type, any of which can be null: as an ARRAY. */
  public void putList(SqlType element, List<?> values) {
    StateValues.putList(this, element, values);
  }

  /** Room for a bit per value, all 0; returns where it begins. */
  int putBits(int values) {
    int length = StateSize.bits(values);
    ensure(length);
    Arrays.fill(bytes, size, size + length, (byte) 0);
    size += length;
    return size - length;
  }

  void setBit(int bits, int i) {
    bytes[bits + i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
  }
}
