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
      choice.startSoon();
    }
    return choice;
  }

  /** Where the embedded broker is found; starts it if it was not. */
  String embedded() {
    try {
      return startSoon().join().bootstrapServers();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private CompletableFuture<EmbeddedBroker> startSoon() {
    CompletableFuture<EmbeddedBroker> starting = embedded;
    if (starting == null) {
      Supplier<EmbeddedBroker> start =
          () -> dataDirectory.map(EmbeddedBroker::start).orElseGet(EmbeddedBroker::start);
      starting = CompletableFuture.supplyAsync(start);
      embedded = starting;
    }
    return starting;
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
