package io.ferrisstreams.runtime.function;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which values are the same where NULL is one of them, as for GROUP BY and DISTINCT. */
final class Same {
  private Same() {}

  static boolean values(@Nullable Object a, @Nullable Object b) {
    return Objects.equals(key(a), key(b));
  }

  /** What two values have in common, by equals, if they are the same. */
  static @Nullable Object key(@Nullable Object value) {
    // Java tells -0.0 from 0.0.
    return value instanceof Double number ? (Object) (number + 0.0) : value;
  }
}
