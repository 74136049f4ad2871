/** What every generated row class implements, and what can be wrong with a row. */
@NullMarked
package io.ferrisstreams.serdes.row;

import org.jspecify.annotations.NullMarked;
