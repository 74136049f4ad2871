package io.ferrisstreams.runtime.file;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads back how far the files of a source have been read. */
final class ProgressTopic {
  private ProgressTopic() {}

  /**
   * @param consumer read_committed; used for this only
   */
  static Map<String, Progress> read(Consumer<byte[], byte[]> consumer, String topic) {
    TopicPartition partition = new TopicPartition(topic, 0);
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
    Map<String, Progress> progress = new HashMap<>();
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
        progress.put(
            new String(record.key(), StandardCharsets.UTF_8),
            Progress.parse(new String(record.value(), StandardCharsets.UTF_8)));
      }
    }
    return progress;
  }
}
