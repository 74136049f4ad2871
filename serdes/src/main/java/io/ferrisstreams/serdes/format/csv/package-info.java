/** Rows as delimited text, RFC 4180. */
@NullMarked
package io.ferrisstreams.serdes.format.csv;

import org.jspecify.annotations.NullMarked;
