package io.ferrisstreams.runtime.over;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Keys of a store: the partition's key behind its length, then what the entry is, then perhaps a
 * number. Those of one partition stand together.
 */
@SuppressWarnings("ByteBufferBackingArray") // of buffers that are allocated here
record StoreKeys(byte[] partition) {
  private static final byte HEAD = 0;
  private static final byte ROW = 1;
  private static final byte STATE = 2;

  byte[] head() {
    byte[] key = new byte[prefix()];
    begin(key, HEAD);
    return key;
  }

  byte[] row(long position) {
    byte[] key = new byte[prefix() + Long.BYTES];
    begin(key, ROW).putLong(position);
    return key;
  }

  /**
   * What is known of a frame from a row on.
   *
   * @param aggregate its number
   */
  byte[] state(int aggregate, long position) {
    byte[] key = new byte[prefix() + Long.BYTES + Integer.BYTES];
    begin(key, STATE).putLong(position).putInt(aggregate);
    return key;
  }

  private int prefix() {
    return Integer.BYTES + partition.length + 1;
  }

  private ByteBuffer begin(byte[] key, byte kind) {
    return ByteBuffer.wrap(key).putInt(partition.length).put(partition).put(kind);
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
