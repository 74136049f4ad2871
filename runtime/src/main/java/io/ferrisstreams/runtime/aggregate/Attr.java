package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The value that all rows of a group have. Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class Attr<T> implements Accumulator<Attr<T>> {
  private static final int NONE = 0;
  private static final int ONE = 1;
  private static final int SEVERAL = 2;

  private final SqlType type;
  private int different = NONE;
  private @Nullable T value;

  public Attr(SqlType type) {
    this.type = type;
  }

  public void add(@Nullable T value) {
    if (different == NONE) {
      different = ONE;
      this.value = value;
    } else if (different == ONE && !Attrs.same(this.value, value)) {
      different = SEVERAL;
      this.value = null;
    }
  }

  @Override
  public void merge(Attr<T> other) {
    if (other.different == SEVERAL) {
      different = SEVERAL;
      value = null;
    } else if (other.different == ONE) {
      add(other.value);
    }
  }

  @SqlAggregate(
      name = "ATTR",
      meaning = Attrs.MEANING,
      example = {"ATTR(x): 7, 7 → 7", "ATTR(x): 7, 8 → NULL", "ATTR(x): 7, NULL → NULL"})
  public @Nullable T value() {
    return value;
  }

  @Override
  public Attr<T> copy() {
    Attr<T> copy = new Attr<>(type);
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putByte(different);
    if (different == ONE) {
      out.putNullable(type, value);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what was written was a T
  public void read(StateInput in) {
    different = in.getByte();
    if (different > SEVERAL) {
      throw StateInput.bad(different + " where 0, 1 or 2 must stand");
    }
    value = different == ONE ? (T) in.getNullable(type) : null;
  }
}
