package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value of the row in which another column is least; of several, of the first. Mutable, as
 * {@link Accumulator} says.
 *
 * @param <T> any type
 * @param <K> what is compared
 */
public final class MinBy<T, K extends Comparable<K>> implements Accumulator<MinBy<T, K>> {
  private final SqlType type;
  private final SqlType keyType;
  private @Nullable K key;
  private @Nullable T value;

  public MinBy(SqlType type, SqlType keyType) {
    this.type = type;
    this.keyType = keyType;
  }

  public void add(@Nullable T value, K key) {
    if (this.key == null || key.compareTo(this.key) < 0) {
      this.key = key;
      this.value = value;
    }
  }

  @Override
  public void merge(MinBy<T, K> other) {
    if (other.key != null) {
      add(other.value, other.key);
    }
  }

  @SqlAggregate(
      name = "MIN_BY",
      meaning =
          "The first argument, NULL or not, of the row in which the second is least; NULL of"
              + " nothing.",
      example = "MIN_BY(x, y): ('a', 3), ('b', 1), (NULL, 2) → 'b'")
  public @Nullable T value() {
    return value;
  }

  @Override
  public MinBy<T, K> copy() {
    MinBy<T, K> copy = new MinBy<>(type, keyType);
    copy.key = key;
    copy.value = value;
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putNullable(keyType, key);
    if (key != null) {
      out.putNullable(type, value);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a K and a T
  public void read(StateInput in) {
    key = (K) in.getNullable(keyType);
    value = key == null ? null : (T) in.getNullable(type);
  }
}
