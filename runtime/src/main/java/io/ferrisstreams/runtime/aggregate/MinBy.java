package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value of the row in which another column is least; of several, of the first. Mutable, as
 * {@link Accumulator} says.
 *
 * @param <T> any type
 * @param <K> what is compared
 */
public final class MinBy<T, K extends Comparable<K>> extends MinOrMaxBy<T, K, MinBy<T, K>> {
  public MinBy(SqlType type, SqlType keyType) {
    super(type, keyType);
  }

  public void add(@Nullable T value, K key) {
    offer(value, key);
  }

  @Override
  boolean counts(K key, K known) {
    return key.compareTo(known) < 0;
  }

  @SqlAggregate(
      name = "MIN_BY",
      meaning =
          "The first argument, NULL or not, of the row in which the second is least; NULL of"
              + " nothing.",
      example = "MIN_BY(x, y): ('a', 3), ('b', 1), (NULL, 2) → 'b'")
  public @Nullable T value() {
    return kept();
  }

  @Override
  public MinBy<T, K> copy() {
    return copyTo(new MinBy<>(type, keyType));
  }
}
