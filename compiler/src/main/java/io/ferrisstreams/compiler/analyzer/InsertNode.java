package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.text.Span;

/**
 * An INSERT … VALUES of the script.
 *
 * @param span of its statement
 */
record InsertNode(Program.Insert insert, Span span) {}
