package io.ferrisstreams.runtime.config;

import java.util.List;
import java.util.stream.Stream;

/** Decisions as text, in aligned columns. */
final class DecisionTable {
  private DecisionTable() {}

  static String of(List<Decision> decisions, List<String> warnings) {
    List<List<String>> rows =
        Stream.concat(
                Stream.of(List.of("scope", "property", "value", "origin", "remarks")),
                decisions.stream().map(DecisionTable::row))
            .toList();
    int[] widths = new int[4];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      text.append((line + row.get(4)).stripTrailing()).append('\n');
    }
    warnings.forEach(warning -> text.append("warning: ").append(warning).append('\n'));
    return text.toString();
  }

  private static List<String> row(Decision decision) {
    String overruled = decision.overruled() == null ? "" : "overrules " + decision.overruled();
    String reason = decision.reason() == null ? "" : decision.reason();
    return List.of(
        decision.scope(),
        decision.key(),
        decision.shown(),
        decision.origin().toString(),
        overruled.isEmpty() || reason.isEmpty() ? overruled + reason : overruled + ": " + reason);
  }
}
