/** Each rule, before and after. */
@NullMarked
package io.ferrisstreams.compiler.optimizer;

import org.jspecify.annotations.NullMarked;
