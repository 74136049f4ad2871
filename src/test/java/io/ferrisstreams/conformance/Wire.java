package io.ferrisstreams.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.serdes.type.SqlType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Values of a case as bytes, and bytes as values of a case. Made of the JDK's and Jackson's means,
 * so that what the product reads and writes has a judge besides itself.
 */
interface Wire {
  byte @Nullable [] bytes(JsonNode value);

  JsonNode value(byte @Nullable [] bytes);

  /**
   * @param subject where its schema is
   * @throws IllegalArgumentException if nobody has taught it the format
   */
  static Wire of(Encoded part, String subject, SchemaRegistryClient registry) {
    return switch (part.format()) {
      case "json" -> new Json();
      case "csv", "delimited" -> new Text();
      case "kafka" -> new Primitive(part.columns().column(0).type());
      case "avro" -> new AvroWire(part, subject, registry);
      case "none" -> new None();
      default -> throw new IllegalArgumentException("no wire for format " + part.format());
    };
  }

  /** JSON, as it is in the case. */
  record Json() implements Wire {
    @Override
    public byte @Nullable [] bytes(JsonNode value) {
      try {
        return value.isNull() ? null : Corpus.MAPPER.writeValueAsBytes(value);
      } catch (IOException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public JsonNode value(byte @Nullable [] bytes) {
      try {
        return bytes == null ? NullNode.instance : Corpus.MAPPER.readTree(bytes);
      } catch (IOException e) {
        throw new IllegalArgumentException("no JSON: " + new String(bytes, UTF_8), e);
      }
    }
  }

  /** Delimited text, which a case holds as one string. */
  record Text() implements Wire {
    @Override
    public byte @Nullable [] bytes(JsonNode value) {
      return value.isNull() ? null : value.asText().getBytes(UTF_8);
    }

    @Override
    public JsonNode value(byte @Nullable [] bytes) {
      return bytes == null ? NullNode.instance : new TextNode(new String(bytes, UTF_8));
    }
  }

  /** One value as Kafka's own serializers write it. */
  record Primitive(SqlType type) implements Wire {
    @Override
    public byte @Nullable [] bytes(JsonNode value) {
      if (value.isNull()) {
        return null;
      }
      return switch (type.kind()) {
        case INT -> ByteBuffer.allocate(Integer.BYTES).putInt(value.intValue()).array();
        case BIGINT -> ByteBuffer.allocate(Long.BYTES).putLong(value.longValue()).array();
        case DOUBLE -> ByteBuffer.allocate(Double.BYTES).putDouble(value.doubleValue()).array();
        case VARCHAR -> value.asText().getBytes(UTF_8);
        case BYTES -> Base64.getDecoder().decode(value.asText());
        default -> throw new IllegalArgumentException("no Kafka serializer for " + type);
      };
    }

    @Override
    public JsonNode value(byte @Nullable [] bytes) {
      if (bytes == null) {
        return NullNode.instance;
      }
      var nodes = Corpus.MAPPER.getNodeFactory();
      return switch (type.kind()) {
        case INT -> nodes.numberNode(ByteBuffer.wrap(bytes).getInt());
        case BIGINT -> nodes.numberNode(ByteBuffer.wrap(bytes).getLong());
        case DOUBLE -> nodes.numberNode(ByteBuffer.wrap(bytes).getDouble());
        case VARCHAR -> nodes.textNode(new String(bytes, UTF_8));
        case BYTES -> nodes.textNode(Base64.getEncoder().encodeToString(bytes));
        default -> throw new IllegalArgumentException("no Kafka serializer for " + type);
      };
    }
  }

  /** Nothing is written, and whatever is read does not matter. */
  record None() implements Wire {
    @Override
    public byte @Nullable [] bytes(JsonNode value) {
      return value.isNull() ? null : value.asText().getBytes(UTF_8);
    }

    @Override
    public JsonNode value(byte @Nullable [] bytes) {
      return bytes == null
          ? NullNode.instance
          : new TextNode("base64 " + Base64.getEncoder().encodeToString(bytes));
    }
  }
}
