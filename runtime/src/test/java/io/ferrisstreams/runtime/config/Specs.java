package io.ferrisstreams.runtime.config;

import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jobs to configure. */
final class Specs {
  private Specs() {}

  static List<Setting> settings(String where, String... keysAndValues) {
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      settings.add(new Setting(keysAndValues[i], keysAndValues[i + 1], where));
    }
    return settings;
  }

  /** {@code CREATE STREAM trades AS SELECT * FROM orders WITH (…)}, on topics. */
  static JobSpec kafka(String... with) {
    return job(false, statement("trades", settings("app.sql:7:3", with)));
  }

  /** The same from file to file. */
  static JobSpec files(String... with) {
    return job(true, statement("trades", settings("app.sql:7:3", with)));
  }

  static JobSpec.Statement statement(String name, List<Setting> settings) {
    return new JobSpec.Statement(name, List.of("orders"), List.of("trades"), settings);
  }

  static JobSpec job(boolean files, JobSpec.Statement... statements) {
    Optional<JobSpec.FileSource> in =
        files
            ? Optional.of(
                new JobSpec.FileSource("in.csv", "csv", List.of("a"), Optional.empty(), Map.of()))
            : Optional.empty();
    Optional<JobSpec.FileSink> out =
        files
            ? Optional.of(new JobSpec.FileSink("out.csv", "csv", List.of("a"), Map.of()))
            : Optional.empty();
    return new JobSpec(
        "app",
        List.of(new JobSpec.Source("orders", "orders-topic", in)),
        List.of(new JobSpec.Sink("trades", "trades-topic", out)),
        List.of(statements));
  }

  static Resolution resolve(JobSpec spec, String... overrides) {
    return ConfigResolver.resolve(spec, settings("--set", overrides));
  }
}
