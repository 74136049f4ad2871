package io.ferrisstreams.serdes.row;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a STRUCT: one value per field, by position, boxed; the type knows their names.
 * Immutable.
 */
public final class Struct {
  private final @Nullable Object[] values;

  private Struct(@Nullable Object[] values) {
    this.values = values;
  }

  /** The values in the order of the fields. */
  public static Struct of(@Nullable Object... values) {
    return new Struct(values.clone());
  }

  public int size() {
    return values.length;
  }

  /** The value of field {@code i}, from 0. */
  public @Nullable Object get(int i) {
    return values[i];
  }

  public List<@Nullable Object> values() {
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Struct struct && Arrays.equals(values, struct.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
