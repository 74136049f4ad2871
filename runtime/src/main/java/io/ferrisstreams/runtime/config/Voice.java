package io.ferrisstreams.runtime.config;

import io.ferrisstreams.runtime.topology.JobSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings that were written together: those of a statement, a file, a command line.
 *
 * @param statement null if they speak for the whole job
 */
record Voice(JobSpec.@Nullable Statement statement, List<JobSpec.Setting> settings) {

  /** From the weakest to the strongest: {@code SET}, statements, and each kind of override. */
  static List<List<Voice>> layers(JobSpec spec, List<JobSpec.Setting> overrides) {
    List<Voice> sets = new ArrayList<>();
    List<Voice> statements = new ArrayList<>();
    for (JobSpec.Statement statement : spec.statements()) {
      if (statement.name().isEmpty() && statement.reads().isEmpty()) {
        sets.add(new Voice(null, statement.settings()));
      } else {
        statements.add(new Voice(statement, statement.settings()));
      }
    }
    List<List<Voice>> layers = new ArrayList<>();
    sets.forEach(set -> layers.add(List.of(set))); // a later SET overrides an earlier one
    layers.add(statements);
    List<JobSpec.Setting> run = new ArrayList<>();
    for (JobSpec.Setting setting : overrides) {
      if (!run.isEmpty() && !document(run.get(0)).equals(document(setting))) {
        layers.add(List.of(new Voice(null, List.copyOf(run))));
        run.clear();
      }
      run.add(setting);
    }
    if (!run.isEmpty()) {
      layers.add(List.of(new Voice(null, List.copyOf(run))));
    }
    return layers;
  }

  private static String document(JobSpec.Setting setting) {
    return setting.where().replaceFirst("(:\\d+)+$", "");
  }

  boolean concerns(End end) {
    JobSpec.Statement speaker = statement;
    return speaker == null
        || owns(end)
        || (end.role() == End.Role.SOURCE ? speaker.reads() : speaker.writes())
            .stream().anyMatch(end.stream()::equalsIgnoreCase);
  }

  /** Whether a key without prefix is about {@code end}. */
  boolean owns(End end) {
    JobSpec.Statement speaker = statement;
    return speaker == null || speaker.name().equalsIgnoreCase(end.stream());
  }
}
