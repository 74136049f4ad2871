/** Exact fixed-point arithmetic. */
@NullMarked
package io.ferrisstreams.serdes.decimal;

import org.jspecify.annotations.NullMarked;
