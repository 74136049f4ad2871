/** Rows as JSON objects. */
@NullMarked
package io.ferrisstreams.serdes.format.json;

import org.jspecify.annotations.NullMarked;
