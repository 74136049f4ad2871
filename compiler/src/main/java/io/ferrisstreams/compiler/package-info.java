@NullMarked
package io.ferrisstreams.compiler;

import org.jspecify.annotations.NullMarked;
