package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code INTO sink}: exactly one of {@code name} and {@code uri} is there.
 *
 * @param uri such as {@code file://./out.jsonl}, without quotes
 */
public record IntoClause(int select, @Nullable Name name, @Nullable String uri, Span span)
    implements Clause {}
