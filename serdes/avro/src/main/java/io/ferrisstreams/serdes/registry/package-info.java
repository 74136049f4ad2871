/** Access to a Schema Registry, through Confluent's own client. */
@NullMarked
package io.ferrisstreams.serdes.registry;

import org.jspecify.annotations.NullMarked;
