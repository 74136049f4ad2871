package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import net.sf.jsqlparser.statement.select.Select;

/**
 * A query: JSqlParser's tree, and beside it the streaming clauses that were cut out of the text.
 *
 * <p>Properties, sinks and emission of a whole query belong to the last select of a set operation.
 */
public record Query(Select tree, Clauses clauses, Span span) {}
