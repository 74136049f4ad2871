/** A Kafka Streams application that is partly written in SQL. */
@NullMarked
package io.ferrisstreams.examples.embedded;

import org.jspecify.annotations.NullMarked;
