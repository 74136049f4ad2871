package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;

/**
 * Unscaled values as two's complement, most significant byte first: Avro's {@code decimal} on
 * {@code bytes}, in as few as possible, and on {@code fixed}, filled with the sign; and what
 * BigInteger makes. The scale is that of the writer's schema: where the column's is another, {@link
 * WideDecimals#convertExact} goes between them, in either direction.
 */
public final class DecimalBytes {
  /** No value needs more bytes than this. */
  public static final int MAX_LENGTH = 16;

  private DecimalBytes() {}

  /** How many bytes the value needs, 1 to 16. */
  public static int length(Int128 value) {
    long hi = value.hi() ^ value.hi() >> 63;
    long lo = value.lo() ^ value.hi() >> 63;
    int bits = hi != 0 ? 128 - Long.numberOfLeadingZeros(hi) : 64 - Long.numberOfLeadingZeros(lo);
    return bits / Byte.SIZE + 1;
  }

  /** In as few bytes as possible. */
  public static byte[] toBytes(Int128 value) {
    byte[] bytes = new byte[length(value)];
    write(value, bytes, 0, bytes.length);
    return bytes;
  }

  /**
   * Fills {@code length} bytes, the first ones with the sign.
   *
   * @throws RowException OVERFLOW if the value needs more
   */
  public static void write(Int128 value, byte[] to, int from, int length) {
    if (length < MAX_LENGTH && length < length(value)) {
      throw Decimals.overflow(value + " in " + length + " bytes");
    }
    long hi = value.hi();
    long lo = value.lo();
    for (int i = from + length - 1; i >= from; i--) {
      to[i] = (byte) lo;
      lo = lo >>> Byte.SIZE | hi << (Long.SIZE - Byte.SIZE);
      hi >>= Byte.SIZE;
    }
  }

  /** In as few bytes as possible. */
  public static byte[] toBytes(long value) {
    return toBytes(Int128.of(value));
  }

  /**
   * The number {@code length} bytes are.
   *
   * @throws RowException BAD_BYTES if there are none; OVERFLOW if it does not fit a {@code long}
   */
  public static long readLong(byte[] bytes, int from, int length) {
    Int128 value = read(bytes, from, length);
    if (!value.fitsLong()) {
      throw Decimals.overflow(value + " in 64 bits");
    }
    return value.lo();
  }

  /**
   * The number {@code length} bytes are.
   *
   * @throws RowException BAD_BYTES if there are none; OVERFLOW if it has more than 38 digits
   */
  public static Int128 read(byte[] bytes, int from, int length) {
    if (length == 0) {
      throw new RowException(RowException.Kind.BAD_BYTES, "a decimal of no bytes");
    }
    long hi = bytes[from] >> 7;
    long lo = hi;
    int skipped = Math.max(0, length - MAX_LENGTH);
    for (int i = from; i < from + skipped; i++) {
      if (bytes[i] != (byte) hi) {
        throw Decimals.overflow("a decimal of " + length + " bytes");
      }
    }
    if (skipped > 0 && bytes[from + skipped] >> 7 != hi) {
      throw Decimals.overflow("a decimal of " + length + " bytes");
    }
    for (int i = from + skipped; i < from + length; i++) {
      hi = hi << Byte.SIZE | lo >>> (Long.SIZE - Byte.SIZE);
      lo = lo << Byte.SIZE | bytes[i] & 0xFF;
    }
    return new Int128(hi, lo);
  }
}
