package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;

/**
 * {@code KEY} or {@code PRIMARY KEY} after a select item or a GROUP BY expression.
 *
 * @param itemEnd offset behind the last token of the item that is marked
 * @param inGroupBy written in GROUP BY rather than in the select list
 */
public record KeyMarker(int select, int itemEnd, boolean inGroupBy, Span span) implements Clause {}
