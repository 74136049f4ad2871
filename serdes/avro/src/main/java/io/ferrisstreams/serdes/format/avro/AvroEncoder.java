package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.registry.Registry;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Writes records as Confluent's deserializers expect them. */
final class AvroEncoder implements RowEncoder {
  private static final int UNKNOWN = -1;

  private final RowType type;
  private final Schema schema;
  private final boolean bare;
  private final String subject;
  private final Map<String, String> options;
  private final AvroWriter[] columns;
  private volatile int id = UNKNOWN;

  /**
   * @param bare whether the only column's value stands for the record
   * @param subject where the schema is registered
   */
  AvroEncoder(
      RowType type, Schema schema, boolean bare, String subject, Map<String, String> options) {
    this.type = type;
    this.schema = schema;
    this.bare = bare;
    this.subject = subject;
    this.options = Map.copyOf(options);
    this.columns =
        bare ? new AvroWriter[] {AvroWriter.of(type.column(0).type())} : AvroWriter.of(type);
  }

  @Override
  public void prepare() {
    if (id == UNKNOWN) {
      id = Registry.of(options).id(subject, schema);
    }
  }

  @Override
  public byte @Nullable [] encode(Row row) {
    if (bare && row.isNull(0)) {
      return null;
    }
    prepare();
    AvroOutput out = AvroOutput.ofThread();
    out.writeFrame(id);
    int i = 0;
    try {
      for (; i < columns.length; i++) {
        columns[i].write(out, row, i);
      }
    } catch (RowException e) {
      throw e.in("$." + type.column(i).name());
    }
    return out.toBytes();
  }
}
