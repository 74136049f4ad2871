package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import net.sf.jsqlparser.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A column of a declared stream or table.
 *
 * @param type null for a computed column
 * @param key marked {@code KEY} or {@code PRIMARY KEY}
 * @param primary marked {@code PRIMARY KEY}
 * @param headers filled from the record's headers, or null
 * @param computed what a computed column is computed by, or null
 */
public record ColumnDefinition(
    Name name,
    @Nullable TypeSyntax type,
    boolean key,
    boolean primary,
    boolean notNull,
    @Nullable Headers headers,
    @Nullable Expression computed,
    Span span) {

  /**
   * {@code HEADERS} or {@code HEADER('key')}.
   *
   * @param key the one header taken, or null for all
   */
  public record Headers(@Nullable String key, Span span) {}
}
