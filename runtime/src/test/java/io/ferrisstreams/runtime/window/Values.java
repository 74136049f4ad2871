package io.ferrisstreams.runtime.window;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.RowException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;

/** The values of a group, sorted; negative ones are refused. Mutable, as all accumulators. */
final class Values implements Accumulator<Values> {
  static final Serde<Values> SERDE = new AccumulatorSerde<>("values", Values::new);

  private final List<Long> values = new ArrayList<>();

  Values add(long value) {
    if (value < 0) {
      throw new RowException(RowException.Kind.OVERFLOW, "told to");
    }
    values.add(value);
    values.sort(null);
    return this;
  }

  @Override
  public void merge(Values other) {
    values.addAll(other.values);
    values.sort(null);
  }

  @Override
  public Values copy() {
    Values copy = new Values();
    copy.values.addAll(values);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(values.size());
    values.forEach(out::putLong);
  }

  @Override
  public void read(StateInput in) {
    values.clear();
    for (long left = in.getLong(); left > 0; left--) {
      values.add(in.getLong());
    }
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
