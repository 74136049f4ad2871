/** The runnable jar that a script becomes. */
@NullMarked
package io.ferrisstreams.cli.jar;

import org.jspecify.annotations.NullMarked;
