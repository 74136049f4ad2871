package io.ferrisstreams.compiler.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The check every node makes of itself: what fails it is a bug of the compiler. */
final class Checks {
  private Checks() {}

  static void check(boolean holds, String message, @Nullable Object... arguments) {
    if (!holds) {
      throw new IllegalStateException(String.format(Locale.ROOT, message, arguments));
    }
  }
}
