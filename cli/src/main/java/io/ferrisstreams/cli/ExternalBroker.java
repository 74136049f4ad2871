package io.ferrisstreams.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** A broker that the user names. */
final class ExternalBroker {
  private static final int PATIENCE_MS = 10_000;

  private ExternalBroker() {}

  /**
   * Says so if nobody answers; clients would go on trying for minutes.
   *
   * @param config a Kafka Streams configuration
   * @throws UserException if there is no broker
   */
  static void checkReachable(Map<String, String> config) throws InterruptedException {
    String address = config.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG);
    Map<String, Object> settings = new HashMap<>(config);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    try (Admin admin = Admin.create(settings)) {
      admin.describeCluster().nodes().get();
    } catch (ExecutionException e) {
      throw unreachable(address, e.getCause() == null ? e : e.getCause());
    } catch (KafkaException e) {
      throw unreachable(address, e.getCause() == null ? e : e.getCause());
    }
  }

  private static UserException unreachable(@Nullable String address, Throwable why) {
    return new UserException("no Kafka broker answers at " + address + ": " + why.getMessage());
  }
}
