package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The different values of a group, NULL among them, in the order in which they first came. Mutable,
 * as {@link Accumulator} says.
 *
 * @param <T> any type
 */
public final class CollectSet<T> implements Accumulator<CollectSet<T>> {
  private final SqlType type;
  private final int limit;
  private final CountedValues<T> values;

  public CollectSet(SqlType type) {
    this(type, Integer.MAX_VALUE);
  }

  /**
   * @param limit how many values are kept, the oldest; others are left out, which is not an error
   */
  public CollectSet(
      SqlType type, @Setting(value = "ksql.functions.collect_set.limit", ksql = 1000) int limit) {
    this.type = type;
    this.limit = limit;
    values = new CountedValues<>(type);
  }

  public void add(@Nullable T value) {
    if (values.size() < limit || values.contains(value)) {
      values.add(value);
    }
  }

  public void remove(@Nullable T value) {
    values.remove(value);
  }

  @Override
  public void merge(CollectSet<T> other) {
    if (values.size() + (long) other.values.size() <= limit) {
      values.merge(other.values);
      return;
    }
    CollectSet<T> merged = copy();
    other.values.counts().forEach((value, times) -> merged.addTimes(value, times));
    merged.values.copyTo(values);
  }

  private void addTimes(@Nullable T value, long times) {
    if (values.size() < limit || values.contains(value)) {
      values.add(value, times);
    }
  }

  @SqlAggregate(
      name = "COLLECT_SET",
      meaning =
          "The different values, NULL among them, in the order in which they first came. More than"
              + " 100,000 values, or 750,000 bytes of them, are a row error.",
      example = "COLLECT_SET(x): 2, NULL, 1, 2, NULL → [2, NULL, 1]")
  public List<@Nullable T> values() {
    return values.values();
  }

  @Override
  public CollectSet<T> copy() {
    CollectSet<T> copy = new CollectSet<>(type, limit);
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
