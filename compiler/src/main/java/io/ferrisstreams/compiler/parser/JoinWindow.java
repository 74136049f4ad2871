package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code WITHIN … [GRACE PERIOD …]} of a join.
 *
 * @param join index of the join in {@code PlainSelect.getJoins()}, from 0
 * @param before how much earlier the right row may be
 * @param after how much later the right row may be
 * @param grace null where none is written
 */
public record JoinWindow(
    int select, int join, Duration before, Duration after, @Nullable Duration grace, Span span)
    implements Clause {}
