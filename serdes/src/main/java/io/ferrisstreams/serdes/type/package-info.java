/** The SQL types, and rows of them. */
@NullMarked
package io.ferrisstreams.serdes.type;

import org.jspecify.annotations.NullMarked;
