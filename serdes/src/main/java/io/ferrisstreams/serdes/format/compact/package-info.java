/**
 * Values, rows and state in as few bytes as is quick: for topics and stores that nothing else
 * reads.
 */
@NullMarked
package io.ferrisstreams.serdes.format.compact;

import org.jspecify.annotations.NullMarked;
