/** The commands of {@code ferris-sql}. */
@NullMarked
package io.ferrisstreams.cli;

import org.jspecify.annotations.NullMarked;
