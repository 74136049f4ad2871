/** Generated topologies side by side with what a user would write instead. */
@NullMarked
package io.ferrisstreams.benchmarks;

import org.jspecify.annotations.NullMarked;
