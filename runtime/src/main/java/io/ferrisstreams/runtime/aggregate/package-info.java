/** SQL aggregates: what is kept per group, and what it yields. */
@NullMarked
package io.ferrisstreams.runtime.aggregate;

import org.jspecify.annotations.NullMarked;
