/** The compiler's front door: {@link io.ferrisstreams.compiler.FerrisCompiler}. */
@NullMarked
package io.ferrisstreams.compiler;

import org.jspecify.annotations.NullMarked;
