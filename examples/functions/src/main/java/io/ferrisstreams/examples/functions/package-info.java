/** Functions of your own, for scripts. */
@NullMarked
package io.ferrisstreams.examples.functions;

import org.jspecify.annotations.NullMarked;
