package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.jspecify.annotations.Nullable;

/** How many of a group's conditions are true, and false. Mutable, as {@link Accumulator} says. */
public final class Booleans implements Accumulator<Booleans> {
  private long trues;
  private long falses;

  public void add(boolean value) {
    if (value) {
      trues++;
    } else {
      falses++;
    }
  }

  public void remove(boolean value) {
    if (value) {
      trues--;
    } else {
      falses--;
    }
  }

  @Override
  public void merge(Booleans other) {
    trues += other.trues;
    falses += other.falses;
  }

  @SqlAggregate(
      name = "BOOL_AND",
      aliases = "EVERY",
      meaning = "Whether all are true; NULL of nothing.",
      example = {"BOOL_AND(x): TRUE, NULL, TRUE → TRUE", "BOOL_AND(x): TRUE, FALSE → FALSE"})
  public @Nullable Boolean all() {
    return trues + falses == 0 ? null : (Boolean) (falses == 0);
  }

  @SqlAggregate(
      name = "BOOL_OR",
      meaning = "Whether any is true; NULL of nothing.",
      example = {"BOOL_OR(x): FALSE, NULL, TRUE → TRUE", "BOOL_OR(x): FALSE → FALSE"})
  public @Nullable Boolean any() {
    return trues + falses == 0 ? null : (Boolean) (trues > 0);
  }

  @SqlAggregate(
      name = "COUNT_IF",
      meaning = "How many are true.",
      example = "COUNT_IF(x): TRUE, NULL, FALSE, TRUE → 2")
  public long count() {
    return trues;
  }

  @Override
  public Booleans copy() {
    Booleans copy = new Booleans();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(trues);
    out.putLong(falses);
  }

  @Override
  public void read(StateInput in) {
    trues = in.getLong();
    falses = in.getLong();
  }
}
