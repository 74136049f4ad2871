/** The whole, as its users run it: in processes of its own. */
@NullMarked
package io.ferrisstreams.system;

import org.jspecify.annotations.NullMarked;
