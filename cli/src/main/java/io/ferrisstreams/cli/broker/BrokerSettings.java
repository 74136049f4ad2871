package io.ferrisstreams.cli.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What the embedded broker is told.
 *
 * @param bootstrapServers where clients find it
 * @param properties a broker's configuration
 */
record BrokerSettings(String bootstrapServers, Properties properties) {

  /**
   * @param passing whether the data is deleted at the end, so that nothing need be flushed or
   *     compacted
   */
  static BrokerSettings in(Path directory, FreePorts ports, boolean passing) {
    String host = "127.0.0.1:";
    Properties p = new Properties();
    p.put("node.id", "1");
    p.put("process.roles", "broker,controller");
    p.put(
        "listeners",
        "PLAINTEXT://" + host + ports.broker() + ",CONTROLLER://" + host + ports.controller());
    p.put("controller.listener.names", "CONTROLLER");
    p.put("controller.quorum.voters", "1@" + host + ports.controller());
    p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.put("log.dirs", directory.toString());
    // Rows have the times of what happened, however long ago: by these, they would be thrown away.
    p.put("log.retention.ms", "-1");
    oneOfEach(p);
    soon(p);
    small(p);
    if (passing) {
      p.put("log.cleaner.enable", "false");
    }
    return new BrokerSettings(host + ports.broker(), p);
  }

  /** One node can hold one replica; and what is not asked for has one partition. */
  private static void oneOfEach(Properties p) {
    p.put("num.partitions", "1");
    p.put("default.replication.factor", "1");
    p.put("min.insync.replicas", "1");
    p.put("offsets.topic.num.partitions", "1");
    p.put("offsets.topic.replication.factor", "1");
    p.put("transaction.state.log.num.partitions", "1");
    p.put("transaction.state.log.replication.factor", "1");
    p.put("transaction.state.log.min.isr", "1");
    p.put("share.coordinator.state.topic.num.partitions", "1");
    p.put("share.coordinator.state.topic.replication.factor", "1");
    p.put("share.coordinator.state.topic.min.isr", "1");
  }

  /** Nobody else is to be waited for. */
  private static void soon(Properties p) {
    p.put("group.initial.rebalance.delay.ms", "0");
    p.put("broker.heartbeat.interval.ms", "100");
    p.put("controlled.shutdown.enable", "false");
  }

  /** Few threads and small buffers: the load is one job's. */
  private static void small(Properties p) {
    p.put("num.network.threads", "1");
    p.put("num.io.threads", "2");
    p.put("background.threads", "2");
    p.put("num.recovery.threads.per.data.dir", "1");
    p.put("num.replica.fetchers", "1");
    p.put("log.cleaner.dedupe.buffer.size", "2097152");
    p.put("log.index.size.max.bytes", "1048576");
    p.put("metadata.log.segment.bytes", "8388608");
  }
}
