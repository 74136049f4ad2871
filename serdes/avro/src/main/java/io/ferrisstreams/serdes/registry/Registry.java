package io.ferrisstreams.serdes.registry;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.ferrisstreams.serdes.row.RowException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/**
 * Schemas by id and by subject. All who have the same settings share one, and its cache: what was
 * once looked up is known for good, so a registry that goes away stops nobody who needs nothing
 * new. Safe for concurrent use.
 *
 * <p>Settings are those of Confluent's client behind {@code schema.registry.}: {@code url}, one or
 * several with commas between; {@code basic.auth.user.info}, {@code bearer.auth.token}, {@code
 * ssl.…}. {@code mock://name} is a registry in memory, the same for all who name it; {@code
 * auto.register.schemas} = {@code false} only uses what is registered already.
 */
public final class Registry {
  /** What all settings begin with. */
  public static final String PREFIX = "schema.registry.";

  private static final String URL = PREFIX + "url";
  private static final String MOCK = "mock://";

  /** How many schemas of one subject are kept; an application with more has another problem. */
  private static final int CAPACITY = 1_000;

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private static final Map<Map<String, String>, Registry> OPEN = new ConcurrentHashMap<>();
  private static final Map<String, SchemaRegistryClient> MOCKS = new ConcurrentHashMap<>();

  private final SchemaRegistryClient client;
  private final String shown;
  private final boolean registers;

  private Registry(Map<String, String> settings) {
    String url = settings.getOrDefault(URL, "");
    this.shown = shown(url);
    this.registers = !"false".equalsIgnoreCase(settings.get(PREFIX + "auto.register.schemas"));
    this.client = url.startsWith(MOCK) ? mock(url) : http(url, settings);
  }

  /**
   * The registry that options name.
   *
   * @param options those that are no settings of a registry are of no interest
   * @throws RegistryException if none is named
   */
  public static Registry of(Map<String, String> options) {
    Map<String, String> settings = new HashMap<>();
    options.forEach(
        (key, value) -> {
          if (key.startsWith(PREFIX)) {
            settings.put(key, value);
          }
        });
    if (settings.getOrDefault(URL, "").isBlank()) {
      throw new RegistryException(
          "no Schema Registry is named: set '"
              + URL
              + "' to where it is, such as http://host:8081");
    }
    return OPEN.computeIfAbsent(Map.copyOf(settings), Registry::new);
  }

  /** The client of a registry in memory, for tests to put schemas there and look at them. */
  public static SchemaRegistryClient mock(String url) {
    return MOCKS.computeIfAbsent(
        url, name -> new MockSchemaRegistryClient(List.of(new AvroSchemaProvider())));
  }

  private static SchemaRegistryClient http(String url, Map<String, String> settings) {
    Map<String, String> configs = new HashMap<>(settings);
    // The client knows some of them with the prefix, and others without.
    settings.forEach((key, value) -> configs.put(key.substring(PREFIX.length()), value));
    if (configs.containsKey("basic.auth.user.info")) {
      configs.putIfAbsent("basic.auth.credentials.source", "USER_INFO");
    }
    if (configs.containsKey("bearer.auth.token")) {
      configs.putIfAbsent("bearer.auth.credentials.source", "STATIC_TOKEN");
    }
    List<String> urls = List.of(url.trim().split("\\s*,\\s*"));
    try {
      return new CachedSchemaRegistryClient(
          urls, CAPACITY, List.of(new AvroSchemaProvider()), configs);
    } catch (IllegalArgumentException | org.apache.kafka.common.config.ConfigException e) {
      throw new RegistryException(
          "the Schema Registry at " + shown(url) + ": " + e.getMessage(), e);
    }
  }

  /**
   * The schema of an id.
   *
   * @throws RowException BAD_BYTES if there is none, or it is not Avro
   * @throws RegistryException if the registry does not answer
   */
  public Schema schema(int id) {
    try {
      if (client.getSchemaById(id) instanceof AvroSchema avro) {
        return avro.rawSchema();
      }
      throw noAvro(id);
    } catch (RestClientException e) {
      if (e.getStatus() == NOT_FOUND) {
        throw new RowException(
            RowException.Kind.BAD_BYTES, "the Schema Registry has no schema of id " + id);
      }
      throw silent(e);
    } catch (IOException e) {
      // What the client says of a schema that none of its providers reads.
      if (String.valueOf(e.getMessage()).startsWith("Invalid schema")) {
        throw noAvro(id);
      }
      throw silent(e);
    }
  }

  private static RowException noAvro(int id) {
    return new RowException(RowException.Kind.BAD_BYTES, "the schema of id " + id + " is not Avro");
  }

  /**
   * The id of a schema, which is registered if need be.
   *
   * @throws RegistryException if the registry does not answer, or refuses it
   */
  public int id(String subject, Schema schema) {
    AvroSchema parsed = new AvroSchema(schema);
    try {
      return registers ? client.register(subject, parsed) : client.getId(subject, parsed);
    } catch (RestClientException e) {
      if (e.getStatus() == CONFLICT) {
        throw new RegistryException(
            "the schema of what is to be written is not compatible with subject '"
                + subject
                + "': "
                + e.getMessage(),
            e);
      }
      if (e.getStatus() == NOT_FOUND) {
        throw new RegistryException(
            "subject '" + subject + "' does not have the schema of what is to be written", e);
      }
      throw silent(e);
    } catch (IOException e) {
      throw silent(e);
    }
  }

  /**
   * The latest schema of a subject; empty if it has none.
   *
   * @throws RegistryException if the registry does not answer, or it is not Avro
   */
  public Optional<Schema> latest(String subject) {
    try {
      return Optional.of(
          new AvroSchema(client.getLatestSchemaMetadata(subject).getSchema()).rawSchema());
    } catch (RestClientException e) {
      if (e.getStatus() == NOT_FOUND) {
        return Optional.empty();
      }
      throw silent(e);
    } catch (IOException e) {
      throw silent(e);
    }
  }

  /** Without the user and the password that a URL may have. */
  private static String shown(String url) {
    return url.replaceAll("//[^/@,]*@", "//***@");
  }

  private RegistryException silent(Exception e) {
    return new RegistryException(
        "the Schema Registry at " + shown + " does not answer as it should: " + e.getMessage(), e);
  }
}
