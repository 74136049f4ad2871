package io.ferrisstreams.compiler.text;

/**
 * A part of a script.
 *
 * @param start offset of the first UTF-16 unit, from 0
 * @param end offset behind the last; at least {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + " to " + end);
    }
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** As long, so many UTF-16 units further on. */
  public Span movedBy(int offset) {
    return new Span(start + offset, end + offset);
  }
}
