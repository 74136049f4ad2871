package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@link Attr} where rows are taken back: all different values have to be known. Mutable, as {@link
 * Accumulator} says.
 *
 * @param <T> any type
 */
public final class Attrs<T> implements Accumulator<Attrs<T>> {
  static final String MEANING = "The value if all rows have the same, else NULL; NULL is a value.";

  private final SqlType type;
  private final CountedValues<T> values;

  public Attrs(SqlType type) {
    this.type = type;
    values = new CountedValues<>(type);
  }

  /** Whether two values are one in SQL: 0.0 and -0.0 are. */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    return Objects.equals(a, b)
        || a instanceof Double x && b instanceof Double y && x.doubleValue() == y;
  }

  public void add(@Nullable T value) {
    values.add(value);
  }

  public void remove(@Nullable T value) {
    values.remove(value);
  }

  @Override
  public void merge(Attrs<T> other) {
    values.merge(other.values);
  }

  @SqlAggregate(name = "ATTR", meaning = MEANING, example = "ATTR(x): 7, 7 → 7")
  public @Nullable T value() {
    return values.size() == 1 ? values.values().get(0) : null;
  }

  @Override
  public Attrs<T> copy() {
    Attrs<T> copy = new Attrs<>(type);
    values.copyTo(copy.values);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    values.write(out);
  }

  @Override
  public void read(StateInput in) {
    values.read(in);
  }
}
