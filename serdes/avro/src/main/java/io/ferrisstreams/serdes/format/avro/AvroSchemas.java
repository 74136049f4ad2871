package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.jspecify.annotations.Nullable;

/**
 * The schema that rows are written with. What can be null is a union of null and the type, null by
 * default; records within the row are named after the field they are in. Mutable while it makes one
 * schema: it remembers the names it gave.
 */
final class AvroSchemas {
  private final Set<String> names = new HashSet<>();

  private AvroSchemas() {}

  /**
   * @param name of the record, with its namespace
   * @throws IllegalArgumentException if there is no Avro for a column's type, or for a name
   */
  static Schema of(RowType type, String name) {
    try {
      return new AvroSchemas().record(type, name);
    } catch (SchemaParseException e) {
      throw new IllegalArgumentException("'" + name + "' cannot name a record of Avro", e);
    }
  }

  /**
   * The schema of a single value, which is never null: that is no bytes at all.
   *
   * @param name of records in it, with their namespace
   */
  static Schema of(SqlType type, String name) {
    return new AvroSchemas().value(type, name);
  }

  private Schema record(RowType type, String name) {
    List<Schema.Field> fields = new ArrayList<>();
    names.add(name);
    for (Column column : type.columns()) {
      Schema value = value(column.type(), name + "_" + column.name());
      fields.add(
          column.nullable()
              ? field(column.name(), nullable(value), JsonProperties.NULL_VALUE)
              : field(column.name(), value, null));
    }
    return Schema.createRecord(name, null, null, false, fields);
  }

  private static Schema.Field field(String name, Schema schema, @Nullable Object standard) {
    try {
      return new Schema.Field(name, schema, null, standard);
    } catch (SchemaParseException e) {
      throw new IllegalArgumentException(
          "'" + name + "' cannot name a field of Avro: letters, digits and '_' can, no digit first",
          e);
    }
  }

  private static Schema nullable(Schema schema) {
    return Schema.createUnion(Schema.create(Schema.Type.NULL), schema);
  }

  private Schema value(SqlType type, String name) {
    return switch (type.kind()) {
      case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
      case INT -> Schema.create(Schema.Type.INT);
      case BIGINT -> Schema.create(Schema.Type.LONG);
      case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
      case DECIMAL -> {
        SqlType.Decimal decimal = (SqlType.Decimal) type;
        yield LogicalTypes.decimal(decimal.precision(), decimal.scale())
            .addToSchema(Schema.create(Schema.Type.BYTES));
      }
      // An INTERVAL by ISO 8601, whose months and microseconds Avro's duration has no room for.
      case VARCHAR, INTERVAL, VARIANT -> Schema.create(Schema.Type.STRING);
      case BYTES -> Schema.create(Schema.Type.BYTES);
      case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
      case TIME -> LogicalTypes.timeMillis().addToSchema(Schema.create(Schema.Type.INT));
      case TIMESTAMP ->
          (type.equals(SqlType.Timestamp.MILLIS)
                  ? LogicalTypes.timestampMillis()
                  : LogicalTypes.timestampMicros())
              .addToSchema(Schema.create(Schema.Type.LONG));
      case ARRAY -> Schema.createArray(nullable(value(((SqlType.Array) type).element(), name)));
      case MAP -> map((SqlType.Map) type, name);
      case STRUCT -> record(((SqlType.Struct) type).fields(), fresh(name));
    };
  }

  private Schema map(SqlType.Map type, String name) {
    if (type.key() != SqlType.VARCHAR) {
      throw new IllegalArgumentException(
          type + " cannot be Avro: the key of a map of Avro is text, not " + type.key());
    }
    return Schema.createMap(nullable(value(type.value(), name)));
  }

  /** The name, or the first with a number behind it that is not taken. */
  private String fresh(String name) {
    String free = name;
    for (int i = 2; !names.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
