/** What a compiled job is, and its life: start, state, drain, stop. */
@NullMarked
package io.ferrisstreams.runtime.job;

import org.jspecify.annotations.NullMarked;
