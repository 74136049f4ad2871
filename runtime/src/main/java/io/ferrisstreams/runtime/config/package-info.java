@NullMarked
package io.ferrisstreams.runtime.config;

import org.jspecify.annotations.NullMarked;
