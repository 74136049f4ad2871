package io.ferrisstreams.runtime.window;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Keys of the stores, which sort by their bytes, unsigned: numbers, none of which is negative, are
 * 8 bytes, the highest first.
 */
final class StoreKeys {
  /** Sorts before all others. */
  static final byte[] CLOCK = {0};

  private static final int NUMBER = Long.BYTES;
  private static final int LENGTH = Integer.BYTES;

  private StoreKeys() {}

  /** The number, then the key: sorts by number. */
  static byte[] numbered(long number, byte[] key) {
    return ByteBuffer.allocate(NUMBER + key.length).putLong(number).put(key).array();
  }

  static byte[] number(long number) {
    return ByteBuffer.allocate(NUMBER).putLong(number).array();
  }

  static long number(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getLong(at);
  }

  /** The key behind a number. */
  static byte[] key(byte[] numbered) {
    return Arrays.copyOfRange(numbered, NUMBER, numbered.length);
  }

  /** What a session is kept under: those of one group stand together, in order of their starts. */
  static byte[] session(byte[] key, long start) {
    return ByteBuffer.allocate(LENGTH + key.length + NUMBER)
        .putInt(key.length)
        .put(key)
        .putLong(start)
        .array();
  }

  static byte[] group(byte[] session) {
    return Arrays.copyOfRange(session, LENGTH, session.length - NUMBER);
  }

  static long start(byte[] session) {
    return number(session, session.length - NUMBER);
  }
}
