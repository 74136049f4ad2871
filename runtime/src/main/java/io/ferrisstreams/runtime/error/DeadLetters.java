package io.ferrisstreams.runtime.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of a dead-letter topic: the record that failed as it was, with headers that say
 * what is wrong with it. Where Kafka Streams has a header of its own (KIP-1034) it has the same
 * name and form here, so that tools which know those understand these.
 *
 * @param largest what the producer takes, in bytes
 */
record DeadLetters(String topic, long largest) {
  static final String ERROR = "__streams.errors.exception";
  static final String MESSAGE = "__streams.errors.message";
  static final String TOPIC = "__streams.errors.topic";
  static final String PARTITION = "__streams.errors.partition";
  static final String OFFSET = "__streams.errors.offset";
  static final String KIND = "__ferris.errors.kind";
  static final String STAGE = "__ferris.errors.stage";
  static final String STATEMENT = "__ferris.errors.statement";
  static final String OPERATOR = "__ferris.errors.operator";
  static final String COLUMN = "__ferris.errors.column";
  static final String TARGET = "__ferris.errors.target";
  static final String OMITTED = "__ferris.errors.omitted";

  private static final int LONGEST_MESSAGE = 4_000;

  /**
   * A record's parts, as they were read.
   *
   * @param timestamp negative if there is none
   */
  record Original(
      byte @Nullable [] key, byte @Nullable [] value, Iterable<Header> headers, long timestamp) {}

  /** What does not fit is left out, the value first, and a header says so. */
  ProducerRecord<byte[], byte[]> letter(RowFault fault, Original original) {
    Headers about = new RecordHeaders(original.headers());
    describe(fault).forEach(about::add);
    byte[] key = original.key();
    byte[] value = original.value();
    List<String> omitted = new ArrayList<>();
    if (value != null && RecordSize.atMost(key, value, about) > largest - RecordSize.HEADER) {
      omitted.add("value of " + value.length + " bytes");
      value = null;
    }
    if (key != null && RecordSize.atMost(key, value, about) > largest - RecordSize.HEADER) {
      omitted.add("key of " + key.length + " bytes");
      key = null;
    }
    if (!omitted.isEmpty()) {
      about.add(OMITTED, String.join(", ", omitted).getBytes(UTF_8));
    }
    Long timestamp = original.timestamp() < 0 ? null : original.timestamp();
    return new ProducerRecord<>(topic, null, timestamp, key, value, about);
  }

  private static Headers describe(RowFault fault) {
    Headers about = new RecordHeaders();
    add(about, ERROR, fault.error());
    add(about, MESSAGE, shortened(fault.message()));
    add(about, KIND, fault.kind());
    add(about, STAGE, fault.stage().label());
    add(about, STATEMENT, fault.statement());
    add(about, OPERATOR, fault.operator());
    fault.column().ifPresent(column -> add(about, COLUMN, column));
    RowFault.Source source = fault.source();
    if (source != null) {
      add(about, TOPIC, source.topic());
      add(about, PARTITION, Integer.toString(source.partition()));
      add(about, OFFSET, Long.toString(source.offset()));
    }
    String target = fault.target();
    if (target != null) {
      add(about, TARGET, target);
    }
    return about;
  }

  private static void add(Headers headers, String name, String text) {
    headers.add(name, text.getBytes(UTF_8));
  }

  private static String shortened(String message) {
    return message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE) + "…";
  }

  /** The text of the last header of that name, or {@code otherwise}. */
  static String text(Headers headers, String name, String otherwise) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null ? otherwise : new String(header.value(), UTF_8);
  }
}
