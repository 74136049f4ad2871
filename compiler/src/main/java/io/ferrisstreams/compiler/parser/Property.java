package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;

/**
 * One entry of a {@code WITH (…)} list.
 *
 * @param key without quotes; bare keys may hold dots
 * @param value text of the value without quotes; the elements of an array joined by commas
 */
public record Property(String key, Span keySpan, String value, Span valueSpan) {
  /** Key and value. */
  public Span span() {
    return keySpan.to(valueSpan);
  }
}
