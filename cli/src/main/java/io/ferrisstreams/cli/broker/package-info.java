/** The Kafka broker that serves a script when the user names none. */
@NullMarked
package io.ferrisstreams.cli.broker;

import org.jspecify.annotations.NullMarked;
