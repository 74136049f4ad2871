package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.format.compact.StateSize;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/** All texts of a group, one behind the other. Mutable, as {@link Accumulator} says. */
public final class StringAgg implements Accumulator<StringAgg> {
  private final String separator;
  private final ValueList<String> texts;

  public StringAgg() {
    this(",");
  }

  public StringAgg(String separator) {
    this.separator = separator;
    texts = new ValueList<>(SqlType.VARCHAR, StateSize.of(SqlType.VARCHAR, separator));
  }

  public void add(String text) {
    texts.add(text);
  }

  /** Takes out the last one that equals it: which one it was is not known. */
  public void remove(String text) {
    texts.remove(text);
  }

  @Override
  public void merge(StringAgg other) {
    texts.merge(other.texts, other.texts.size());
  }

  @SqlAggregate(
      name = "STRING_AGG",
      aliases = {"LISTAGG", "GROUP_CONCAT", "COLLECT"},
      meaning =
          "All texts, in the order in which they came, with a separator, or a comma, between them;"
              + " NULL of nothing. More than 100,000 texts, or 750,000 bytes of them and their"
              + " separators, are a row error.",
      example = {
        "STRING_AGG(x): 'a', NULL, 'b', 'a' → 'a,b,a'",
        "STRING_AGG(x, ' | '): 'a', 'b' → 'a | b'"
      })
  public @Nullable String text() {
    return texts.size() == 0 ? null : String.join(separator, texts.values());
  }

  @Override
  public StringAgg copy() {
    StringAgg copy = new StringAgg(separator);
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
