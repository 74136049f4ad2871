/** What holds for the repository as a whole. */
@NullMarked
package io.ferrisstreams.house;

import org.jspecify.annotations.NullMarked;
