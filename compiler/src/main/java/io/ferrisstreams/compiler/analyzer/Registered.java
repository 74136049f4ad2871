package io.ferrisstreams.compiler.analyzer;

import java.util.Map;
import java.util.TreeMap;

/** Where the schemas of an end's records are registered, and what they are called. */
record Registered(Ends ends, Session session) {
  private static final String PREFIX = "schema.registry.";

  /** Options of a format that has its schemas in a Schema Registry. */
  Map<String, String> options(boolean ofKey) {
    Map<String, String> options = new TreeMap<>();
    session
        .settings()
        .forEach(
            (key, value) -> {
              if (key.startsWith(PREFIX)) {
                options.put(key, value);
              }
            });
    ends.settings()
        .forEach(
            (key, setting) -> {
              if (key.startsWith(PREFIX)) {
                options.put(key, setting.value());
              }
            });
    String part = ofKey ? "key" : "value";
    options.put(
        "subject", ends.value(part + ".subject").orElseGet(() -> ends.topic() + "-" + part));
    options.put("schema.full.name", ofKey ? keyName() : valueName());
    return options;
  }

  private String valueName() {
    return ends.value(
            "value.schema.full.name",
            "schema.full.name",
            "value_schema_full_name",
            "value_avro_schema_full_name",
            "avro_schema_full_name")
        .orElseGet(() -> session.dialect().schemaName().orElseGet(this::streamName));
  }

  private String keyName() {
    return ends.value("key.schema.full.name", "key_schema_full_name", "key_avro_schema_full_name")
        .orElseGet(() -> session.dialect().schemaName().orElseGet(this::streamName) + "Key");
  }

  /** The stream's name, as far as it can be one of a record. */
  private String streamName() {
    String plain = ends.end().stream().replaceAll("[^A-Za-z0-9_]", "_");
    return plain.matches("[A-Za-z_].*") ? plain : "_" + plain;
  }
}
