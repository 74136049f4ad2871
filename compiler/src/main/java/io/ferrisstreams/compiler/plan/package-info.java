/** The intermediate representation; knows nothing of Kafka nor of Java source. */
@NullMarked
package io.ferrisstreams.compiler.plan;

import org.jspecify.annotations.NullMarked;
