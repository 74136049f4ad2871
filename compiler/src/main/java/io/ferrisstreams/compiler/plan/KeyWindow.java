package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;

/**
 * The window that stands behind a record key's own bytes, as Kafka Streams' windowed serializers
 * write it: the start of a time window, or the end and then the start of a session.
 *
 * @param bytes of it; 0, 8 or 16
 * @param sizeMs of a time window, whose end is in nobody's bytes; else 0
 */
public record KeyWindow(int bytes, long sizeMs) {
  /** No window. */
  public static final KeyWindow NONE = new KeyWindow(0, 0);

  /** Both bounds. */
  public static final KeyWindow SESSION = new KeyWindow(2 * Long.BYTES, 0);

  public KeyWindow {
    check(bytes == 0 || bytes == Long.BYTES || bytes == 2 * Long.BYTES, "%s bytes", bytes);
    check(bytes == Long.BYTES ? sizeMs > 0 : sizeMs == 0, "size %s of %s bytes", sizeMs, bytes);
  }

  /** The start of a window of that size. */
  public static KeyWindow time(long sizeMs) {
    return new KeyWindow(Long.BYTES, sizeMs);
  }
}
