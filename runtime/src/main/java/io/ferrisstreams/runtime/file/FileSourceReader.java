package io.ferrisstreams.runtime.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into a topic. What was read becomes visible in the topic together with how far it was
 * read, in one transaction, so whatever happens a restart goes on with the very next record.
 *
 * <p>Mutable: it has read so far and no further. Runs on one thread; {@link #stop()} and the
 * accessors may be called from others.
 */
public final class FileSourceReader {
  /** Far longer than a broker takes that works. */
  private static final Duration STALLED_AFTER = Duration.ofSeconds(30);

  private final FileSource source;
  private final Producer<byte[], byte[]> producer;
  private final @Nullable CsvSyntax csv;
  private final Map<String, Progress> progress;
  private final Map<Integer, Long> lastOffsets = new HashMap<>();

  /** Files read in the current transaction, and how far. */
  private final Map<String, Long> touched = new LinkedHashMap<>();

  private final List<Future<RecordMetadata>> unconfirmed = new ArrayList<>();
  private final long commitNanos;
  private final int batchLines;

  private boolean inTransaction;
  private long transactionStartNanos;
  private volatile boolean stopping;
  private volatile Map<Integer, Long> committed = Map.of();

  /**
   * @param producer transactional, initialised
   * @param progress by file name, as read from the progress topic after the producer was
   *     initialised
   */
  FileSourceReader(
      FileSource source, Producer<byte[], byte[]> producer, Map<String, Progress> progress) {
    this.source = source;
    this.producer = producer;
    this.progress = new HashMap<>(progress);
    csv = source.csv() ? CsvSyntax.of(source.options()) : null;
    commitNanos = source.number("commit_interval_ms", 50) * 1_000_000;
    batchLines = (int) source.number("batch_read_lines", 1000);
    progress
        .values()
        .forEach(file -> file.lastOffsets().forEach((p, o) -> lastOffsets.merge(p, o, Math::max)));
    committed = Map.copyOf(lastOffsets);
  }

  /** Reads until the end, or until stopped; what was read by then is committed. */
  public void run() throws IOException {
    checkThere();
    do {
      for (Path file : MatchingFiles.of(source.path())) {
        if (stopping) {
          break;
        }
        read(file);
      }
      commit();
      if (source.watching() && !stopping) {
        LockSupport.parkNanos(source.number("poll_interval_ms", 100) * 1_000_000);
      }
    } while (source.watching() && !stopping);
  }

  /** Makes {@link #run()} return soon; its thread should be unparked. */
  public void stop() {
    stopping = true;
  }

  /** For each partition of the topic the offset of the last committed record of this source. */
  public Map<Integer, Long> lastOffsets() {
    return committed;
  }

  private void checkThere() {
    if (!source.watching() && MatchingFiles.of(source.path()).isEmpty()) {
      throw new FileException(
          "source '%s': there is no file %s".formatted(source.stream(), source.path()));
    }
  }

  private void read(Path file) throws IOException {
    String name = file.getFileName().toString();
    Progress before = progress.get(name);
    long from = before == null ? 0 : before.bytes();
    long size = Files.size(file);
    if (size < from) {
      throw new FileException(
          "source '%s': %s has %d bytes, but %d were read before; it is not the file it was"
              .formatted(source.stream(), file, size, from));
    }
    if (size == from) {
      return;
    }
    RecordShape shape = RecordShape.of(source, csv);
    if (source.hasHeaders()) {
      try (RecordReader reader = open(file, 0)) {
        byte[] header = reader.next(!source.watching());
        if (header == null) {
          return;
        }
        shape = shape.withHeader(header, file);
        from = Math.max(from, reader.offset());
      }
    }
    try (RecordReader reader = open(file, from)) {
      pump(reader, shape, name);
    }
  }

  private RecordReader open(Path file, long offset) throws IOException {
    return new RecordReader(
        file,
        offset,
        csv,
        (int) source.number("read_buffer_size", 65536),
        (int) source.number("max_record_size", 10 << 20));
  }

  private void pump(RecordReader reader, RecordShape shape, String name) throws IOException {
    boolean more = true;
    while (more && !stopping) {
      for (int i = 0; i < batchLines && more; i++) {
        byte[] record = reader.next(!source.watching());
        more = record != null;
        if (record != null) {
          send(shape.value(record), shape);
        }
      }
      if (inTransaction) {
        progress.put(name, new Progress(reader.offset(), Map.of()));
        touched.put(name, reader.offset());
        if (System.nanoTime() - transactionStartNanos >= commitNanos) {
          commit();
        }
      }
    }
  }

  private void send(byte[] value, RecordShape shape) {
    if (!inTransaction) {
      producer.beginTransaction();
      inTransaction = true;
      transactionStartNanos = System.nanoTime();
    }
    unconfirmed.add(producer.send(new ProducerRecord<>(source.topic(), shape.key(value), value)));
  }

  private void commit() {
    if (!inTransaction) {
      return;
    }
    // Not flush(), which has no limit of time. The producer does not linger, so nothing is kept
    // back.
    for (Future<RecordMetadata> sent : unconfirmed) {
      RecordMetadata metadata = confirmed(sent);
      lastOffsets.merge(metadata.partition(), metadata.offset(), Math::max);
    }
    unconfirmed.clear();
    // A send that fails makes the commit fail.
    touched.forEach((name, bytes) -> unconfirmed.add(producer.send(progress(name, bytes))));
    unconfirmed.clear();
    touched.clear();
    producer.commitTransaction();
    inTransaction = false;
    committed = Map.copyOf(lastOffsets);
  }

  private ProducerRecord<byte[], byte[]> progress(String file, long bytes) {
    return new ProducerRecord<>(
        source.progressTopic(),
        file.getBytes(StandardCharsets.UTF_8),
        new Progress(bytes, lastOffsets).text().getBytes(StandardCharsets.UTF_8));
  }

  /** The producer came to a halt; another one can go on from what was committed. */
  public static final class StalledException extends FileException {
    private static final long serialVersionUID = 1L;

    StalledException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private RecordMetadata confirmed(Future<RecordMetadata> sent) {
    try {
      return sent.get(STALLED_AFTER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new StalledException(
          "source '%s': topic %s took no record for %d s"
              .formatted(source.stream(), source.topic(), STALLED_AFTER.toSeconds()),
          e);
    } catch (ExecutionException e) {
      throw new FileException(
          "source '%s': topic %s did not take a record: %s"
              .formatted(source.stream(), source.topic(), String.valueOf(e.getCause())),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FileException("source '%s': interrupted".formatted(source.stream()), e);
    }
  }
}
