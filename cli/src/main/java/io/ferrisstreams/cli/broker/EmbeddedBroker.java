package io.ferrisstreams.cli.broker;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A single-node Kafka broker (KRaft) in this process, reachable from this machine only. Its topics
 * have one partition unless they ask for more.
 *
 * <p>Mutable: it is running until it is closed.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final int ATTEMPTS = 5;

  private final KafkaRaftServer server;
  private final String bootstrapServers;
  private final Path directory;
  private final Optional<Path> temporary;
  private boolean closed;

  private EmbeddedBroker(
      KafkaRaftServer server, String bootstrapServers, Path directory, Optional<Path> temporary) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
    this.directory = directory;
    this.temporary = temporary;
  }

  /**
   * Starts a broker whose data is gone when it is closed.
   *
   * @throws BrokerException if it cannot start
   */
  public static EmbeddedBroker start() {
    Path directory;
    try {
      directory = Files.createTempDirectory("ferris-sql-broker-");
    } catch (IOException e) {
      throw new BrokerException("cannot create a temporary directory: " + e.getMessage(), e);
    }
    try {
      return start(directory, Optional.of(directory));
    } catch (RuntimeException e) {
      Directories.delete(directory);
      throw e;
    }
  }

  /**
   * Starts a broker that keeps its data in {@code directory}, and finds there what an earlier one
   * left.
   *
   * @throws BrokerException if it cannot start, e.g. because another process uses the directory
   */
  public static EmbeddedBroker start(Path directory) {
    return start(directory, Optional.empty());
  }

  /**
   * Kafka upper-cases names of its own in the default locale while it reads its configuration,
   * which in a Turkish one finds no group protocol {@code CLASSİC}; so it starts in the root
   * locale.
   */
  private static synchronized EmbeddedBroker start(Path directory, Optional<Path> temporary) {
    Locale users = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return startWithFreePorts(directory, temporary);
    } finally {
      Locale.setDefault(users);
    }
  }

  private static EmbeddedBroker startWithFreePorts(Path directory, Optional<Path> temporary) {
    Path logs = directory.resolve("broker");
    for (int attempt = 1; ; attempt++) {
      BrokerSettings settings = BrokerSettings.in(logs, FreePorts.two(), temporary.isPresent());
      LogDirectory.format(logs, settings);
      KafkaRaftServer server = null;
      try {
        server =
            new KafkaRaftServer(KafkaConfig.fromProps(settings.properties(), false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, settings.bootstrapServers(), directory, temporary);
      } catch (Exception e) {
        if (server != null) {
          server.shutdown();
        }
        // Somebody took a port between our looking and Kafka's binding.
        if (attempt == ATTEMPTS || !isCausedByBind(e)) {
          throw new BrokerException("the embedded broker did not start: " + e.getMessage(), e);
        }
      }
    }
  }

  /** Where clients find it: {@code 127.0.0.1:port}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Where its data is, in a directory below; there is room for the data of others. */
  public Path directory() {
    return directory;
  }

  /** Stops the broker and deletes temporary data. A second call does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    server.shutdown();
    server.awaitShutdown();
    temporary.ifPresent(Directories::delete);
  }

  private static boolean isCausedByBind(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof BindException) {
        return true;
      }
    }
    return false;
  }
}
