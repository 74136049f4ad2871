package io.ferrisstreams.serdes.decimal;

import io.ferrisstreams.serdes.row.RowException;

/**
 * Decimal numbers as the Protocol Buffers message
 *
 * <pre>{@code
 * message Decimal {
 *   int64 units = 1;
 *   uint32 scale = 2;
 * }
 * }</pre>
 *
 * which is {@code units / 10^scale}. Written as every Protobuf library writes it: fields in order,
 * those that are 0 left out. Read as those do as well: fields in any order, the last of several
 * counts, a missing one is 0, unknown ones are skipped (but groups, which proto3 does not have, are
 * refused).
 *
 * <p>A number whose unscaled value does not fit 64 bits cannot be written: that is a {@link
 * RowException} of kind OVERFLOW, even where the number would fit at a smaller scale, so that a
 * column has one scale on the wire.
 */
public final class DecimalMessage {
  /** No message that this writes is longer. */
  public static final int MAX_LENGTH = 13;

  private static final int UNITS = 1;
  private static final int SCALE = 2;

  private static final int MAX_VARINT = 10;

  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED_32 = 5;

  private DecimalMessage() {}

  /** How many bytes {@link #write} writes. */
  public static int length(long unscaled, int scale) {
    return (unscaled == 0 ? 0 : 1 + varintLength(unscaled))
        + (scale == 0 ? 0 : 1 + varintLength(scale));
  }

  private static int varintLength(long value) {
    return (Long.SIZE + 6 - Long.numberOfLeadingZeros(value)) / 7;
  }

  public static byte[] toBytes(long unscaled, int scale) {
    byte[] bytes = new byte[length(unscaled, scale)];
    write(unscaled, scale, bytes, 0);
    return bytes;
  }

  /**
   * As above.
   *
   * @throws RowException OVERFLOW if the unscaled value does not fit 64 bits
   */
  public static byte[] toBytes(Int128 unscaled, int scale) {
    if (!unscaled.fitsLong()) {
      throw Decimals.overflow(
          WideDecimals.format(unscaled, scale) + " has units of more than 64 bits");
    }
    return toBytes(unscaled.lo(), scale);
  }

  /**
   * Writes the fields of the message, without a length before them.
   *
   * @param scale 0 to 38
   * @return the position after the last byte
   */
  public static int write(long unscaled, int scale, byte[] to, int from) {
    int at = from;
    if (unscaled != 0) {
      to[at++] = UNITS << 3 | VARINT;
      at = writeVarint(unscaled, to, at);
    }
    if (scale != 0) {
      to[at++] = SCALE << 3 | VARINT;
      at = writeVarint(scale, to, at);
    }
    return at;
  }

  private static int writeVarint(long value, byte[] to, int from) {
    int at = from;
    long rest = value;
    while (rest >>> 7 != 0) {
      to[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    to[at++] = (byte) rest;
    return at;
  }

  /**
   * The number as an unscaled DECIMAL(precision, scale), from the bytes of one message.
   *
   * @param precision at most 18
   * @throws RowException BAD_BYTES if they are none; BAD_VALUE if a digit other than zero stands
   *     beyond the scale; OVERFLOW if there are more digits than the precision allows
   */
  public static long read(byte[] bytes, int from, int length, int precision, int scale) {
    return readWide(bytes, from, length, precision, scale).lo();
  }

  /** As above, of up to 38 digits. */
  public static Int128 readWide(byte[] bytes, int from, int length, int precision, int scale) {
    // Twice through a few bytes, since Java cannot return two numbers.
    long units = last(UNITS, bytes, from, from + length);
    long unitsScale = last(SCALE, bytes, from, from + length);
    if (units == 0) {
      return Int128.ZERO;
    }
    while (unitsScale > ScaledInteger.MAX_SCALE && units % 10 == 0) {
      units /= 10;
      unitsScale--;
    }
    if (unitsScale < 0 || unitsScale > ScaledInteger.MAX_SCALE) {
      throw Decimals.badValue(
          units
              + "e-"
              + Long.toUnsignedString(unitsScale)
              + " has more than 38 digits after the point");
    }
    return WideDecimals.convertExact(Int128.of(units), (int) unitsScale, precision, scale);
  }

  /** The last value of a field, or 0. */
  private static long last(int field, byte[] bytes, int from, int to) {
    long value = 0;
    int at = from;
    while (at < to) {
      long tag = varint(bytes, at, to);
      at = afterVarint(bytes, at);
      if (tag == (field << 3 | VARINT)) {
        value = varint(bytes, at, to);
      }
      at = skip(tag, bytes, at, to);
    }
    return value;
  }

  private static int skip(long tag, byte[] bytes, int from, int to) {
    long number = tag >>> 3;
    if (number == 0 || number >= 1 << 29) {
      throw bad();
    }
    long end =
        switch ((int) (tag & 7)) {
          case VARINT -> afterAnyVarint(bytes, from, to);
          case FIXED_64 -> from + Long.BYTES;
          case FIXED_32 -> from + Integer.BYTES;
          case BYTES -> afterBytes(bytes, from, to);
          default -> throw bad();
        };
    if (end > to) {
      throw bad();
    }
    return (int) end;
  }

  private static int afterAnyVarint(byte[] bytes, int from, int to) {
    varint(bytes, from, to); // or an error
    return afterVarint(bytes, from);
  }

  private static long afterBytes(byte[] bytes, int from, int to) {
    long length = varint(bytes, from, to);
    if (length < 0 || length > to) {
      throw bad();
    }
    return afterVarint(bytes, from) + length;
  }

  private static long varint(byte[] bytes, int from, int to) {
    long value = 0;
    for (int i = 0; i < MAX_VARINT && from + i < to; i++) {
      byte b = bytes[from + i];
      value |= (b & 0x7FL) << 7 * i;
      if (b >= 0) {
        if (i == MAX_VARINT - 1 && b > 1) {
          throw bad(); // more than 64 bits
        }
        return value;
      }
    }
    throw bad();
  }

  /** The position after a number that {@link #varint} reads. */
  private static int afterVarint(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }

  private static RowException bad() {
    return new RowException(RowException.Kind.BAD_BYTES, "not the bytes of a Decimal message");
  }
}
