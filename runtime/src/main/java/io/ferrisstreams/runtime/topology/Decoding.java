package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the records of a topic that several streams read. Kafka Streams reads a topic once, and
 * decodes it once, so each stream of its own does it behind that.
 *
 * @param <R> the row class
 */
public final class Decoding<R> implements FixedKeyProcessor<byte[], byte[], R> {
  private final Deserializer<R> deserializer;
  private @Nullable FixedKeyProcessorContext<byte[], R> context;

  private Decoding(Deserializer<R> deserializer) {
    this.deserializer = deserializer;
  }

  /** As {@code serde} reads; what it cannot read is an {@link UndecodableException}. */
  public static <R> FixedKeyProcessorSupplier<byte[], byte[], R> by(Serde<R> serde) {
    return () -> new Decoding<>(serde.deserializer());
  }

  @Override
  public void init(FixedKeyProcessorContext<byte[], R> given) {
    context = given;
  }

  @Override
  public void process(FixedKeyRecord<byte[], byte[]> row) {
    FixedKeyProcessorContext<byte[], R> to = requireNonNull(context);
    to.forward(row.withValue(decoded(to, row.value())));
  }

  private R decoded(FixedKeyProcessorContext<byte[], R> of, byte @Nullable [] value) {
    String topic = of.recordMetadata().orElseThrow().topic();
    try {
      return deserializer.deserialize(topic, value);
    } catch (RowException | SerializationException e) {
      throw new UndecodableException(e);
    }
  }

  /** A record that cannot be decoded: as an error of a source, though met behind it. */
  public static final class UndecodableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndecodableException(RuntimeException cause) {
      super(cause.getMessage(), cause);
    }

    /** Why it cannot. */
    public RuntimeException reason() {
      return (RuntimeException) requireNonNull(getCause());
    }
  }
}
