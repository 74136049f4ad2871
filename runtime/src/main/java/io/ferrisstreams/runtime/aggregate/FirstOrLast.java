package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What {@link First} and {@link Last} have in common: the value of one row, and the number it came
 * with.
 *
 * @param <T> any type
 * @param <A> the class itself
 */
abstract sealed class FirstOrLast<T, A extends FirstOrLast<T, A>> implements Accumulator<A>
    permits First, Last {
  final SqlType type;
  final boolean ignoreNulls;
  private boolean any;
  private long order;
  private @Nullable T value;

  FirstOrLast(SqlType type, boolean ignoreNulls) {
    this.type = type;
    this.ignoreNulls = ignoreNulls;
  }

  /** Whether a row of {@code order} counts, behind one of the order {@code known}. */
  abstract boolean counts(long order, long known);

  final void offer(@Nullable T value, long order) {
    if (value == null && ignoreNulls) {
      return;
    }
    if (!any || counts(order, this.order)) {
      any = true;
      this.order = order;
      this.value = value;
    }
  }

  final @Nullable T value() {
    return value;
  }

  @Override
  public final void merge(A other) {
    FirstOrLast<T, A> that = other;
    if (that.any) {
      offer(that.value, that.order);
    }
  }

  final A copyTo(A other) {
    FirstOrLast<T, A> that = other;
    that.any = any;
    that.order = order;
    that.value = value;
    return other;
  }

  @Override
  public final void write(StateOutput out) {
    out.putBoolean(any);
    if (any) {
      out.putLong(order);
      out.putNullable(type, value);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a T
  public final void read(StateInput in) {
    any = in.getBoolean();
    order = any ? in.getLong() : 0;
    value = any ? (T) in.getNullable(type) : null;
  }
}
