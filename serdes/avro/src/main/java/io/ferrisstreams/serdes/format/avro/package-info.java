/** Rows as Avro, framed as Confluent's serializers frame it. */
@NullMarked
package io.ferrisstreams.serdes.format.avro;

import org.jspecify.annotations.NullMarked;
