package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;

/** {@code EMIT CHANGES} or {@code EMIT FINAL}. */
public record EmitClause(int select, boolean isFinal, Span span) implements Clause {}
