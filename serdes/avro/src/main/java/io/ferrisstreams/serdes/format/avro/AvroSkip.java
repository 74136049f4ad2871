package io.ferrisstreams.serdes.format.avro;

import org.apache.avro.Schema;

/** Passes over values that nobody wants. */
final class AvroSkip {
  /** A schema can hold itself; what is deeper would not fit a thread's stack. */
  private static final int MAX_DEPTH = 1_000;

  private AvroSkip() {}

  static void skip(AvroInput in, Schema schema) {
    skip(in, schema, 0);
  }

  private static void skip(AvroInput in, Schema schema, int depth) {
    if (depth > MAX_DEPTH) {
      throw AvroInput.bad("a value that is nested too deeply");
    }
    switch (schema.getType()) {
      case NULL -> {
        // takes no bytes
      }
      case BOOLEAN -> in.readBoolean();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case FLOAT -> in.skip(Float.BYTES);
      case DOUBLE -> in.skip(Double.BYTES);
      case STRING, BYTES -> in.skipLength();
      case ENUM -> in.readIndex(schema.getEnumSymbols().size(), "symbol");
      case FIXED -> in.skip(schema.getFixedSize());
      case UNION -> {
        int branch = in.readIndex(schema.getTypes().size(), "branch");
        skip(in, schema.getTypes().get(branch), depth + 1);
      }
      case RECORD -> {
        for (Schema.Field field : schema.getFields()) {
          skip(in, field.schema(), depth + 1);
        }
      }
      case ARRAY -> {
        for (long count = in.readBlock(); count > 0; count = in.readBlock()) {
          for (long i = 0; i < count; i++) {
            skip(in, schema.getElementType(), depth + 1);
          }
        }
      }
      case MAP -> {
        for (long count = in.readBlock(); count > 0; count = in.readBlock()) {
          for (long i = 0; i < count; i++) {
            in.skipLength();
            skip(in, schema.getValueType(), depth + 1);
          }
        }
      }
    }
  }
}
