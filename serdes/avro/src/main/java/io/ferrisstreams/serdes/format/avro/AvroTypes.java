package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The SQL type that a schema's values are read as if nobody says another. All fields may be null:
 * whoever writes the next version of a schema may leave one out. Mutable while it reads one schema:
 * it remembers the records it is in.
 */
final class AvroTypes {
  private final Deque<String> within = new ArrayDeque<>();

  private AvroTypes() {}

  /**
   * @throws IllegalArgumentException if SQL has no such type
   */
  static SqlType of(Schema schema) {
    return new AvroTypes().type(schema);
  }

  private SqlType type(Schema schema) {
    return switch (schema.getType()) {
      case BOOLEAN -> SqlType.BOOLEAN;
      case INT -> ofInt(schema.getLogicalType());
      case LONG -> ofLong(schema.getLogicalType());
      case FLOAT, DOUBLE -> SqlType.DOUBLE;
      case STRING, ENUM -> SqlType.VARCHAR;
      case BYTES, FIXED ->
          schema.getLogicalType() instanceof LogicalTypes.Decimal decimal
              ? new SqlType.Decimal(decimal.getPrecision(), decimal.getScale())
              : SqlType.BYTES;
      case ARRAY -> new SqlType.Array(type(schema.getElementType()));
      case MAP -> new SqlType.Map(SqlType.VARCHAR, type(schema.getValueType()));
      case RECORD -> record(schema);
      case UNION -> union(schema);
      case NULL -> throw new IllegalArgumentException("Avro's null is no type of SQL");
    };
  }

  private static SqlType ofInt(@Nullable LogicalType logical) {
    if (logical instanceof LogicalTypes.Date) {
      return SqlType.DATE;
    }
    return logical instanceof LogicalTypes.TimeMillis ? SqlType.TIME : SqlType.INT;
  }

  private static SqlType ofLong(@Nullable LogicalType logical) {
    if (logical instanceof LogicalTypes.TimeMicros) {
      return SqlType.TIME;
    }
    return switch (logical == null ? "" : logical.getName()) {
      case "timestamp-millis", "local-timestamp-millis" -> Timestamp.MILLIS;
      case "timestamp-micros",
          "local-timestamp-micros",
          "timestamp-nanos",
          "local-timestamp-nanos" ->
          Timestamp.MICROS;
      default -> SqlType.BIGINT;
    };
  }

  private SqlType record(Schema schema) {
    if (within.contains(schema.getFullName())) {
      throw new IllegalArgumentException(
          "record '" + schema.getFullName() + "' holds itself, which no type of SQL does");
    }
    within.push(schema.getFullName());
    List<Column> fields =
        schema.getFields().stream()
            .map(field -> Column.of(field.name(), type(field.schema())))
            .toList();
    within.pop();
    return new SqlType.Struct(new RowType(fields));
  }

  private SqlType union(Schema schema) {
    List<Schema> branches =
        schema.getTypes().stream().filter(b -> b.getType() != Schema.Type.NULL).toList();
    if (branches.size() != 1) {
      throw new IllegalArgumentException("a union of several types is no type of SQL: " + schema);
    }
    return type(branches.get(0));
  }
}
