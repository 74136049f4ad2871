package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType.Decimal;

/** What is generated for {@code COUNT(*), SUM(price), AVG(price), MIN(price), MAX(quantity)}. */
final class GroupState implements Accumulator<GroupState> {
  static final String DESCRIPTION =
      "COUNT(), SUM(DECIMAL(18,4)), AVG(DECIMAL(18,4)), MIN(DECIMAL(18,4)), MAX(INT)";

  final Count orders = new Count();
  final DecimalSum total = new DecimalSum();
  final DecimalAverage average = new DecimalAverage(new Decimal(18, 4));
  final LongMin cheapest = new LongMin();
  final IntMax most = new IntMax();

  void add(long price, int quantity) {
    orders.add();
    total.add(price);
    average.add(price);
    cheapest.add(price);
    most.add(quantity);
  }

  @Override
  public void merge(GroupState other) {
    orders.merge(other.orders);
    total.merge(other.total);
    average.merge(other.average);
    cheapest.merge(other.cheapest);
    most.merge(other.most);
  }

  @Override
  public GroupState copy() {
    GroupState copy = new GroupState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    orders.write(out);
    total.write(out);
    average.write(out);
    cheapest.write(out);
    most.write(out);
  }

  @Override
  public void read(StateInput in) {
    orders.read(in);
    total.read(in);
    average.read(in);
    cheapest.read(in);
    most.read(in);
  }
}
