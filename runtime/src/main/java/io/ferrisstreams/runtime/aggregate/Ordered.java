package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * All values of a group in their order: what MIN and MAX need where rows are taken back, and
 * percentiles that are values. Mutable, as {@link Accumulator} says.
 *
 * @param <T> what is compared
 */
public final class Ordered<T extends Comparable<T>> implements Accumulator<Ordered<T>> {
  private final SqlType type;
  private final SortedValues<T> values;

  public Ordered(SqlType type) {
    this.type = type;
    values = new SortedValues<>(type);
  }

  public void add(T value) {
    values.add(value);
  }

  public void remove(T value) {
    values.remove(value);
  }

  @Override
  public void merge(Ordered<T> other) {
    values.merge(other.values);
  }

  @SqlAggregate(
      name = "MIN",
      meaning = "The least value; NULL of nothing. Over a table:" + Quantiles.ROOM,
      example = "MIN(x): 'b', NULL, 'a', 'c' → 'a'")
  public @Nullable T least() {
    return values.count() == 0 ? null : values.get(0);
  }

  @SqlAggregate(
      name = "MAX",
      meaning = "The greatest value; NULL of nothing. Over a table:" + Quantiles.ROOM,
      example = "MAX(x): 'b', NULL, 'a', 'c' → 'c'")
  public @Nullable T greatest() {
    return values.count() == 0 ? null : values.last();
  }

  @SqlAggregate(
      name = "PERCENTILE_DISC",
      meaning =
          "The first value, in their order, up to which at least that part, 0 to 1, of all lies;"
              + " NULL of nothing."
              + Quantiles.ROOM,
      example = {
        "PERCENTILE_DISC(x, 0.5e0): 10, 20, 30, 40 → 20",
        "PERCENTILE_DISC(x, 0.51e0): 10, 20, 30, 40 → 30",
        "PERCENTILE_DISC(x, 0e0): 'b', 'a' → 'a'"
      })
  public @Nullable T quantile(double part) {
    Limits.part(part);
    if (values.count() == 0) {
      return null;
    }
    // As decimals, since 0.55 * 100 is more than 55 as doubles.
    BigDecimal rank = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(values.count()));
    return values.get(Math.max(1, rank.setScale(0, RoundingMode.CEILING).longValue()) - 1);
  }

  @Override
  public Ordered<T> copy() {
    Ordered<T> copy = new Ordered<>(type);
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
