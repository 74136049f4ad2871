package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.topology.JobSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of a job, as the cluster has them. */
final class Topics implements AutoCloseable {
  private static final Duration REACHED_WITHIN = Duration.ofSeconds(10);
  private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

  private final Admin admin;

  Topics(Map<String, Object> adminConfig) {
    admin = Admin.create(adminConfig);
  }

  /**
   * Makes sure that there is a cluster.
   *
   * @throws JobException as the user's error, soon, if there is none
   */
  void reach(String bootstrapServers) {
    try {
      result(
          admin
              .describeCluster(
                  new DescribeClusterOptions().timeoutMs((int) REACHED_WITHIN.toMillis()))
              .nodes());
    } catch (JobException e) {
      throw new JobException(
          JobException.USER_ERROR,
          "cannot reach Kafka at %s: %s".formatted(bootstrapServers, e.getMessage()),
          e);
    }
  }

  /** Creates those that are missing, and waits until the brokers know them. */
  void create(Collection<NewTopic> wanted) {
    Set<String> existing = names();
    List<NewTopic> missing =
        wanted.stream().filter(topic -> !existing.contains(topic.name())).toList();
    admin
        .createTopics(missing)
        .values()
        .forEach(
            (name, created) -> {
              try {
                result(created);
              } catch (JobException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                  throw new JobException(
                      JobException.USER_ERROR,
                      "cannot create topic '%s': %s".formatted(name, e.getMessage()),
                      e);
                }
              }
            });
    awaitKnown(missing.stream().map(NewTopic::name).collect(Collectors.toSet()));
  }

  /** The controller creates a topic a little before the brokers hear of it. */
  private void awaitKnown(Set<String> created) {
    long deadline = System.nanoTime() + KNOWN_WITHIN.toNanos();
    while (!created.isEmpty() && !names().containsAll(created)) {
      if (System.nanoTime() > deadline) {
        throw new JobException(
            JobException.FAILURE,
            "topics %s were created, but the brokers do not know them".formatted(created));
      }
      LockSupport.parkNanos(5_000_000);
    }
  }

  static NewTopic topic(String name, int partitions) {
    return new NewTopic(name, Optional.of(partitions), Optional.empty());
  }

  static NewTopic topic(String name, int partitions, JobSpec.Keeps keeps) {
    NewTopic topic = topic(name, partitions);
    return switch (keeps) {
      case FOR_A_TIME -> topic;
      case LAST_OF_KEY -> topic.configs(Map.of("cleanup.policy", "compact"));
      case LAST_OF_KEY_FOR_A_TIME -> topic.configs(Map.of("cleanup.policy", "compact,delete"));
    };
  }

  static NewTopic compacted(String name) {
    return topic(name, 1, JobSpec.Keeps.LAST_OF_KEY);
  }

  Set<String> names() {
    return result(admin.listTopics().names());
  }

  TopicDescription describe(String name) {
    return result(admin.describeTopics(List.of(name)).allTopicNames())
        .getOrDefault(name, new TopicDescription(name, false, List.of()));
  }

  /** Where each partition of the topics ends for a reader of {@code isolation}. */
  Map<TopicPartition, Long> ends(Collection<String> topics, IsolationLevel isolation) {
    return offsets(topics, OffsetSpec.latest(), isolation);
  }

  Map<TopicPartition, Long> beginnings(Collection<String> topics) {
    return offsets(topics, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED);
  }

  private Map<TopicPartition, Long> offsets(
      Collection<String> topics, OffsetSpec spec, IsolationLevel isolation) {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    List<String> names = new ArrayList<>(topics);
    result(admin.describeTopics(names).allTopicNames())
        .forEach(
            (name, description) ->
                description
                    .partitions()
                    .forEach(p -> wanted.put(new TopicPartition(name, p.partition()), spec)));
    Map<TopicPartition, Long> ends = new LinkedHashMap<>();
    result(admin.listOffsets(wanted, new ListOffsetsOptions(isolation)).all())
        .forEach((partition, info) -> ends.put(partition, info.offset()));
    return ends;
  }

  /** What the group has committed; partitions without a commit are absent. */
  Map<TopicPartition, Long> committed(String group) {
    return result(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
  }

  private static long offset(OffsetAndMetadata committed) {
    return committed.offset();
  }

  private static <T> T result(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new JobException(JobException.FAILURE, String.valueOf(cause.getMessage()), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobException(JobException.FAILURE, "interrupted", e);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(5));
  }
}
