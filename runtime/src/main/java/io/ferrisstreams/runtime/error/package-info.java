/** What happens to a row that cannot be decoded, evaluated or written. */
@NullMarked
package io.ferrisstreams.runtime.error;

import org.jspecify.annotations.NullMarked;
