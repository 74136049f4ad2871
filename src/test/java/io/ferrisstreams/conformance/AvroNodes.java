package io.ferrisstreams.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** JSON of cases as Avro's generic data, and back. */
final class AvroNodes {
  private AvroNodes() {}

  /** All that columns are can be null. */
  static Schema schema(Encoded part) {
    boolean bare = "false".equals(part.options().get("wrap_single_value"));
    return bare
        ? schema(part.columns().column(0).type(), "Bare")
        : record(part.columns(), "Connect");
  }

  private static Schema record(RowType columns, String name) {
    List<Schema.Field> fields = new ArrayList<>();
    for (Column column : columns.columns()) {
      fields.add(
          new Schema.Field(
              column.name(), nullable(schema(column.type(), name + "_" + column.name()))));
    }
    return Schema.createRecord(name, null, "conformance", false, fields);
  }

  private static Schema nullable(Schema schema) {
    return Schema.createUnion(Schema.create(Schema.Type.NULL), schema);
  }

  private static Schema schema(SqlType type, String name) {
    return switch (type.kind()) {
      case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
      case INT -> Schema.create(Schema.Type.INT);
      case BIGINT -> Schema.create(Schema.Type.LONG);
      case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
      case VARCHAR -> Schema.create(Schema.Type.STRING);
      case BYTES -> Schema.create(Schema.Type.BYTES);
      case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
      case TIME -> LogicalTypes.timeMillis().addToSchema(Schema.create(Schema.Type.INT));
      case TIMESTAMP -> LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG));
      case DECIMAL -> {
        SqlType.Decimal decimal = (SqlType.Decimal) type;
        yield LogicalTypes.decimal(decimal.precision(), decimal.scale())
            .addToSchema(Schema.create(Schema.Type.BYTES));
      }
      case ARRAY -> Schema.createArray(nullable(schema(((SqlType.Array) type).element(), name)));
      case MAP -> Schema.createMap(nullable(schema(((SqlType.Map) type).value(), name)));
      case STRUCT -> record(((SqlType.Struct) type).fields(), name);
      case INTERVAL, VARIANT -> throw new IllegalArgumentException("no Avro for " + type);
    };
  }

  static @Nullable Object toAvro(JsonNode node, Schema schema) {
    return switch (schema.getType()) {
      case NULL -> null;
      case UNION -> node.isNull() ? null : toAvro(node, notNull(schema));
      case BOOLEAN -> node.asBoolean();
      case INT -> node.asInt();
      case LONG -> node.asLong();
      case FLOAT -> (float) node.asDouble();
      case DOUBLE -> node.asDouble();
      case STRING -> node.asText();
      case ENUM -> new GenericData.EnumSymbol(schema, node.asText());
      case BYTES ->
          schema.getLogicalType() instanceof LogicalTypes.Decimal decimal
              ? ByteBuffer.wrap(
                  new BigDecimal(node.asText())
                      .setScale(decimal.getScale())
                      .unscaledValue()
                      .toByteArray())
              : ByteBuffer.wrap(Base64.getDecoder().decode(node.asText()));
      case FIXED -> new GenericData.Fixed(schema, Base64.getDecoder().decode(node.asText()));
      case ARRAY -> {
        List<@Nullable Object> values = new ArrayList<>();
        node.forEach(element -> values.add(toAvro(element, schema.getElementType())));
        yield values;
      }
      case MAP -> {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        node.properties()
            .forEach(e -> values.put(e.getKey(), toAvro(e.getValue(), schema.getValueType())));
        yield values;
      }
      case RECORD -> {
        GenericRecord record = new GenericData.Record(schema);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
          for (Schema.Field field : schema.getFields()) {
            if (field.name().equalsIgnoreCase(member.getKey())) {
              record.put(field.name(), toAvro(member.getValue(), field.schema()));
            }
          }
        }
        yield record;
      }
    };
  }

  private static Schema notNull(Schema union) {
    return union.getTypes().stream()
        .filter(branch -> branch.getType() != Schema.Type.NULL)
        .findFirst()
        .orElseThrow();
  }

  static JsonNode toJson(@Nullable Object value, Schema schema, JsonNodeFactory nodes) {
    if (value == null) {
      return nodes.nullNode();
    }
    return switch (schema.getType()) {
      case NULL -> nodes.nullNode();
      case UNION ->
          toJson(
              value, schema.getTypes().get(GenericData.get().resolveUnion(schema, value)), nodes);
      case BOOLEAN -> nodes.booleanNode((Boolean) value);
      case INT -> nodes.numberNode((Integer) value);
      case LONG -> nodes.numberNode((Long) value);
      case FLOAT -> nodes.numberNode((Float) value);
      case DOUBLE -> nodes.numberNode((Double) value);
      case STRING, ENUM -> nodes.textNode(value.toString());
      case BYTES -> {
        ByteBuffer buffer = (ByteBuffer) value;
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        yield schema.getLogicalType() instanceof LogicalTypes.Decimal decimal
            ? DecimalNode.valueOf(new BigDecimal(new BigInteger(bytes), decimal.getScale()))
            : nodes.textNode(Base64.getEncoder().encodeToString(bytes));
      }
      case FIXED ->
          nodes.textNode(Base64.getEncoder().encodeToString(((GenericData.Fixed) value).bytes()));
      case ARRAY -> {
        ArrayNode array = nodes.arrayNode();
        ((List<?>) value).forEach(v -> array.add(toJson(v, schema.getElementType(), nodes)));
        yield array;
      }
      case MAP -> {
        ObjectNode object = nodes.objectNode();
        ((Map<?, ?>) value)
            .forEach((k, v) -> object.set(k.toString(), toJson(v, schema.getValueType(), nodes)));
        yield object;
      }
      case RECORD -> {
        ObjectNode object = nodes.objectNode();
        for (Schema.Field field : schema.getFields()) {
          object.set(
              field.name(),
              toJson(((GenericRecord) value).get(field.pos()), field.schema(), nodes));
        }
        yield object;
      }
    };
  }
}
