package io.ferrisstreams.runtime.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka broker for all tests of this JVM; it ends with the JVM. */
final class TestBroker {
  private static final TestBroker INSTANCE = new TestBroker();

  private final String bootstrapServers;

  static String bootstrapServers() {
    return INSTANCE.bootstrapServers;
  }

  private TestBroker() {
    // Kafka upper-cases names of its own in the default locale, which the tests set to Turkish.
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      int port = freePort();
      int controllerPort = freePort();
      bootstrapServers = "127.0.0.1:" + port;
      Path directory = Files.createTempDirectory("ferris-test-broker-");
      Properties properties = properties(directory, port, controllerPort);
      format(directory, properties);
      KafkaRaftServer server =
          new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
      server.startup();
      Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Properties properties(Path directory, int port, int controllerPort) {
    Properties properties = new Properties();
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", "1");
    properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    properties.put("log.dirs", directory.resolve("logs").toString());
    properties.put("offsets.topic.replication.factor", "1");
    properties.put("offsets.topic.num.partitions", "1");
    properties.put("transaction.state.log.replication.factor", "1");
    properties.put("transaction.state.log.min.isr", "1");
    properties.put("transaction.state.log.num.partitions", "1");
    properties.put("share.coordinator.state.topic.replication.factor", "1");
    properties.put("share.coordinator.state.topic.min.isr", "1");
    properties.put("group.initial.rebalance.delay.ms", "0");
    properties.put("auto.create.topics.enable", "false");
    return properties;
  }

  private static void format(Path directory, Properties properties) throws IOException {
    Path file = directory.resolve("broker.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, null);
    }
    String[] args = {
      "format", "-c", file.toString(), "-t", Uuid.randomUuid().toString(), "--ignore-formatted"
    };
    int exit =
        kafka.tools.StorageTool.execute(args, new PrintStream(OutputStream.nullOutputStream()));
    if (exit != 0) {
      throw new IllegalStateException("cannot format " + directory);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
