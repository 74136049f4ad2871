package io.ferrisstreams.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The window of a key. Kafka Streams writes its bounds behind the key's own bytes: the start of a
 * time window, or the end and then the start of a session.
 *
 * @param startMs inclusive
 * @param endMs exclusive for a time window; that of a session's last record
 */
record CaseWindow(long startMs, long endMs, boolean session) {

  static CaseWindow of(JsonNode json) {
    return new CaseWindow(
        json.path("start").longValue(),
        json.path("end").longValue(),
        "session".equalsIgnoreCase(json.path("type").asText()));
  }

  private int size() {
    return session ? 2 * Long.BYTES : Long.BYTES;
  }

  byte[] appendedTo(byte[] key) {
    ByteBuffer all = ByteBuffer.allocate(key.length + size()).put(key);
    return (session ? all.putLong(endMs).putLong(startMs) : all.putLong(startMs)).array();
  }

  /** Whether {@code key} ends with this window; a time window's end is in nobody's bytes. */
  boolean endsKey(byte[] key) {
    return key.length >= size()
        && Arrays.equals(
            appendedTo(new byte[0]), Arrays.copyOfRange(key, key.length - size(), key.length));
  }

  /** A key without the window at its end. */
  byte[] removedFrom(byte[] key) {
    return Arrays.copyOf(key, key.length - size());
  }
}
