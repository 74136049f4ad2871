/** Aggregates against their examples and against naive recomputation. */
@NullMarked
package io.ferrisstreams.runtime.aggregate;

import org.jspecify.annotations.NullMarked;
