package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All values of a group, NULL among them, in the order in which they came. Mutable, as {@link
 * Accumulator} says.
 *
 * @param <T> any type
 */
public final class CollectList<T> implements Accumulator<CollectList<T>> {
  private final SqlType type;
  private final int limit;
  private final ValueList<T> values;

  public CollectList(SqlType type) {
    this(type, Integer.MAX_VALUE);
  }

  /**
   * @param limit how many values are kept, the oldest; others are left out, which is not an error
   */
  public CollectList(
      SqlType type, @Setting(value = "ksql.functions.collect_list.limit", ksql = 1000) int limit) {
    this.type = type;
    this.limit = limit;
    values = new ValueList<>(type, 0);
  }

  public void add(@Nullable T value) {
    if (values.size() < limit) {
      values.add(value);
    }
  }

  /** Takes out the last one that equals it: which one it was is not known. */
  public void remove(@Nullable T value) {
    values.remove(value);
  }

  @Override
  public void merge(CollectList<T> other) {
    values.merge(other.values, Math.min(other.values.size(), limit - values.size()));
  }

  @SqlAggregate(
      name = "COLLECT_LIST",
      aliases = "ARRAY_AGG",
      meaning =
          "All values, NULL among them, in the order in which they came. More than 100,000 values,"
              + " or 750,000 bytes of them, are a row error.",
      example = "COLLECT_LIST(x): 2, NULL, 1, 2 → [2, NULL, 1, 2]")
  public List<@Nullable T> values() {
    return values.values();
  }

  @Override
  public CollectList<T> copy() {
    CollectList<T> copy = new CollectList<>(type, limit);
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
