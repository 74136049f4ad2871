package io.ferrisstreams.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Measurements in Markdown: medians, spread, and each median against the hand-written one. */
final class Table {
  private static final String BASE = "hand-written";

  private Table() {}

  static String of(Map<String, List<Measurement>> results, int records) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%,d records; median (min to max) of the rounds; ratio to %s%n%n"
                + "| contestant | records/s | ratio | stream thread CPU, ns/record | ratio |%n"
                + "|---|---:|---:|---:|---:|%n",
            records,
            BASE));
    List<Measurement> base = results.getOrDefault(BASE, List.of());
    results.forEach(
        (name, measured) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s |%n",
                    name,
                    spread(measured, Measurement::recordsPerSecond),
                    ratio(measured, base, Measurement::recordsPerSecond),
                    spread(measured, Measurement::cpuNanosPerRecord),
                    ratio(measured, base, Measurement::cpuNanosPerRecord))));
    return table.toString();
  }

  private static String spread(List<Measurement> measured, ToDoubleFunction<Measurement> value) {
    double[] sorted = measured.stream().mapToDouble(value).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%,.0f (%,.0f to %,.0f)",
        median(sorted),
        sorted[0],
        sorted[sorted.length - 1]);
  }

  private static String ratio(
      List<Measurement> measured, List<Measurement> base, ToDoubleFunction<Measurement> value) {
    if (base.isEmpty()) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "%.2f",
        median(measured.stream().mapToDouble(value).sorted().toArray())
            / median(base.stream().mapToDouble(value).sorted().toArray()));
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
