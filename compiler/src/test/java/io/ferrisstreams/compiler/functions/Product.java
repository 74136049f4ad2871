package io.ferrisstreams.compiler.functions;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** An aggregate as a user writes one, with an exception of its own. */
public final class Product implements Accumulator<Product> {
  private long product = 1;
  private boolean any;

  public void add(long value) {
    product = Math.multiplyExact(product, value);
    any = true;
  }

  @Override
  public void merge(Product other) {
    product = Math.multiplyExact(product, other.product);
    any |= other.any;
  }

  @SqlAggregate(
      name = "PRODUCT",
      meaning = "All numbers multiplied; NULL of nothing.",
      example = "PRODUCT(x): 2, NULL, 3 → 6")
  public @Nullable Long product() {
    return any ? product : null;
  }

  @Override
  public Product copy() {
    Product copy = new Product();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(product);
    out.putBoolean(any);
  }

  @Override
  public void read(StateInput in) {
    product = in.getLong();
    any = in.getBoolean();
  }
}
