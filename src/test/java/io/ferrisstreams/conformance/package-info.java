/** Runs a peer's test cases, which are read from a directory and no part of this repository. */
@NullMarked
package io.ferrisstreams.conformance;

import org.jspecify.annotations.NullMarked;
