/** The library of scalar functions, each run through compiled topologies. */
@NullMarked
package io.ferrisstreams.compiler.functions;

import org.jspecify.annotations.NullMarked;
