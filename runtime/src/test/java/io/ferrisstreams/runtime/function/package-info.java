@NullMarked
package io.ferrisstreams.runtime.function;

import org.jspecify.annotations.NullMarked;
