package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Other;
import io.ferrisstreams.compiler.parser.Statement;
import java.util.Locale;

/** What statements are called. */
final class Statements {
  private Statements() {}

  /** {@code START JOB} for a {@code StartJob}. */
  static String name(Statement statement) {
    return statement instanceof Other other
        ? other.what()
        : statement
            .getClass()
            .getSimpleName()
            .replaceAll("([a-z])([A-Z])", "$1 $2")
            .toUpperCase(Locale.ROOT);
  }
}
