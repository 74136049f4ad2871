package io.ferrisstreams.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into an interrupt of the working thread, and keeps the process alive until that
 * thread has put everything away.
 *
 * <p>Mutable: it knows whether the process was told to stop.
 */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean stopping;
  private volatile boolean succeeded;

  private Interruption(Thread worker) {
    hook = new Thread(() -> interrupt(worker), "ctrl-c");
  }

  static Interruption ofThisThread() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupt(Thread worker) {
    stopping = true;
    worker.interrupt();
    try {
      boolean isDone = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (isDone && succeeded) {
        // It would end with the signal's number, as if something had gone wrong.
        System.out.flush();
        Runtime.getRuntime().halt(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the process was told to stop. */
  boolean isStopping() {
    return stopping;
  }

  /** To be called when the thread has done all it had to do, other than putting things away. */
  void succeed() {
    succeeded = true;
  }

  /** The thread has put everything away. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, which is why this is closed.
    }
  }
}
