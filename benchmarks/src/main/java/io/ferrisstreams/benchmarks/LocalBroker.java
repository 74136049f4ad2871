package io.ferrisstreams.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A single-node broker in this process, whose data is gone when it is closed. */
final class LocalBroker implements AutoCloseable {
  private final KafkaRaftServer server;
  private final String bootstrapServers;
  private final Path directory;

  private LocalBroker(KafkaRaftServer server, String bootstrapServers, Path directory) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
    this.directory = directory;
  }

  static LocalBroker start() throws Exception {
    Path directory = Files.createTempDirectory("benchmark-broker-");
    int port = freePort();
    int controllerPort = freePort();
    Properties settings = new Properties();
    settings.put("node.id", "1");
    settings.put("process.roles", "broker,controller");
    settings.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("log.dirs", directory.resolve("log").toString());
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    format(directory, settings);
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    return new LocalBroker(server, "127.0.0.1:" + port, directory);
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  @Override
  public void close() throws IOException {
    server.shutdown();
    server.awaitShutdown();
    delete(directory);
  }

  private static void format(Path directory, Properties settings) throws Exception {
    Path file = directory.resolve("server.properties");
    try (var writer = Files.newBufferedWriter(file)) {
      settings.store(writer, null);
    }
    String[] format = {
      "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()
    };
    if (StorageTool.execute(format, new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
        != 0) {
      throw new IllegalStateException("cannot format " + directory);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void delete(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
