package io.ferrisstreams.runtime.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The threads of a job that are not Kafka's. Mutable: threads start and end. */
final class Workers {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final List<Thread> threads = new ArrayList<>();
  private final Consumer<Throwable> failed;
  private final Runnable ended;

  /**
   * @param failed takes what a thread died of
   * @param ended called when a thread has ended, whichever way
   */
  Workers(Consumer<Throwable> failed, Runnable ended) {
    this.failed = failed;
    this.ended = ended;
  }

  /** What a thread does. */
  interface Work {
    void run() throws Exception;
  }

  synchronized void start(String name, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Exception | Error e) {
                failed.accept(e);
              } finally {
                ended.run();
              }
            },
            name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  /** Wakes those that wait for something to do. */
  synchronized void wake() {
    threads.forEach(LockSupport::unpark);
  }

  /** Waits until all have ended; one that takes too long is interrupted. */
  void join() {
    List<Thread> all;
    synchronized (this) {
      all = List.copyOf(threads);
    }
    for (Thread thread : all) {
      try {
        thread.join(PATIENCE.toMillis());
        if (thread.isAlive()) {
          thread.interrupt();
          thread.join(PATIENCE.toMillis());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
