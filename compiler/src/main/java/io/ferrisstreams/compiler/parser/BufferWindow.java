package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code ROWS WINDOW BUFFER n ROWS} and what belongs to it, in one OVER.
 *
 * @param over from the opening to the closing bracket of the OVER; inside the span of its function
 * @param rows null where only EXPIRE or EMIT is written
 * @param expireAfter inactivity after which a partition is forgotten; null where none is written,
 *     and for {@code EXPIRE AFTER NEVER}
 * @param emit {@code EVERY RECORD}, {@code ON BUFFER FULL}, {@code CHANGES}, {@code FINAL} or null
 */
public record BufferWindow(
    int select,
    @Nullable Integer rows,
    @Nullable Duration expireAfter,
    @Nullable String emit,
    Span over,
    Span span)
    implements Clause {}
