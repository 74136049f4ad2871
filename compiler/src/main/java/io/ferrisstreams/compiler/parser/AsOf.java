package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import net.sf.jsqlparser.expression.Expression;

/**
 * {@code FOR SYSTEM_TIME AS OF time} behind a table.
 *
 * @param join index of the join in {@code PlainSelect.getJoins()} whose table it is; -1 for FROM's
 */
public record AsOf(int select, int join, Expression time, Span span) implements Clause {}
