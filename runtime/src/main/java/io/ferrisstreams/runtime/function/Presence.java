package io.ferrisstreams.runtime.function;

import org.jspecify.annotations.Nullable;

/** Functions that ask whether there is a value. */
public final class Presence {
  private Presence() {}

  @SqlFunction(
      name = "REQUIRE",
      meaning = "The value itself, which has to be there: a NULL is a row error.",
      example = {"REQUIRE(7) = 7", "TRY(REQUIRE(CAST(NULL AS INT))) IS NULL"})
  public static <T> T require(@Nullable T value) {
    if (value == null) {
      throw Limits.bad("REQUIRE of NULL");
    }
    return value;
  }
}
