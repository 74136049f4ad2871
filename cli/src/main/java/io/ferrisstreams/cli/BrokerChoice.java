package io.ferrisstreams.cli;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The broker that serves a job whose user names none. Mutable: it starts when it is needed, or a
 * little before.
 */
final class BrokerChoice implements AutoCloseable {
  private final Optional<Path> dataDirectory;
  private @Nullable CompletableFuture<EmbeddedBroker> embedded;

  private BrokerChoice(Optional<Path> dataDirectory) {
    this.dataDirectory = dataDirectory;
  }

  /** Starts a broker in the background, unless it looks as if none will be needed. */
  static BrokerChoice of(JobSettings settings, String sql, Optional<Path> dataDirectory) {
    BrokerChoice choice = new BrokerChoice(dataDirectory);
    if (!settings.namesBroker() && !sql.contains("bootstrap.servers")) {
      choice.embedded = choice.start();
    }
    return choice;
  }

  /** The embedded broker; starts it if it was not. */
  EmbeddedBroker embedded() {
    CompletableFuture<EmbeddedBroker> starting = embedded == null ? start() : embedded;
    embedded = starting;
    try {
      return starting.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private CompletableFuture<EmbeddedBroker> start() {
    Supplier<EmbeddedBroker> start =
        () -> dataDirectory.map(EmbeddedBroker::start).orElseGet(EmbeddedBroker::start);
    return CompletableFuture.supplyAsync(start);
  }

  /** Stops the broker if one was started. */
  @Override
  public void close() {
    CompletableFuture<EmbeddedBroker> started = embedded;
    if (started != null) {
      started.handle((broker, failure) -> broker).thenAccept(BrokerChoice::closeIfAny).join();
    }
  }

  private static void closeIfAny(@Nullable EmbeddedBroker broker) {
    if (broker != null) {
      broker.close();
    }
  }
}
