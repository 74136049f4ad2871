package io.ferrisstreams.runtime.job;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.file.FileSource;
import io.ferrisstreams.runtime.file.FileSourceReader;
import io.ferrisstreams.runtime.file.FileSources;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file source of a running job. Mutable: it runs, then it is done. */
final class FileSourceTask {
  private static final Logger LOG = LoggerFactory.getLogger(FileSourceTask.class);
  private static final int MAX_ATTEMPTS = 3;

  private final FileSource source;
  private final String transactionalId;
  private final Clients.Settings clients;
  private @Nullable FileSourceReader reader;
  private boolean stopping;
  private boolean done;

  FileSourceTask(FileSource source, String transactionalId, Clients.Settings clients) {
    this.source = source;
    this.transactionalId = transactionalId;
    this.clients = clients;
  }

  FileSource source() {
    return source;
  }

  /**
   * Reads the files; starts anew, from what was committed, where a producer comes to a halt: under
   * load, Kafka's transactional producer has been seen to spin without sending what it holds.
   */
  void run() throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        read();
        return;
      } catch (FileSourceReader.StalledException e) {
        if (attempt == MAX_ATTEMPTS) {
          throw e;
        }
        LOG.warn("{}; starting again", e.getMessage());
      }
    }
  }

  private void read() throws Exception {
    Producer<byte[], byte[]> producer = FileSources.producer(clients.producer(), transactionalId);
    try {
      FileSourceReader opened = FileSources.reader(source, producer, clients.consumer());
      if (opened(opened)) {
        opened.run();
      }
      synchronized (this) {
        done = !stopping;
      }
    } finally {
      producer.close(Duration.ofSeconds(5));
    }
  }

  private synchronized boolean opened(FileSourceReader opened) {
    reader = opened;
    return !stopping;
  }

  synchronized void stop() {
    stopping = true;
    if (reader != null) {
      reader.stop();
    }
  }

  /** Whether the files have been read to their end. */
  synchronized boolean done() {
    return done;
  }

  /** Once done: for each partition it ever wrote to, the offset after its last record. */
  synchronized Map<TopicPartition, Long> ends() {
    Map<TopicPartition, Long> ends = new HashMap<>();
    requireNonNull(reader, "reader")
        .lastOffsets()
        .forEach(
            (partition, last) -> ends.put(new TopicPartition(source.topic(), partition), last + 1));
    return ends;
  }
}
