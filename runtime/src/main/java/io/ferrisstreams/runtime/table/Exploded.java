package io.ferrisstreams.runtime.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays side by side, as rows. */
public final class Exploded {
  private Exploded() {}

  /** How many rows there are: elements of the longest array; an array that is null has none. */
  public static int rows(@Nullable List<?>... arrays) {
    int rows = 0;
    for (List<?> array : arrays) {
      rows = array == null ? rows : Math.max(rows, array.size());
    }
    return rows;
  }

  /** The element of row {@code i}, from 0; null where the array has no more. */
  public static <T> @Nullable T at(@Nullable List<@Nullable T> array, int i) {
    return array == null || i >= array.size() ? null : array.get(i);
  }
}
