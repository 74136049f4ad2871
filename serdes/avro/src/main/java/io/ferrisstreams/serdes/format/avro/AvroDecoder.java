package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.registry.Registry;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads records as Confluent's serializers frame them. How records of a schema are read is worked
 * out when the first one with its id comes.
 */
final class AvroDecoder implements RowDecoder {
  private static final int FRAME = 1 + Integer.BYTES;

  private final RowType written;
  private final int[] target;
  private final boolean bare;
  private final boolean rounding;
  private final Map<String, String> options;
  private final Map<Integer, Body> bodies = new ConcurrentHashMap<>();

  /** The last one used; most records have one schema. */
  private volatile @Nullable Known last;

  private record Known(int id, Body body) {}

  /** Reads all that is behind the frame. */
  @FunctionalInterface
  private interface Body {
    void read(AvroInput in, Row row);
  }

  /**
   * @param bare whether the only column's value stands for the record
   */
  AvroDecoder(
      RowType written, int[] target, boolean bare, boolean rounding, Map<String, String> options) {
    this.written = written;
    this.target = target.clone();
    this.bare = bare;
    this.rounding = rounding;
    this.options = Map.copyOf(options);
  }

  @Override
  public void prepare() {
    Registry.of(options);
  }

  @Override
  public void decode(byte[] bytes, Row row) {
    if (bytes.length < FRAME || bytes[0] != 0) {
      throw AvroInput.bad(
          "not framed as by a Schema Registry's serializer: a zero and a schema's id in four"
              + " bytes");
    }
    AvroInput in = new AvroInput(bytes, FRAME);
    int id = bytes[1] << 24 | (bytes[2] & 0xFF) << 16 | (bytes[3] & 0xFF) << 8 | bytes[4] & 0xFF;
    Body body = body(id);
    try {
      body.read(in, row);
    } catch (RowException e) {
      throw e.in("$");
    }
    if (in.remaining() > 0) {
      throw AvroInput.bad(in.remaining() + " bytes follow the Avro value");
    }
  }

  private Body body(int id) {
    Known known = last;
    if (known != null && known.id == id) {
      return known.body;
    }
    Body body = bodies.get(id);
    if (body == null) {
      // Not within computeIfAbsent: it asks over the network.
      body = body(Registry.of(options).schema(id));
      bodies.put(id, body);
    }
    last = new Known(id, body);
    return body;
  }

  private Body body(Schema schema) {
    if (!bare) {
      if (schema.getType() != Schema.Type.RECORD) {
        throw AvroInput.bad("expected a record of Avro, found " + schema.getType().getName());
      }
      return AvroFields.of(schema, written, target, rounding)::read;
    }
    int column = target[0];
    if (column < 0) {
      return (in, row) -> AvroSkip.skip(in, schema);
    }
    AvroReader reader = AvroReaders.of(schema, written.column(0).type(), rounding);
    return (in, row) -> reader.read(in, row, column);
  }
}
