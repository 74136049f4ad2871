/** How result rows look on a terminal or in a pipe. */
@NullMarked
package io.ferrisstreams.cli.output;

import org.jspecify.annotations.NullMarked;
