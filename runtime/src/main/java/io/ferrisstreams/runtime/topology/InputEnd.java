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
  private volatile boolean asked;

  /**
   * What one operator in one task hears. Mutable: it says once that it has closed everything. Used
   * by the task's thread, and asked by the job's.
   */
  public final class Operator implements AutoCloseable {
    private final int stage;
    private final boolean answers;
    private volatile boolean closed;

    private Operator(int stage, boolean answers) {
      this.stage = stage;
      this.answers = answers;
    }

    /**
     * Whether nothing more will come, or it is to answer all the same, and the operator has not yet
     * {@link #closed()}.
     */
    public boolean due() {
      return (ended > stage || answers && asked) && !closed;
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
    return added(new Operator(stage, false));
  }

  /** One more operator that answers a question, which it does once, also where input goes on. */
  public Operator answering(int stage) {
    return added(new Operator(stage, true));
  }

  private Operator added(Operator operator) {
    operators.add(operator);
    return operator;
  }

  /** Whether there are questions that nobody has answered, or {@link #ask}ed. */
  public boolean hasQuestions() {
    return !asked && operators.stream().anyMatch(operator -> operator.answers);
  }

  /** Has questions answered although the input goes on. */
  public void ask() {
    asked = true;
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
