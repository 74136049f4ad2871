/** Text to statements. */
@NullMarked
package io.ferrisstreams.compiler.parser;

import org.jspecify.annotations.NullMarked;
