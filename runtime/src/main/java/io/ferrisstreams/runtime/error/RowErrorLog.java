package io.ferrisstreams.runtime.error;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs row errors, but not each of many. Mutable: it remembers how much it has logged of each
 * operator.
 */
final class RowErrorLog {
  private static final Logger LOG = LoggerFactory.getLogger(RowErrors.class);
  private static final int LOGGED_FIRST = 10;
  private static final long THEN_EVERY_NANOS = 10_000_000_000L;

  private final Map<String, Logged> logged = new HashMap<>();

  private static final class Logged {
    private long count;
    private long unlogged;
    private long lastNanos;
  }

  synchronized void warn(String what, RowFault fault) {
    Logged so = logged.computeIfAbsent(fault.operator(), name -> new Logged());
    so.count++;
    long now = System.nanoTime();
    if (so.count > LOGGED_FIRST && now - so.lastNanos < THEN_EVERY_NANOS) {
      so.unlogged++;
      return;
    }
    String more = so.unlogged == 0 ? "" : " (and " + so.unlogged + " more since the last message)";
    LOG.warn("row {} in {}{}", what, fault, more);
    if (so.count == LOGGED_FIRST) {
      LOG.warn("further row errors in {} are logged at most every 10 s", fault.operator());
    }
    so.unlogged = 0;
    so.lastNanos = now;
  }

  void retrying(String topic, Exception why) {
    LOG.warn("cannot write to topic {}, trying again: {}", topic, why.getMessage());
  }

  void lost(ProducerRecord<byte[], byte[]> letter, String operator, String kind, Exception why) {
    LOG.error(
        "row failed in {}: {}, and the dead-letter topic {} does not take it: {}",
        operator,
        kind,
        letter.topic(),
        why.getMessage());
  }
}
