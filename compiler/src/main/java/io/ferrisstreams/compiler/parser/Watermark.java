package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.time.Duration;

/**
 * {@code WATERMARK FOR column AS column - delay}.
 *
 * @param delay how far out of order rows may be; zero where none is written
 */
public record Watermark(Name column, Duration delay, Span span) {}
