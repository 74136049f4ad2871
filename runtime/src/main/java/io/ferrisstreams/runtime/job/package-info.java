/** A job's life: start, state, drain, stop. */
@NullMarked
package io.ferrisstreams.runtime.job;

import org.jspecify.annotations.NullMarked;
