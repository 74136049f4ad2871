/** Where something is in a script, and what is wrong with it. */
@NullMarked
package io.ferrisstreams.compiler.text;

import org.jspecify.annotations.NullMarked;
