package io.ferrisstreams.runtime.config;

import java.util.List;
import java.util.stream.Collectors;

/** What a user set cannot be: all that was found wrong, in the order it was found. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ConfigException(List<Problem> problems) {
    super(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n")),
        null,
        false,
        false);
    this.problems = List.copyOf(problems);
  }

  public ConfigException(String where, String message) {
    this(List.of(new Problem(where, message)));
  }

  /** At least one. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * One thing that is wrong.
   *
   * @param where the {@code where} of the setting, or empty
   */
  public record Problem(String where, String message) {
    @Override
    public String toString() {
      return where.isEmpty() ? message : where + ": " + message;
    }
  }
}
