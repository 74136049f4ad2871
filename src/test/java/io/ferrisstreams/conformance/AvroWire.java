package io.ferrisstreams.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.ferrisstreams.compiler.plan.Encoded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;

/**
 * Avro as Confluent's serializers frame it, by Avro's own means. A topic without a schema gets the
 * one that its columns have in Kafka Connect.
 */
record AvroWire(Encoded part, String subject, SchemaRegistryClient registry) implements Wire {
  private static final int FRAME = 1 + Integer.BYTES;

  /** Leaves out what is no schema of Avro: a case may have one of something else. */
  static void register(SchemaRegistryClient registry, String subject, String schema) {
    try {
      registry.register(subject, new AvroSchema(schema));
    } catch (org.apache.avro.SchemaParseException e) {
      // Nobody reads it as Avro.
    } catch (IOException | RestClientException e) {
      throw new IllegalArgumentException(subject, e);
    }
  }

  @Override
  public byte @Nullable [] bytes(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    try {
      Schema schema = schema();
      int id = registry.register(subject, new AvroSchema(schema));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(0);
      out.write(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
      new GenericDatumWriter<Object>(schema).write(AvroNodes.toAvro(value, schema), encoder);
      encoder.flush();
      return out.toByteArray();
    } catch (IOException | RestClientException e) {
      throw new IllegalArgumentException(subject + ": " + value, e);
    }
  }

  private Schema schema() throws IOException, RestClientException {
    try {
      return new AvroSchema(registry.getLatestSchemaMetadata(subject).getSchema()).rawSchema();
    } catch (RestClientException e) {
      return AvroNodes.schema(part);
    }
  }

  @Override
  public JsonNode value(byte @Nullable [] bytes) {
    if (bytes == null) {
      return NullNode.instance;
    }
    try {
      int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
      Schema schema = ((AvroSchema) registry.getSchemaById(id)).rawSchema();
      byte[] body = Arrays.copyOfRange(bytes, FRAME, bytes.length);
      Object value =
          new GenericDatumReader<Object>(schema)
              .read(null, DecoderFactory.get().binaryDecoder(body, null));
      return AvroNodes.toJson(value, schema, JsonNodeFactory.instance);
    } catch (IOException | RestClientException e) {
      throw new IllegalArgumentException(subject, e);
    }
  }
}
