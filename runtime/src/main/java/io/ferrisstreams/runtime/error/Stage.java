package io.ferrisstreams.runtime.error;

import java.util.Locale;

/** How far a row got. */
public enum Stage {
  /** From bytes to a row. */
  DECODE,
  /** In a statement's expressions. */
  EVALUATE,
  /** From a row to bytes. */
  ENCODE,
  /** Into a topic. */
  PRODUCE;

  /** As in the headers of a dead letter, e.g. {@code decode}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
