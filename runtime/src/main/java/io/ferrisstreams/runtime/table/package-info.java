/** Operators on streams whose rows are updates of one another. */
@NullMarked
package io.ferrisstreams.runtime.table;

import org.jspecify.annotations.NullMarked;
