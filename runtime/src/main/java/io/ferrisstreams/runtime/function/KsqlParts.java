package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.Bytes;

/** Parts of texts as ksqlDB counts: a negative position is one from the end, and 0 is 1. */
public final class KsqlParts {
  private KsqlParts() {}

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning = "From the given character to the end; a negative position counts from the end.",
      example = {"SUBSTRING('stream', 3) = 'ream'", "SUBSTRING('stream', -2) = 'am'"})
  public static String substring(String text, int start) {
    return Parts.substring(text, start(Text.length(text), start));
  }

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning = "That many characters from such a position on, as far as there are any.",
      example = {"SUBSTRING('stream', 0, 3) = 'str'", "SUBSTRING('stream', -3, 2) = 'ea'"})
  public static String substring(String text, int start, int length) {
    return Parts.substring(text, start(Text.length(text), start), Math.max(length, 0));
  }

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning = "From the given byte to the end; a negative position counts from the end.",
      example = "SUBSTRING(X'010203', -2) = X'0203'")
  public static Bytes substring(Bytes bytes, int start) {
    return ByteStrings.substring(bytes, start(bytes.size(), start));
  }

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning = "That many bytes from such a position on, as far as there are any.",
      example = "SUBSTRING(X'010203', 0, 2) = X'0102'")
  public static Bytes substring(Bytes bytes, int start, int length) {
    return ByteStrings.substring(bytes, start(bytes.size(), start), Math.max(length, 0));
  }

  /** From 1. */
  private static int start(int length, int position) {
    return Math.max(1, position < 0 ? length + position + 1 : position);
  }
}
