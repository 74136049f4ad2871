/** SQL scalar functions as annotated static Java methods; one class per family. */
@NullMarked
package io.ferrisstreams.runtime.function;

import org.jspecify.annotations.NullMarked;
