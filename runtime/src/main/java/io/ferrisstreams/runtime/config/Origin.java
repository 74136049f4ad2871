package io.ferrisstreams.runtime.config;

/** Who decided a property. */
public sealed interface Origin {

  /**
   * The user.
   *
   * @param where for people, e.g. {@code trades.sql:7:12} or {@code --set}
   */
  record User(String where) implements Origin {
    @Override
    public String toString() {
      return "USER(" + where + ")";
    }
  }

  /** A batch strategy, where the user had said nothing. */
  record Strategy(String name) implements Origin {
    @Override
    public String toString() {
      return "STRATEGY(" + name + ")";
    }
  }

  /** Nobody else: the client's or this runtime's default. */
  record Default() implements Origin {
    @Override
    public String toString() {
      return "DEFAULT";
    }
  }
}
