/** Scripts, what they are given, and everything they must become. */
@NullMarked
package io.ferrisstreams.compiler.golden;

import org.jspecify.annotations.NullMarked;
