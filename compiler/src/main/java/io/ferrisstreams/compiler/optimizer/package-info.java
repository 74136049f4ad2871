/** Plan to plan: one ordered list of small rules. */
@NullMarked
package io.ferrisstreams.compiler.optimizer;

import org.jspecify.annotations.NullMarked;
