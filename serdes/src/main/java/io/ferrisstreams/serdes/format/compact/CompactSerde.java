package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * The rows of a class in the compact format, both ways, for repartition topics and stores; null is
 * null. Bytes that are no such row are a {@link RowException}.
 *
 * @param <R> the row class
 */
public final class CompactSerde<R extends Row> implements Serde<R> {
  private final RowEncoder encoder;
  private final RowDecoder decoder;
  private final Supplier<R> newRow;

  /**
   * @param newRow makes an empty row
   */
  public CompactSerde(Supplier<R> newRow) {
    this.newRow = newRow;
    CompactFormat format = new CompactFormat();
    RowType type = newRow.get().type();
    encoder = format.encoder(type, Map.of());
    decoder = format.decoder(type, IntStream.range(0, type.size()).toArray(), Map.of());
  }

  @Override
  public Serializer<R> serializer() {
    return (topic, row) -> row == null ? null : encoder.encode(row);
  }

  @Override
  public Deserializer<R> deserializer() {
    return (topic, bytes) -> {
      if (bytes == null) {
        return null;
      }
      R row = newRow.get();
      decoder.decode(bytes, row);
      return row;
    };
  }
}
