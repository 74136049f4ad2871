/** Plan to Java source that uses the public Kafka Streams DSL. */
@NullMarked
package io.ferrisstreams.compiler.codegen;

import org.jspecify.annotations.NullMarked;
