package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/** The format of what holds nothing: it has no columns, is not read, and is not written. */
public final class NoFormat implements Format {

  @Override
  public String name() {
    return "none";
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    checkEmpty(written);
    return (bytes, row) -> {};
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    checkEmpty(type);
    return row -> null;
  }

  private static void checkEmpty(RowType type) {
    if (type.size() != 0) {
      throw new IllegalArgumentException("the format none holds no columns, not " + type);
    }
  }
}
