/** Files as sources and sinks of a topology that knows topics only. */
@NullMarked
package io.ferrisstreams.runtime.file;

import org.jspecify.annotations.NullMarked;
