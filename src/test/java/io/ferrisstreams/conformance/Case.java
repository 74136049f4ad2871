package io.ferrisstreams.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of a corpus.
 *
 * @param tier name of the file it is from, without extension
 * @param properties of the session
 * @param schemas of topics that are there beforehand, by subject, as Avro has them
 * @param failure the exception that is expected, by the class name its origin has for it
 */
record Case(
    String tier,
    String fullName,
    List<String> statements,
    Map<String, String> properties,
    Map<String, String> schemas,
    List<CaseRecord> inputs,
    List<CaseRecord> outputs,
    Optional<String> failure) {

  static Case of(String tier, JsonNode json) {
    List<String> statements = new ArrayList<>();
    json.path("statements").forEach(statement -> statements.add(statement.textValue()));
    Map<String, String> properties = new LinkedHashMap<>();
    json.path("properties").properties().forEach(p -> properties.put(p.getKey(), text(p)));
    return new Case(
        tier,
        json.path("fullName").textValue(),
        statements,
        properties,
        schemas(json.path("topics")),
        CaseRecord.all(json.path("inputs")),
        CaseRecord.all(json.path("outputs")),
        json.hasNonNull("expectedException")
            ? Optional.of(json.path("expectedException").path("type").asText())
            : Optional.empty());
  }

  private static Map<String, String> schemas(JsonNode topics) {
    Map<String, String> schemas = new LinkedHashMap<>();
    for (JsonNode topic : topics) {
      for (String part : List.of("key", "value")) {
        boolean avro = topic.path(part + "Format").asText("AVRO").equalsIgnoreCase("AVRO");
        if (avro && topic.hasNonNull(part + "Schema")) {
          schemas.put(
              topic.path("name").textValue() + "-" + part, topic.get(part + "Schema").toString());
        }
      }
    }
    return schemas;
  }

  /** A Schema Registry in memory, of its own. */
  String registry() {
    return "mock://" + tier + "/" + fullName;
  }

  private static String text(Map.Entry<String, JsonNode> property) {
    return property.getValue().asText();
  }

  /** The session's properties and the statements, as one script. */
  String script() {
    StringBuilder script = new StringBuilder();
    script.append("SET 'schema.registry.url' = '%s';\n".formatted(quoted(registry())));
    properties.forEach(
        (key, value) -> script.append("SET '%s' = '%s';\n".formatted(quoted(key), quoted(value))));
    statements.forEach(
        statement ->
            script.append(statement).append(statement.strip().endsWith(";") ? "\n" : ";\n"));
    return script.toString();
  }

  private static String quoted(String text) {
    return text.replace("'", "''");
  }

  /** Whether it is running that has to fail, rather than compiling. */
  boolean failsAtRunTime() {
    return failure.filter(type -> type.endsWith("StreamsException")).isPresent();
  }
}
