package io.ferrisstreams.cli;

import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Properties given on the command line. */
final class JobSettings {
  @Option(
      names = "--bootstrap-server",
      paramLabel = "HOST:PORT",
      description = "A Kafka broker to use; without one, an embedded broker serves.")
  private @Nullable String bootstrapServer;

  @Option(
      names = "--application-id",
      paramLabel = "ID",
      description = "Identifies the job in Kafka; by default the script's name.")
  private @Nullable String applicationId;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Any other property; may be repeated.")
  private Map<String, String> properties = new LinkedHashMap<>();

  boolean namesBroker() {
    return bootstrapServer != null || properties.containsKey("bootstrap.servers");
  }

  /** All of them, those of options of their own last. */
  List<Setting> all() {
    List<Setting> all = new ArrayList<>();
    properties.forEach((key, value) -> all.add(new Setting(key, value, "--set")));
    if (bootstrapServer != null) {
      all.add(new Setting("bootstrap.servers", bootstrapServer, "--bootstrap-server"));
    }
    if (applicationId != null) {
      all.add(new Setting("application.id", applicationId, "--application-id"));
    }
    return all;
  }
}
