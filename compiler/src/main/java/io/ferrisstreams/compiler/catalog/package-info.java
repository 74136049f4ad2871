/** Names to streams, tables and functions; immutable, each statement yields the next. */
@NullMarked
package io.ferrisstreams.compiler.catalog;

import org.jspecify.annotations.NullMarked;
