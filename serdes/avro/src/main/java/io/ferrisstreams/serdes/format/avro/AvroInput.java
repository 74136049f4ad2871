package io.ferrisstreams.serdes.format.avro;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.Utf8;
import io.ferrisstreams.serdes.row.RowException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Avro's binary encoding, read from an array. Unlike Avro's own decoder it believes no length that
 * the bytes do not have: what is wrong is a {@link RowException} of kind BAD_BYTES.
 *
 * <p>Mutable: it moves on. The order of the methods' names is that of Avro's specification.
 */
final class AvroInput {
  /** Of values that take no bytes, so that nothing else bounds how many there are. */
  private static final int MAX_EMPTY_ITEMS = 1 << 17;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private int at;

  AvroInput(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  int remaining() {
    return bytes.length - at;
  }

  boolean readBoolean() {
    byte value = bytes[take(1)];
    if (value != 0 && value != 1) {
      throw bad(value + " is no boolean");
    }
    return value == 1;
  }

  int readInt() {
    long value = readLong();
    if ((int) value != value) {
      throw bad(value + " is no int");
    }
    return (int) value;
  }

  /** Zigzag, seven bits a byte, the lowest first. */
  long readLong() {
    long raw = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[take(1)];
      raw |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return raw >>> 1 ^ -(raw & 1);
      }
    }
    throw bad("a long of more than ten bytes");
  }

  float readFloat() {
    return Float.intBitsToFloat((int) INTS.get(bytes, take(Float.BYTES)));
  }

  double readDouble() {
    return Double.longBitsToDouble((long) LONGS.get(bytes, take(Double.BYTES)));
  }

  String readString() {
    int length = length();
    int from = take(length);
    if (!Utf8.isValid(bytes, from, at)) {
      throw bad("a string that is not UTF-8");
    }
    return new String(bytes, from, length, UTF_8);
  }

  byte[] readBytes() {
    return readFixed(length());
  }

  byte[] readFixed(int size) {
    int from = take(size);
    return Arrays.copyOfRange(bytes, from, from + size);
  }

  /**
   * The position of one of as many.
   *
   * @param what for the message
   */
  int readIndex(int count, String what) {
    int index = readInt();
    if (index < 0 || index >= count) {
      throw bad(what + " " + index + " of " + count);
    }
    return index;
  }

  /** How many items come next; 0 at the end of an array or map. */
  long readBlock() {
    long count = readLong();
    if (count < 0) {
      if (count == Long.MIN_VALUE) {
        throw bad("a block of " + count + " items");
      }
      readLong(); // how many bytes they take
      count = -count;
    }
    if (count > Math.max(remaining(), MAX_EMPTY_ITEMS)) {
      throw bad("a block of " + count + " items in " + remaining() + " bytes");
    }
    return count;
  }

  void skip(int count) {
    take(count);
  }

  void skipLength() {
    take(length());
  }

  private int length() {
    long length = readLong();
    if (length < 0 || length > remaining()) {
      throw truncated();
    }
    return (int) length;
  }

  /** Moves on, and returns where it was. */
  private int take(int count) {
    int from = at;
    if (count > bytes.length - from) {
      throw truncated();
    }
    at = from + count;
    return from;
  }

  private static RowException truncated() {
    return bad("the Avro bytes end too early");
  }

  static RowException bad(String message) {
    return new RowException(RowException.Kind.BAD_BYTES, message);
  }
}
