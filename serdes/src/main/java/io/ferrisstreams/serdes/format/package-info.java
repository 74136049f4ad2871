/** How a row becomes bytes and bytes a row. */
@NullMarked
package io.ferrisstreams.serdes.format;

import org.jspecify.annotations.NullMarked;
