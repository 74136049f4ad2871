package io.ferrisstreams.runtime.over;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Keys of a store: the partition's key behind its length, then what the entry is, then perhaps a
 * number. Those of one partition stand together.
 */
record StoreKeys(byte[] partition) {
  private static final byte HEAD = 0;
  private static final byte ROW = 1;
  private static final byte STATE = 2;

  byte[] head() {
    return key(HEAD, 0, 0).array();
  }

  byte[] row(long position) {
    return key(ROW, Long.BYTES, position).array();
  }

  /**
   * What is known of a frame from a row on.
   *
   * @param aggregate its number
   */
  byte[] state(int aggregate, long position) {
    ByteBuffer key = key(STATE, Long.BYTES + Integer.BYTES, position);
    return key.putInt(aggregate).array();
  }

  private ByteBuffer key(byte kind, int more, long number) {
    ByteBuffer key = ByteBuffer.allocate(Integer.BYTES + partition.length + 1 + more);
    key.putInt(partition.length).put(partition).put(kind);
    return more == 0 ? key : key.putLong(number);
  }

  /** Whether a key is that of a partition itself. */
  static boolean isHead(byte[] key) {
    int length = ByteBuffer.wrap(key).getInt();
    return key.length == Integer.BYTES + length + 1;
  }

  /** The partition's key in any key. */
  static byte[] partition(byte[] key) {
    int length = ByteBuffer.wrap(key).getInt();
    return Arrays.copyOfRange(key, Integer.BYTES, Integer.BYTES + length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoreKeys keys && Arrays.equals(partition, keys.partition);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(partition);
  }
}
