/** Single values as Kafka's own serializers write them: the default format of keys. */
@NullMarked
package io.ferrisstreams.serdes.format.kafka;

import org.jspecify.annotations.NullMarked;
