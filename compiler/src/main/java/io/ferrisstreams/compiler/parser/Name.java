package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;

/**
 * An identifier.
 *
 * @param text without quotes and with doubled quotes undone; unquoted text is as written, not
 *     folded
 * @param quoted written as {@code "x"} or {@code `x`}, so its case is exact
 */
public record Name(String text, boolean quoted, Span span) {}
