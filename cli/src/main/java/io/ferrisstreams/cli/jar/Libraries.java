package io.ferrisstreams.cli.jar;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.TopologyDescription;

/**
 * What a generated jar carries besides the generated classes: neither parser, compiler nor broker.
 */
public final class Libraries {
  /** One class of each; the library is the jar or directory it was loaded from. */
  private static final List<String> ALWAYS =
      List.of(
          "io.ferrisstreams.serdes.row.Row",
          "io.ferrisstreams.runtime.topology.JobSpec",
          "org.apache.kafka.clients.consumer.Consumer",
          "org.apache.kafka.streams.KafkaStreams",
          "com.fasterxml.jackson.core.JsonFactory",
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.annotation.JsonProperty",
          "org.slf4j.Logger",
          "ch.qos.logback.classic.LoggerContext",
          "ch.qos.logback.core.Context",
          "net.jpountz.lz4.LZ4Factory",
          "org.xerial.snappy.Snappy",
          "com.github.luben.zstd.Zstd");

  /** Only for who stores something: 70 MB of native code for five systems; sketches. */
  private static final List<String> WITH_STORES =
      List.of("org.rocksdb.RocksDB", "com.dynatrace.hash4j.hashing.Hashing");

  /** Only for who has a format with its schemas in a Schema Registry. */
  private static final List<String> WITH_AVRO =
      List.of(
          "io.ferrisstreams.serdes.format.avro.AvroFormat",
          "io.confluent.kafka.schemaregistry.client.SchemaRegistryClient",
          "org.apache.avro.Schema",
          "com.google.common.cache.Cache",
          "com.google.common.util.concurrent.internal.InternalFutureFailureAccess");

  private Libraries() {}

  /**
   * The jars and directories of classes that a topology needs.
   *
   * @param formats of its keys and values
   */
  public static List<Path> neededBy(TopologyDescription topology, Set<String> formats) {
    List<Path> libraries = new ArrayList<>();
    ALWAYS.forEach(name -> libraries.add(sourceOf(name)));
    if (hasStores(topology)) {
      WITH_STORES.forEach(name -> libraries.add(sourceOf(name)));
    }
    if (formats.contains("avro")) {
      WITH_AVRO.forEach(name -> libraries.add(sourceOf(name)));
    }
    return List.copyOf(libraries);
  }

  private static boolean hasStores(TopologyDescription topology) {
    return !topology.globalStores().isEmpty()
        || topology.subtopologies().stream()
            .flatMap(subtopology -> subtopology.nodes().stream())
            .anyMatch(
                node ->
                    node instanceof TopologyDescription.Processor processor
                        && !processor.stores().isEmpty());
  }

  private static Path sourceOf(String className) {
    try {
      CodeSource source =
          Class.forName(className, false, Libraries.class.getClassLoader())
              .getProtectionDomain()
              .getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("the library of " + className + " is missing", e);
    }
  }
}
