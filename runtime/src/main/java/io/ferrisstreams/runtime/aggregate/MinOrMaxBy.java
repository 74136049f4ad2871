package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MinBy} and {@link MaxBy} have in common: the value of one row, and what it is
 * compared by.
 *
 * @param <T> any type
 * @param <K> what is compared
 * @param <A> the class itself
 */
abstract sealed class MinOrMaxBy<T, K extends Comparable<K>, A extends MinOrMaxBy<T, K, A>>
    implements Accumulator<A> permits MinBy, MaxBy {
  final SqlType type;
  final SqlType keyType;
  private @Nullable K key;
  private @Nullable T value;

  MinOrMaxBy(SqlType type, SqlType keyType) {
    this.type = type;
    this.keyType = keyType;
  }

  /** Whether a row of {@code key} counts, behind one of the key {@code known}. */
  abstract boolean counts(K key, K known);

  final void offer(@Nullable T value, K key) {
    if (this.key == null || counts(key, this.key)) {
      this.key = key;
      this.value = value;
    }
  }

  final @Nullable T kept() {
    return value;
  }

  @Override
  public final void merge(A other) {
    MinOrMaxBy<T, K, A> that = other;
    if (that.key != null) {
      offer(that.value, that.key);
    }
  }

  final A copyTo(A other) {
    MinOrMaxBy<T, K, A> that = other;
    that.key = key;
    that.value = value;
    return other;
  }

  @Override
  public final void write(StateOutput out) {
    out.putNullable(keyType, key);
    if (key != null) {
      out.putNullable(type, value);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a K and a T
  public final void read(StateInput in) {
    key = (K) in.getNullable(keyType);
    value = key == null ? null : (T) in.getNullable(type);
  }
}
