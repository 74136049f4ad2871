/**
 * Text to statements.
 *
 * <p>{@link io.ferrisstreams.compiler.parser.SqlParser} is the way in. JSqlParser reads queries and
 * expressions; its tree, with our clauses beside it, goes to the analyzer and no further.
 */
@NullMarked
package io.ferrisstreams.compiler.parser;

import org.jspecify.annotations.NullMarked;
