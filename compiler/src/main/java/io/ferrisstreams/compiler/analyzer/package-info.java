/** Statements to a typed plan; every error of an author ends here, with its place in the script. */
@NullMarked
package io.ferrisstreams.compiler.analyzer;

import org.jspecify.annotations.NullMarked;
