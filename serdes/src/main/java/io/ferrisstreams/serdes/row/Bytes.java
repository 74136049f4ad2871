package io.ferrisstreams.serdes.row;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A value of BYTES; immutable, ordered as unsigned bytes are. */
public final class Bytes implements Comparable<Bytes> {
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] array;

  private Bytes(byte[] array) {
    this.array = array;
  }

  /** A copy of {@code array}. */
  public static Bytes copyOf(byte[] array) {
    return new Bytes(array.clone());
  }

  /**
   * {@code array} itself, not copied.
   *
   * @param array not changed any more by whoever made it
   */
  public static Bytes of(byte[] array) {
    return new Bytes(array);
  }

  /**
   * @param hex two digits a byte
   * @throws IllegalArgumentException if it is anything else
   */
  public static Bytes fromHex(String hex) {
    return new Bytes(HexFormat.of().parseHex(hex));
  }

  /** One behind the other. */
  public static Bytes concat(Bytes... parts) {
    int size = 0;
    for (Bytes part : parts) {
      size = Math.addExact(size, part.array.length);
    }
    byte[] all = new byte[size];
    int at = 0;
    for (Bytes part : parts) {
      System.arraycopy(part.array, 0, all, at, part.array.length);
      at += part.array.length;
    }
    return new Bytes(all);
  }

  public int size() {
    return array.length;
  }

  /** Byte {@code i}, from 0. */
  public byte at(int i) {
    return array[i];
  }

  /** The bytes themselves, not a copy: only to be read. */
  public byte[] array() {
    return array;
  }

  @Override
  public int compareTo(Bytes other) {
    return Arrays.compareUnsigned(array, other.array);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array);
  }

  /** In hexadecimal. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(array);
  }
}
