package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.compiler.text.Span;
import net.sf.jsqlparser.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The window of a SELECT.
 *
 * @param restamp the time of a row, as the window names it; null if it names none
 * @param time the same, or as the stream that is read has it; null if no column says it
 * @param group what a SESSION is told to be for each of, which has to be grouped by
 */
record Windowed(
    Window window,
    @Nullable Expr restamp,
    @Nullable Expr time,
    @Nullable Expression group,
    Span span) {}
