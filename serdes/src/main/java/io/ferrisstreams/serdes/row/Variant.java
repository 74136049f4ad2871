package io.ferrisstreams.serdes.row;

import static java.util.Objects.requireNonNull;

/**
 * JSON whose shape is not declared, as text. Numbers keep the digits they were written with.
 *
 * @param json one well-formed JSON value, without whitespace around its tokens
 */
public record Variant(String json) {
  public Variant {
    requireNonNull(json, "json");
  }

  @Override
  public String toString() {
    return json;
  }
}
