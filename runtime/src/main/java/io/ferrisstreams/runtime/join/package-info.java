/** What generated code needs to join rows. */
@NullMarked
package io.ferrisstreams.runtime.join;

import org.jspecify.annotations.NullMarked;
