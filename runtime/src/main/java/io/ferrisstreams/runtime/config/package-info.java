/** What a job was told, what a batch strategy suggests, and what holds: one decision each. */
@NullMarked
package io.ferrisstreams.runtime.config;

import org.jspecify.annotations.NullMarked;
