package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.config.Resolution;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.error.RowFault;
import io.ferrisstreams.runtime.file.FileException;
import io.ferrisstreams.runtime.file.FileSinkWriter;
import io.ferrisstreams.runtime.file.FileSource;
import io.ferrisstreams.runtime.topology.InputEnd;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.compact.OtherStateException;
import io.ferrisstreams.serdes.row.FormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A topology at work: its file sources, its Kafka Streams instance and its file sinks, from start
 * to stop. Mutable: it lives through its {@link State}s once.
 */
public final class Job implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);
  private static final long CHECK_MILLIS = 20;

  private final SqlTopology topology;
  private final Resolution resolution;
  private final JobProbe probe;
  private final JobFiles files;
  private final String applicationId;
  private final Object monitor = new Object();
  private final Object draining = new Object();
  private final Workers workers = new Workers(this::fail, this::changed);
  private final List<FileSourceTask> sources = new ArrayList<>();
  private final List<FileSinkWriter> sinks = new ArrayList<>();
  private final Map<TopicPartition, Long> kafkaEnds = new HashMap<>();

  private State state = State.CREATED;
  private @Nullable Throwable failure;
  private @Nullable RowFault stoppedAt;
  private @Nullable JobSummary summary;
  private @Nullable Topics topics;
  private @Nullable KafkaStreams streams;
  private Clients.@Nullable Settings clients;
  private long startNanos;

  /** Where a job is in its life. */
  public enum State {
    CREATED,
    RUNNING,
    /** Reads no more; what was read is on its way out. */
    DRAINING,
    STOPPED,
    FAILED
  }

  /**
   * @param probe counts rows, and takes those of a plain {@code SELECT}
   * @param baseDirectory what paths of files are relative to
   */
  public Job(SqlTopology topology, Resolution resolution, JobProbe probe, Path baseDirectory) {
    this.topology = topology;
    this.resolution = resolution;
    this.probe = probe;
    this.applicationId = resolution.kafka().getOrDefault("application.id", topology.spec().name());
    this.files = new JobFiles(topology.spec(), resolution, baseDirectory, applicationId);
  }

  /**
   * Creates missing topics and starts everything; returns while it gets going.
   *
   * @throws JobException if it cannot start; it is then closed
   */
  public void start() {
    synchronized (monitor) {
      if (state != State.CREATED) {
        throw new IllegalStateException("a job starts once; this one is " + state);
      }
      state = State.RUNNING;
      startNanos = System.nanoTime();
    }
    resolution.decisions().forEach(decision -> LOG.info("{}", decision));
    resolution.warnings().forEach(LOG::warn);
    if (!resolution.kafka().containsKey(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG)) {
      throw failed(new JobException(JobException.USER_ERROR, "bootstrap.servers is not set"));
    }
    try {
      startParts();
    } catch (FormatException e) {
      throw failed(new JobException(JobException.USER_ERROR, String.valueOf(e.getMessage())));
    } catch (RuntimeException | IOException e) {
      throw failed(e);
    }
  }

  private JobException failed(Throwable thrown) {
    fail(thrown);
    close();
    return failure(thrown);
  }

  private void startParts() throws IOException {
    Properties properties = resolution.properties();
    properties.put(RowErrors.PROBE_CONFIG, probe);
    properties.put(RowErrors.STOPPED_CONFIG, (RowErrors.Stopped) this::stoppedAt);
    Clients.Settings settings = Clients.Settings.of(properties);
    clients = settings;
    Topics cluster = new Topics(settings.admin());
    topics = cluster;
    cluster.reach(properties.getProperty(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG));
    probe.registry(resolution.registry());
    List<InsertedRows> inserts = topology.inserts(probe);
    cluster.create(files.topics(resolution.job("job.create_topics").equals("all")));
    if (!inserts.isEmpty()) {
      cluster.create(List.of(Topics.compacted(Inserts.topic(applicationId))));
    }
    checkThere(cluster);
    Inserts.write(inserts, applicationId, settings, System.currentTimeMillis());
    if (Boolean.parseBoolean(resolution.job("job.until_end"))) {
      Set<String> kafkaTopics = kafkaSourceTopics();
      kafkaEnds.putAll(kafkaTopics.isEmpty() ? Map.of() : cluster.ends(kafkaTopics, isolation()));
    }
    if (!bounded()) {
      Set<String> all =
          topology.spec().sources().stream().map(JobSpec.Source::topic).collect(Collectors.toSet());
      kafkaEnds.putAll(all.isEmpty() ? Map.of() : cluster.ends(all, isolation()));
    }
    KafkaStreams instance = topology.spec().sources().isEmpty() ? null : streams(properties);
    streams = instance;
    for (FileSource source : files.sources()) {
      FileSourceTask task =
          new FileSourceTask(
              source, applicationId + "-" + source.stream() + "-file-source", settings);
      sources.add(task);
      workers.start("ferris-source-" + source.stream(), task::run);
    }
    if (instance != null) {
      instance.start();
    }
    for (JobSpec.Sink sink : topology.spec().sinks()) {
      if (sink.file().isPresent()) {
        FileSinkWriter writer =
            FileSinkWriter.open(
                files.sink(sink, cluster.describe(sink.topic())), settings.consumer());
        sinks.add(writer);
        workers.start("ferris-sink-" + sink.stream(), writer::run);
      }
    }
  }

  private KafkaStreams streams(Properties properties) {
    StreamsBuilder builder =
        new StreamsBuilder(new TopologyConfig(Clients.streamsConfig(properties)));
    topology.addTo(builder, probe);
    probe.prepare();
    KafkaStreams instance = new KafkaStreams(builder.build(properties), properties, new Clients());
    instance.setUncaughtExceptionHandler(
        thrown -> {
          fail(thrown);
          return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
    return instance;
  }

  private void checkThere(Topics cluster) {
    Set<String> existing = cluster.names();
    for (JobSpec.Source source : topology.spec().sources()) {
      if (!existing.contains(source.topic())) {
        throw new JobException(
            JobException.USER_ERROR,
            "topic '%s' of source '%s' does not exist".formatted(source.topic(), source.stream()));
      }
    }
  }

  private Set<String> kafkaSourceTopics() {
    return topology.spec().sources().stream()
        .filter(source -> source.file().isEmpty())
        .map(JobSpec.Source::topic)
        .collect(Collectors.toSet());
  }

  private IsolationLevel isolation() {
    Map<String, String> kafka = resolution.kafka();
    boolean committed =
        "exactly_once_v2".equals(kafka.get(StreamsConfig.PROCESSING_GUARANTEE_CONFIG))
            || "read_committed".equals(kafka.get("main.consumer.isolation.level"));
    return committed ? IsolationLevel.READ_COMMITTED : IsolationLevel.READ_UNCOMMITTED;
  }

  /**
   * A table of the job, to look rows up in while it runs.
   *
   * @param name as the script has it, in any case
   * @throws IllegalArgumentException if there is none whose rows are kept
   * @throws IllegalStateException if the job was not started
   */
  public JobTable table(String name) {
    KafkaStreams running = started(streams);
    return topology.tables(probe).stream()
        .filter(table -> table.name().equalsIgnoreCase(name))
        .findFirst()
        .map(table -> new JobTable(table, running))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no table '%s' is kept to be looked up: WITH ('table.queryable' = 'true')"
                        .formatted(name)));
  }

  /** Where the job is in its life. */
  public State state() {
    synchronized (monitor) {
      return state;
    }
  }

  /** Whether the input ends: files that are not watched, and topics only as far as asked for. */
  public boolean bounded() {
    boolean untilEnd = Boolean.parseBoolean(resolution.job("job.until_end"));
    return files.sources().stream().noneMatch(FileSource::watching)
        && (untilEnd || kafkaSourceTopics().isEmpty());
  }

  /**
   * Waits until all of a bounded input has been processed and written, then stops the job; if the
   * input has no end, waits until somebody else stops it.
   *
   * @throws JobException if the job failed; it is then closed
   */
  public JobSummary awaitEndOfInput() throws InterruptedException {
    return awaitEndOfInput(Duration.ofNanos(Long.MAX_VALUE)).orElseThrow();
  }

  /** As {@link #awaitEndOfInput()}, but gives up waiting, not the job, after {@code timeout}. */
  public Optional<JobSummary> awaitEndOfInput(Duration timeout) throws InterruptedException {
    long start = System.nanoTime();
    EndOfInput end = null;
    try {
      while (System.nanoTime() - start < timeout.toNanos()) {
        synchronized (monitor) {
          if (failure != null) {
            break;
          }
          if (summary != null) {
            return Optional.of(summary);
          }
          monitor.wait(CHECK_MILLIS);
        }
        if (state() == State.RUNNING && !bounded() && probe.inputEnd().hasQuestions()) {
          end = end == null ? endOfInput() : end;
          if (end.reached()) {
            probe.inputEnd().ask();
          }
        }
        if (state() != State.RUNNING || !bounded()) {
          continue;
        }
        if (end == null && sources.stream().allMatch(FileSourceTask::done)) {
          end = endOfInput();
        }
        if (end != null && windowsClosed(end)) {
          return Optional.of(drain());
        }
      }
    } finally {
      if (end != null) {
        end.close();
      }
    }
    Throwable thrown = thrown();
    if (thrown != null) {
      close();
      throw failure(thrown);
    }
    return Optional.empty();
  }

  /** One stage of windows after the other is told to close, when all before it is done. */
  private boolean windowsClosed(EndOfInput end) {
    InputEnd windows = probe.inputEnd();
    return windows.closed() && end.reached() && !windows.next();
  }

  private EndOfInput endOfInput() {
    Map<TopicPartition, Long> targets = new HashMap<>(kafkaEnds);
    sources.stream().filter(FileSourceTask::done).forEach(s -> targets.putAll(s.ends()));
    Map<String, Object> config = new HashMap<>(started(clients).consumer());
    config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation().toString());
    return new EndOfInput(
        applicationId, started(topics), isolation(), new Clients().getConsumer(config), targets);
  }

  private static <T> T started(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the job was not started");
    }
    return part;
  }

  /**
   * Stops in order: reads no more, commits what was processed, writes out what belongs in files.
   *
   * @throws JobException if the job failed before it was drained; it is then closed
   */
  public JobSummary drain() {
    synchronized (draining) {
      return drainOnce();
    }
  }

  private JobSummary drainOnce() {
    synchronized (monitor) {
      if (summary != null) {
        return summary;
      }
      if (state == State.RUNNING) {
        state = State.DRAINING;
      }
    }
    stopSources();
    closeStreams();
    Topics cluster = topics;
    if (thrown() == null && cluster != null) {
      for (FileSinkWriter sink : sinks) {
        sink.finishAt(files.ends(sink, cluster));
      }
      workers.join();
    }
    Throwable thrown = thrown();
    close();
    if (thrown != null) {
      throw failure(thrown);
    }
    synchronized (monitor) {
      return started(summary);
    }
  }

  private void stopSources() {
    sources.forEach(FileSourceTask::stop);
    workers.wake();
  }

  private void closeStreams() {
    KafkaStreams instance = streams;
    if (instance != null) {
      instance.close(
          CloseOptions.timeout(CLOSE_TIMEOUT)
              .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }
  }

  /** Stops at once; what was read but not processed is left to the next start. */
  @Override
  public void close() {
    synchronized (monitor) {
      if (state == State.STOPPED) {
        return;
      }
    }
    stopSources();
    sinks.forEach(FileSinkWriter::stop);
    closeStreams();
    workers.join();
    for (FileSinkWriter sink : sinks) {
      try {
        sink.close();
      } catch (IOException e) {
        fail(e);
      }
    }
    Topics cluster = topics;
    if (cluster != null) {
      cluster.close();
    }
    synchronized (monitor) {
      state = failure == null ? State.STOPPED : State.FAILED;
      if (failure == null && summary == null) {
        summary = JobSummary.of(probe, Duration.ofNanos(System.nanoTime() - startNanos));
      }
      monitor.notifyAll();
    }
  }

  private void fail(Throwable thrown) {
    synchronized (monitor) {
      if (failure == null) {
        failure = thrown;
        state = State.FAILED;
      }
      monitor.notifyAll();
    }
  }

  private void changed() {
    synchronized (monitor) {
      monitor.notifyAll();
    }
  }

  private @Nullable Throwable thrown() {
    synchronized (monitor) {
      return failure;
    }
  }

  private JobException failure(Throwable thrown) {
    if (thrown instanceof JobException known) {
      return known;
    }
    if (thrown instanceof FileException file) {
      return new JobException(JobException.USER_ERROR, String.valueOf(file.getMessage()), file);
    }
    Throwable root = root(thrown);
    if (root instanceof org.apache.kafka.common.config.ConfigException
        || root instanceof OtherStateException) {
      return new JobException(JobException.USER_ERROR, String.valueOf(root.getMessage()), thrown);
    }
    RowFault fault;
    synchronized (monitor) {
      fault = stoppedAt;
    }
    return fault == null
        ? new JobException(JobException.FAILURE, "the job failed: " + root, thrown)
        : new JobException(
            JobException.FAILURE, "stopped at a row, as failure_strategy says: " + fault, thrown);
  }

  private void stoppedAt(RowFault fault) {
    synchronized (monitor) {
      if (stoppedAt == null) {
        stoppedAt = fault;
      }
    }
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
      root = root.getCause();
    }
    return root;
  }
}
