/** Java source to classes, in memory. */
@NullMarked
package io.ferrisstreams.compiler.jvm;

import org.jspecify.annotations.NullMarked;
