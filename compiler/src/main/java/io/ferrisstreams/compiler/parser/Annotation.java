package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;

/** A comment {@code -- @name: value} ahead of a statement. The value may be empty. */
public record Annotation(String name, String value, Span span) {}
