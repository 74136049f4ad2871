package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.config.End.Role;
import io.ferrisstreams.runtime.config.FailureKeys;
import io.ferrisstreams.runtime.config.Resolution;
import io.ferrisstreams.runtime.error.RecordSize;
import io.ferrisstreams.runtime.file.FileSink;
import io.ferrisstreams.runtime.file.FileSinkWriter;
import io.ferrisstreams.runtime.file.FileSource;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.Uuid;

/** What a job's specification and configuration together say about its files and topics. */
final class JobFiles {
  /** What a broker takes unless it is told otherwise. */
  private static final long USUAL_LIMIT = 1_048_588;

  private final JobSpec spec;
  private final Resolution resolution;
  private final Path baseDirectory;
  private final String applicationId;
  private final List<FileSource> sources;

  JobFiles(JobSpec spec, Resolution resolution, Path baseDirectory, String applicationId) {
    this.spec = spec;
    this.resolution = resolution;
    this.baseDirectory = baseDirectory.toAbsolutePath().normalize();
    this.applicationId = applicationId;
    List<FileSource> found = new ArrayList<>();
    for (JobSpec.Source source : spec.sources()) {
      source.file().ifPresent(file -> found.add(source(source, file)));
    }
    sources = List.copyOf(found);
  }

  private FileSource source(JobSpec.Source source, JobSpec.FileSource file) {
    Map<String, String> options = options(Role.SOURCE, source.stream(), file.options());
    return new FileSource(
        source.stream(),
        source.topic(),
        path(options, file.path()),
        file.format(),
        file.columns(),
        file.keyColumn(),
        options,
        applicationId + "-" + source.stream() + "-file-progress");
  }

  List<FileSource> sources() {
    return sources;
  }

  FileSink sink(JobSpec.Sink sink, TopicDescription topic) {
    JobSpec.FileSink file = sink.file().orElseThrow();
    Map<String, String> options = options(Role.SINK, sink.stream(), file.options());
    Uuid id = topic.topicId();
    return new FileSink(
        sink.stream(),
        sink.topic(),
        id == null ? sink.topic() : id.toString(),
        topic.partitions().size(),
        path(options, file.path()),
        file.format(),
        file.columns(),
        options);
  }

  private Map<String, String> options(Role role, String stream, Map<String, String> written) {
    Map<String, String> options = new HashMap<>(written);
    options.putAll(resolution.end(role, stream));
    return options;
  }

  private Path path(Map<String, String> options, String written) {
    return baseDirectory.resolve(options.getOrDefault("path", written)).normalize();
  }

  /** For each partition of the sink's topic where it ends now. */
  Map<Integer, Long> ends(FileSinkWriter sink, Topics topics) {
    Map<Integer, Long> ends = new HashMap<>();
    topics
        .ends(List.of(sink.topic()), IsolationLevel.READ_COMMITTED)
        .forEach((partition, end) -> ends.put(partition.partition(), end));
    return ends;
  }

  /**
   * The topics the job needs to be there.
   *
   * @param all also those that somebody else writes, such as on a broker of our own
   */
  Collection<NewTopic> topics(boolean all) {
    Map<String, NewTopic> topics = new LinkedHashMap<>();
    for (JobSpec.Source source : spec.sources()) {
      if (all || source.file().isPresent()) {
        topics.put(
            source.topic(),
            Topics.topic(source.topic(), partitions(Role.SOURCE, source.stream()), source.keeps()));
      }
    }
    for (JobSpec.Sink sink : spec.sinks()) {
      topics.putIfAbsent(
          sink.topic(),
          Topics.topic(sink.topic(), partitions(Role.SINK, sink.stream()), sink.keeps()));
    }
    String deadLetters = resolution.kafka().get(FailureKeys.DLQ_TOPIC);
    if (deadLetters != null) {
      topics.put(deadLetters, deadLetters(deadLetters));
    }
    for (FileSource source : sources) {
      topics.put(source.progressTopic(), Topics.compacted(source.progressTopic()));
    }
    return topics.values();
  }

  /** Takes whatever the producer sends: the broker's limit may be lower than the job's. */
  private NewTopic deadLetters(String name) {
    long largest = RecordSize.limit(resolution.kafka());
    NewTopic topic = Topics.topic(name, 1);
    return largest <= USUAL_LIMIT
        ? topic
        : topic.configs(Map.of("max.message.bytes", Long.toString(largest)));
  }

  private int partitions(Role role, String stream) {
    return Integer.parseInt(resolution.end(role, stream).getOrDefault("partitions", "1"));
  }
}
