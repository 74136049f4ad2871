/** Where the driver has to live to reach a source node's deserializers. */
package org.apache.kafka.streams.processor.internals;
