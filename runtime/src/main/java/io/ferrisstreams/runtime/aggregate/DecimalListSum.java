package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exact sum of all elements of arrays of DECIMAL of up to 18 digits. Mutable, as {@link
 * Accumulator} says.
 */
public final class DecimalListSum implements Accumulator<DecimalListSum> {
  private final DecimalSum sum = new DecimalSum();

  public void add(List<@Nullable @As(Type.DECIMAL) Long> list) {
    sum.add(ListTotals.ofNarrowDecimals(list, 1), 1);
  }

  public void remove(List<@Nullable @As(Type.DECIMAL) Long> list) {
    sum.add(ListTotals.ofNarrowDecimals(list, -1), -1);
  }

  @Override
  public void merge(DecimalListSum other) {
    sum.merge(other.sum);
  }

  @SqlAggregate(
      name = "SUM_LIST",
      meaning =
          "The exact sum of all elements of all arrays, but NULLs; NULL of no array. More than 38"
              + " digits are a row error.",
      example = "SUM_LIST(x): [1.50, 2.00], NULL, [3.25, NULL] → 6.75")
  public @Nullable Int128 sum() {
    return sum.sum();
  }

  /** DECIMAL(38,s) of ARRAY&lt;DECIMAL(p,s)>. */
  public static SqlType sumType(List<SqlType> arguments) {
    return DecimalSum.sumType(List.of(((SqlType.Array) arguments.get(0)).element()));
  }

  @Override
  public DecimalListSum copy() {
    DecimalListSum copy = new DecimalListSum();
    copy.sum.merge(sum);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    sum.write(out);
  }

  @Override
  public void read(StateInput in) {
    sum.read(in);
  }
}
