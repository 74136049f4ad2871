package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * The different values of a group, exactly: how many there are, and what stands before any other
 * aggregate that is DISTINCT. Of {@code SUM(DISTINCT x)} a row is
 *
 * <pre>{@code
 * if (seen.add(x)) {
 *   sum.add(x);
 * }
 * }</pre>
 *
 * <p>taking one back {@code if (seen.remove(x)) sum.remove(x)}, and a merge
 *
 * <pre>{@code
 * for (long x : seen.missing(other.seen)) {
 *   sum.add(x);
 * }
 * seen.merge(other.seen);
 * }</pre>
 *
 * <p>Mutable, as {@link Accumulator} says.
 *
 * @param <T> any type; STRUCT for several arguments
 */
public final class Distinct<T> implements Accumulator<Distinct<T>> {
  private final SqlType type;
  private final CountedValues<T> values;

  public Distinct(SqlType type) {
    this.type = type;
    values = new CountedValues<>(type);
  }

  /** Whether it is a new value. */
  public boolean add(T value) {
    return values.add(value);
  }

  /** Whether the value has gone, since it was the last of its kind. */
  public boolean remove(T value) {
    return values.remove(value);
  }

  /** The values of the other one that this one has not. */
  public List<T> missing(Distinct<T> other) {
    List<T> missing = new ArrayList<>();
    for (T value : other.values.values()) {
      if (value != null && !values.contains(value)) {
        missing.add(value);
      }
    }
    return missing;
  }

  @Override
  public void merge(Distinct<T> other) {
    values.merge(other.values);
  }

  @SqlAggregate(
      name = "COUNT_DISTINCT",
      meaning =
          "How many different values there are, exactly; the same as COUNT(DISTINCT x). More than"
              + " 100,000 values, or 750,000 bytes of them, are a row error.",
      example = "COUNT_DISTINCT(x): 'a', 'b', NULL, 'a' → 2")
  public long count() {
    return values.size();
  }

  @Override
  public Distinct<T> copy() {
    Distinct<T> copy = new Distinct<>(type);
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
