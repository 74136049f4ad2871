package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Program.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds streams that would read what they wrote, for ever; and what cannot be merged yet. */
final class Loops {
  private Loops() {}

  /**
   * @param query position of the statement to blame
   */
  record Loop(int query, String message) {}

  /**
   * @param declared streams that are read from their topics
   */
  static List<Loop> find(List<Query> queries, Set<String> declared) {
    // Which streams are fed by which: a query in memory passes on what it reads.
    Map<String, Set<String>> feeds = new HashMap<>();
    List<Loop> loops = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      Query query = queries.get(i);
      String writes = query.target() instanceof Target.Topic t ? t.stream() : query.name();
      for (String reads : query.root().scanned()) {
        feeds.computeIfAbsent(reads, s -> new LinkedHashSet<>()).add(writes);
        if (reaches(feeds, writes, reads, new HashSet<>())) {
          loops.add(
              new Loop(
                  i,
                  writes.equals(reads)
                      ? "stream '" + reads + "' would read its own output"
                      : "streams '" + reads + "' and '" + writes + "' would feed each other"));
        }
      }
      boolean insertsIntoResult =
          query.target() instanceof Target.Topic t
              && !t.stream().equals(query.name())
              && !declared.contains(t.stream());
      if (insertsIntoResult
          && queries.stream().anyMatch(other -> other.root().scanned().contains(writes))) {
        loops.add(
            new Loop(
                i,
                "not supported yet: INSERT INTO '" + writes + "', which another statement reads"));
      }
    }
    return loops;
  }

  private static boolean reaches(
      Map<String, Set<String>> feeds, String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    return seen.add(from)
        && feeds.getOrDefault(from, Set.of()).stream()
            .anyMatch(next -> reaches(feeds, next, to, seen));
  }
}
