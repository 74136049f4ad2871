package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A field name as it usually stands in a document, {@code "name":} without a blank, to be compared
 * eight bytes at a time with what is found where it is expected.
 */
final class JsonName {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] pattern;

  /** A name that JSON must escape never stands in a document as it is. */
  private final boolean plain;

  /** The first eight bytes of the pattern, or all, and which bytes of them count. */
  private final long head;

  private final long headMask;

  /** The last eight bytes of a longer pattern: they overlap the head, which does no harm. */
  private final long tail;

  JsonName(String name) {
    pattern = ('"' + name + "\":").getBytes(UTF_8);
    plain = name.chars().allMatch(c -> c >= ' ' && c != '"' && c != '\\');
    byte[] padded = Arrays.copyOf(pattern, Math.max(Long.BYTES, pattern.length));
    head = (long) LONGS.get(padded, 0);
    headMask = pattern.length >= Long.BYTES ? -1L : (1L << pattern.length * Byte.SIZE) - 1;
    tail = (long) LONGS.get(padded, padded.length - Long.BYTES);
  }

  /** Length of the name with its quotes and colon. */
  int length() {
    return pattern.length;
  }

  /** Whether the document has exactly this, quotes and colon included, at that position. */
  boolean isAt(byte[] bytes, int at) {
    int length = pattern.length;
    if (!plain || at + Math.max(length, Long.BYTES) > bytes.length) {
      return false; // near the end of the document the lookup by name will do
    }
    if (((long) LONGS.get(bytes, at) & headMask) != head) {
      return false;
    }
    if (length <= Long.BYTES) {
      return true;
    }
    if ((long) LONGS.get(bytes, at + length - Long.BYTES) != tail) {
      return false;
    }
    return length <= 2 * Long.BYTES || Arrays.equals(bytes, at, at + length, pattern, 0, length);
  }
}
