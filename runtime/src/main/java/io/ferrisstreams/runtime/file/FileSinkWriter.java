package io.ferrisstreams.runtime.file;

import io.ferrisstreams.serdes.format.csv.CsvFields;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Writes a topic to a file, a line per record. Remembers beside the file how much of the topic is
 * safely in it; after a crash what was not yet safe is cut off and written again, so that no record
 * is lost and none is there twice.
 *
 * <p>Mutable: it has written so far. Runs on one thread; {@link #stop()} and {@link #finishAt} may
 * be called from others.
 */
public final class FileSinkWriter implements AutoCloseable {
  private static final long SYNC_NANOS = 1_000_000_000L;
  private static final Duration POLL = Duration.ofMillis(50);

  private final FileSink sink;
  private final Consumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;
  private final FileChannel channel;
  private final OutputStream out;
  private final Map<Integer, Long> nextOffsets = new HashMap<>();
  private final int syncRecords;
  private final boolean flushAlways;

  private long length;
  private int unsynced;
  private boolean dirty;
  private long syncedNanos = System.nanoTime();
  private volatile boolean stopping;
  private volatile @Nullable Map<Integer, Long> ends;

  private FileSinkWriter(FileSink sink, Consumer<byte[], byte[]> consumer) throws IOException {
    this.sink = sink;
    this.consumer = consumer;
    syncRecords = sink.number("sync_frequency", Integer.MAX_VALUE);
    flushAlways = sink.flag("immediate_flush");
    partitions =
        IntStream.range(0, sink.partitions())
            .mapToObj(partition -> new TopicPartition(sink.topic(), partition))
            .toList();
    Path directory = sink.path().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Optional<WrittenSoFar> before =
        WrittenSoFar.load(sink.path()).filter(so -> so.topicId().equals(sink.topicId()));
    channel = FileChannel.open(sink.path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    length = before.isPresent() ? resumed(before.get()) : sink.flag("append") ? channel.size() : 0;
    channel.truncate(length);
    channel.position(length);
    out =
        new BufferedOutputStream(
            Channels.newOutputStream(channel), sink.number("write_buffer_size", 65536));
    if (length == 0 && sink.hasHeaders()) {
      write(CsvFields.of(sink.options()).join(List.copyOf(sink.columns())));
    }
    seek();
    dirty = true;
    sync(); // from here on a crash finds the file as this job left it, not as a file to start over
  }

  /**
   * Opens the file where the last writer left it.
   *
   * @param consumerConfig of a consumer without group
   * @throws FileException if the file is not what the last writer left
   */
  public static FileSinkWriter open(FileSink sink, Map<String, Object> consumerConfig)
      throws IOException {
    Map<String, Object> config = new HashMap<>(consumerConfig);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, sink.number("batch_write_records", 500));
    // A consumer closes only after its last fetch, and a job that has ended should not linger.
    config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) POLL.toMillis());
    Consumer<byte[], byte[]> consumer = FileSources.consumer(config);
    try {
      return new FileSinkWriter(sink, consumer);
    } catch (IOException | RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  private long resumed(WrittenSoFar before) throws IOException {
    if (channel.size() < before.length()) {
      throw new FileException(
          "sink '%s': %s has %d bytes, but %d were written before; delete %s to start over"
              .formatted(
                  sink.stream(),
                  sink.path(),
                  channel.size(),
                  before.length(),
                  WrittenSoFar.beside(sink.path())));
    }
    nextOffsets.putAll(before.nextOffsets());
    return before.length();
  }

  private void seek() {
    consumer.assign(partitions);
    for (TopicPartition partition : partitions) {
      Long next = nextOffsets.get(partition.partition());
      if (next == null) {
        consumer.seekToBeginning(List.of(partition));
      } else {
        consumer.seek(partition, next);
      }
    }
  }

  /** The topic it writes out. */
  public String topic() {
    return sink.topic();
  }

  /** Writes until stopped, or until what {@link #finishAt} asked for is in the file. */
  public void run() throws IOException {
    while (!stopping && !finished()) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      for (ConsumerRecord<byte[], byte[]> record : records) {
        if (record.value() != null) {
          write(record.value());
        }
        nextOffsets.put(record.partition(), record.offset() + 1);
        dirty = true;
        if (++unsynced >= syncRecords) {
          sync();
        }
      }
      if (flushAlways && !records.isEmpty()) {
        out.flush();
      }
      if (records.isEmpty() || System.nanoTime() - syncedNanos > SYNC_NANOS) {
        sync();
      }
    }
    sync();
  }

  /** Lets {@link #run()} end once the records before these offsets are in the file. */
  public void finishAt(Map<Integer, Long> endOffsets) {
    ends = Map.copyOf(endOffsets);
  }

  /** Makes {@link #run()} return soon; what was written by then is safe. */
  public void stop() {
    stopping = true;
  }

  private boolean finished() {
    Map<Integer, Long> wanted = ends;
    return wanted != null
        && partitions.stream()
            .allMatch(
                partition ->
                    consumer.position(partition) >= wanted.getOrDefault(partition.partition(), 0L));
  }

  private void write(byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
    length += line.length + 1L;
  }

  private void sync() throws IOException {
    if (dirty) {
      out.flush();
      channel.force(false);
      new WrittenSoFar(sink.topicId(), length, nextOffsets).save(sink.path());
      dirty = false;
    }
    unsynced = 0;
    syncedNanos = System.nanoTime();
  }

  /** Leaves what is not yet safe to the next writer. */
  @Override
  public void close() throws IOException {
    consumer.close();
    channel.close();
  }
}
