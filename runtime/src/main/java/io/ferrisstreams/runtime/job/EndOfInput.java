package io.ferrisstreams.runtime.job;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds out when a bounded job has processed all of its input.
 *
 * <p>What a task has processed shows in what its group has committed, and before it commits it
 * makes sure that what it wrote has arrived. So the input is done when the group has committed past
 * the last record of every source; then the same is asked of the internal repartition topics, until
 * none of them grows any more. Offsets past the last record need care: transactions leave markers
 * there that no consumer ever sees and nobody commits, so what looks like a gap is looked at.
 *
 * <p>Mutable: it goes from one stage to the next. Used by one thread.
 */
final class EndOfInput implements AutoCloseable {
  private final String group;
  private final Topics topics;
  private final IsolationLevel isolation;
  private final Consumer<byte[], byte[]> probe;
  private Map<TopicPartition, Long> targets;
  private Map<TopicPartition, Long> lastSeen = Map.of();
  private boolean inputDone;

  /**
   * @param targets for each partition of the sources the offset after its last record, or more
   * @param probe without group, of the isolation the job reads with
   */
  EndOfInput(
      String group,
      Topics topics,
      IsolationLevel isolation,
      Consumer<byte[], byte[]> probe,
      Map<TopicPartition, Long> targets) {
    this.group = group;
    this.topics = topics;
    this.isolation = isolation;
    this.probe = probe;
    this.targets = Map.copyOf(targets);
  }

  /** Asks the cluster. */
  boolean reached() {
    Map<TopicPartition, Long> committed = topics.committed(group);
    boolean stalled = committed.equals(lastSeen);
    lastSeen = committed;
    if (!passed(committed, stalled)) {
      return false;
    }
    if (inputDone && targets.isEmpty()) {
      return true;
    }
    Map<TopicPartition, Long> internal = internalEnds();
    if (inputDone && internal.equals(targets)) {
      return true;
    }
    inputDone = true;
    targets = internal;
    return targets.isEmpty();
  }

  private boolean passed(Map<TopicPartition, Long> committed, boolean stalled) {
    Map<TopicPartition, Long> behind = new HashMap<>();
    targets.forEach(
        (partition, target) -> {
          long at = committed.getOrDefault(partition, 0L);
          if (at < target) {
            behind.put(partition, at);
          }
        });
    return behind.isEmpty()
        || (stalled
            && behind.entrySet().stream()
                .allMatch(
                    entry -> isEmpty(entry.getKey(), entry.getValue(), target(entry.getKey()))));
  }

  private long target(TopicPartition partition) {
    return targets.getOrDefault(partition, 0L);
  }

  /** Whether there is no record from {@code from} to before {@code to}. */
  private boolean isEmpty(TopicPartition partition, long from, long to) {
    probe.assign(List.of(partition));
    if (from == 0) {
      probe.seekToBeginning(List.of(partition));
    } else {
      probe.seek(partition, from);
    }
    for (ConsumerRecord<byte[], byte[]> record : probe.poll(Duration.ofMillis(100))) {
      return record.offset() >= to;
    }
    return probe.position(partition) >= to;
  }

  private Map<TopicPartition, Long> internalEnds() {
    Set<String> internal =
        topics.names().stream()
            .filter(name -> name.startsWith(group + "-") && name.endsWith("-repartition"))
            .collect(Collectors.toSet());
    if (internal.isEmpty()) {
      return Map.of();
    }
    Map<TopicPartition, Long> ends = new HashMap<>(topics.ends(internal, isolation));
    ends.values().removeIf(end -> end == 0);
    return ends;
  }

  @Override
  public void close() {
    probe.close();
  }
}
