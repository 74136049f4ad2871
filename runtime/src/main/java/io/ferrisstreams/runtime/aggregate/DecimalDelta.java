package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far apart the least and the greatest decimal are. Mutable, as {@link Accumulator} says. */
public final class DecimalDelta implements Accumulator<DecimalDelta> {
  private @Nullable Int128 least;
  private @Nullable Int128 greatest;

  public void add(@As(Type.DECIMAL) long value) {
    add(Int128.of(value));
  }

  public void add(@As(Type.DECIMAL) Int128 value) {
    span(value, value);
  }

  private void span(Int128 from, Int128 to) {
    Int128 newLeast = least == null || from.compareTo(least) < 0 ? from : least;
    Int128 newGreatest = greatest == null || to.compareTo(greatest) > 0 ? to : greatest;
    WideDecimals.subtract(newGreatest, newLeast);
    least = newLeast;
    greatest = newGreatest;
  }

  @Override
  public void merge(DecimalDelta other) {
    if (other.least != null && other.greatest != null) {
      span(other.least, other.greatest);
    }
  }

  @SqlAggregate(
      name = "DELTA",
      meaning =
          "The greatest number minus the least, exact; NULL of nothing. More than 38 digits are a"
              + " row error.",
      example = "DELTA(x): 3.50, NULL, -1.25 → 4.75")
  public @Nullable Int128 delta() {
    return least == null || greatest == null ? null : WideDecimals.subtract(greatest, least);
  }

  /** DECIMAL(38,s) of DECIMAL(p,s). */
  public static SqlType deltaType(List<SqlType> arguments) {
    return DecimalSum.sumType(arguments);
  }

  @Override
  public DecimalDelta copy() {
    DecimalDelta copy = new DecimalDelta();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putBoolean(least != null);
    if (least != null && greatest != null) {
      out.putInt128(least);
      out.putInt128(greatest);
    }
  }

  @Override
  public void read(StateInput in) {
    boolean any = in.getBoolean();
    least = any ? in.getInt128() : null;
    greatest = any ? in.getInt128() : null;
  }
}
