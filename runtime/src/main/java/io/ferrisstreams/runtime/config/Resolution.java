package io.ferrisstreams.runtime.config;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.config.End.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Every property of a job, decided.
 *
 * @param decisions one per property, by scope
 * @param kafka what Kafka Streams is given, in its own spelling ({@code main.consumer.…}); plain
 *     text, secrets included
 * @param warnings about settings that were taken but look wrong
 */
public record Resolution(
    List<Decision> decisions, Map<String, String> kafka, List<String> warnings) {

  /** The scope of what the Schema Registry's client is told, and the prefix of its keys. */
  static final String REGISTRY = "schema.registry";

  public Resolution {
    decisions = List.copyOf(decisions);
    kafka = Map.copyOf(requireNonNull(kafka, "kafka"));
    warnings = List.copyOf(warnings);
  }

  /** A fresh copy, as {@code KafkaStreams} takes it. */
  public Properties properties() {
    Properties properties = new Properties();
    properties.putAll(kafka);
    return properties;
  }

  /** What was decided for a property, if anything was. */
  public Optional<Decision> find(String scope, String key) {
    return decisions.stream()
        .filter(decision -> decision.scope().equals(scope) && decision.key().equals(key))
        .findFirst();
  }

  /** The properties of a source or sink that are not a Kafka client's, by key. */
  public Map<String, String> end(Role role, String stream) {
    String scope = End.scope(role, stream);
    Map<String, String> values = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (decision.scope().equals(scope)) {
        values.put(decision.key(), decision.value());
      }
    }
    return values;
  }

  /** The value of one of the job's own properties, e.g. {@code job.until_end}. */
  public String job(String key) {
    return find(JobKey.SCOPE, key).map(Decision::value).orElseThrow();
  }

  /** What the client of the Schema Registry is told, by key with its prefix; plain text. */
  public Map<String, String> registry() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (decision.scope().equals(REGISTRY)) {
        values.put(decision.key(), decision.value());
      }
    }
    return values;
  }

  /** All decisions as an aligned table, then the warnings; secrets masked. */
  public String show() {
    return DecisionTable.of(decisions, warnings);
  }

  /** Leaves secrets out. */
  @Override
  public String toString() {
    return show();
  }
}
