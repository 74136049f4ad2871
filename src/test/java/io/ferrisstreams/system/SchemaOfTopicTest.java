package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.serdes.registry.Registry;
import org.junit.jupiter.api.Test;

/** Columns that a stream does not declare, since a Schema Registry has them. */
class SchemaOfTopicTest {
  private static final String URL = "mock://schema-of-topic";
  private static final SchemaRegistryClient REGISTRY = Registry.mock(URL);

  private static void register(String subject, String schema) throws Exception {
    REGISTRY.register(subject, new AvroSchema(schema));
  }

  private static CompiledSql compile(String more) {
    return FerrisCompiler.compile("SET 'schema.registry.url' = '" + URL + "';\n" + more);
  }

  private static String columns(CompiledSql compiled) {
    return compiled.topics().get(0).key().columns()
        + " "
        + compiled.topics().get(0).value().columns();
  }

  @Test
  void areThoseOfItsLatestSchemas() throws Exception {
    register("orders-key", "\"long\"");
    register(
        "orders-value",
        """
        {"type": "record", "name": "Order", "fields": [
          {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}},
          {"name": "at", "type": ["null", {"type": "long", "logicalType": "timestamp-millis"}]},
          {"name": "buyer", "type": {"type": "record", "name": "Buyer", "fields": [
            {"name": "name", "type": "string"}]}}]}
        """);
    String with =
        " WITH ('topic' = 'orders', 'format' = 'avro', 'key.format' = 'avro',"
            + " 'value.fields.include' = 'EXCEPT_KEY');\nSELECT * FROM orders;";

    assertThat(columns(compile("CREATE STREAM orders" + with)))
        .isEqualTo(
            "(key BIGINT) (price DECIMAL(9,2), at TIMESTAMP(3), buyer STRUCT<name VARCHAR>)");
    assertThat(columns(compile("CREATE STREAM orders (id INT KEY)" + with)))
        .isEqualTo("(id INT) (price DECIMAL(9,2), at TIMESTAMP(3), buyer STRUCT<name VARCHAR>)");
    assertThat(columns(compile("CREATE STREAM orders (price DOUBLE)" + with)))
        .isEqualTo("(key BIGINT) (price DOUBLE)");
  }

  @Test
  void haveTheNamesThatTheDialectGivesThem() throws Exception {
    register("counts-key", "\"string\"");
    register("counts-value", "\"int\"");
    String counts =
        "SET 'sql.dialect' = 'ksql'; CREATE STREAM counts WITH (KAFKA_TOPIC = 'counts', FORMAT ="
            + " 'AVRO'%s); SELECT * FROM counts;";

    assertThat(columns(compile(counts.formatted(", WRAP_SINGLE_VALUE = false"))))
        .isEqualTo("(ROWKEY VARCHAR) (ROWVAL INT)");
    assertThatThrownBy(() -> compile(counts.formatted("")))
        .isInstanceOf(SqlException.class)
        .hasMessageContaining("the schema of values is no record but INT");
  }
}
