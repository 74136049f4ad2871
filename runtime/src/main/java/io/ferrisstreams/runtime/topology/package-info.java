/** What a compiled job is: its specification, its topology, and what is seen of its rows. */
@NullMarked
package io.ferrisstreams.runtime.topology;

import org.jspecify.annotations.NullMarked;
