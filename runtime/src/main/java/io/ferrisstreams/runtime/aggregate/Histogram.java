package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;

/** How often each text occurs in a group. Mutable, as {@link Accumulator} says. */
public final class Histogram implements Accumulator<Histogram> {
  private final CountedValues<String> texts = new CountedValues<>(SqlType.VARCHAR);

  public void add(String text) {
    texts.add(text);
  }

  public void remove(String text) {
    texts.remove(text);
  }

  @Override
  public void merge(Histogram other) {
    texts.merge(other.texts);
  }

  @SqlAggregate(
      name = "HISTOGRAM",
      meaning =
          "How often each text occurs, in the order in which they first came. More than 100,000"
              + " different texts, or 750,000 bytes of them, are a row error.",
      example = "HISTOGRAM(x): 'a', 'b', NULL, 'a' → {'a': 2, 'b': 1}")
  public Map<String, Long> counts() {
    return texts.counts();
  }

  @Override
  public Histogram copy() {
    Histogram copy = new Histogram();
    texts.copyTo(copy.texts);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    texts.write(out);
  }

  @Override
  public void read(StateInput in) {
    texts.read(in);
  }
}
