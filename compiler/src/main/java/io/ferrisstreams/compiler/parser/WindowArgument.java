package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;
import net.sf.jsqlparser.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a window; exactly one of {@code duration} and {@code expression} is there.
 *
 * @param label {@code SIZE}, {@code ADVANCE BY}, {@code RETENTION} or {@code GRACE PERIOD}; empty
 *     for an argument given by position
 */
public record WindowArgument(
    String label, @Nullable Duration duration, @Nullable Expression expression, Span span) {}
