package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the windowed operators of a running job that its input has ended, so that they close what
 * is still open; stage by stage, since what one closes may be input of the next.
 *
 * <p>Mutable: it knows how far the job is, and which operators there are; safe for concurrent use.
 */
public final class InputEnd {
  private final Set<Operator> operators = ConcurrentHashMap.newKeySet();
  private volatile int ended;

  /**
   * What one operator in one task hears. Mutable: it says once that it has closed everything. Used
   * by the task's thread, and asked by the job's.
   */
  public final class Operator implements AutoCloseable {
    private final int stage;
    private volatile boolean closed;

    private Operator(int stage) {
      this.stage = stage;
    }

    /** Whether nothing more will come, and the operator has not yet {@link #closed()}. */
    public boolean due() {
      return ended > stage && !closed;
    }

    /** Says that all windows are closed and what they held is on its way. */
    public void closed() {
      closed = true;
    }

    /** The task goes elsewhere, or ends. */
    @Override
    public void close() {
      operators.remove(this);
    }
  }

  /**
   * One more operator that has windows to close.
   *
   * @param stage how many windowed operators stand between the sources and this one, at most
   */
  public Operator operator(int stage) {
    Operator operator = new Operator(stage);
    operators.add(operator);
    return operator;
  }

  /**
   * Lets the next stage close its windows; called when everything before it is done.
   *
   * @return whether there was one
   */
  public synchronized boolean next() {
    int stages = operators.stream().mapToInt(operator -> operator.stage + 1).max().orElse(0);
    if (ended >= stages) {
      return false;
    }
    ended++;
    return true;
  }

  /** Whether every operator that was told to has closed its windows. */
  public boolean closed() {
    int now = ended;
    return operators.stream().allMatch(operator -> operator.stage >= now || operator.closed);
  }

  /** The operators of one stage, as generated code names it. */
  public record Stage(InputEnd end, int number) {
    public Stage {
      requireNonNull(end, "end");
    }
  }

  /** What generated code hands to an operator. */
  public Stage stage(int number) {
    return new Stage(this, number);
  }
}
