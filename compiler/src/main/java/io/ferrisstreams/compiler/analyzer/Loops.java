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

/** Finds streams that would read what they wrote, for ever. */
final class Loops {
  private Loops() {}

  /**
   * @param query position of the statement to blame
   */
  record Loop(int query, String message) {}

  static List<Loop> find(List<Query> queries) {
    // Which streams are fed by which: a query in memory passes on what it reads.
    Map<String, Set<String>> feeds = new HashMap<>();
    List<Loop> loops = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      Query query = queries.get(i);
      String writes = query.target() instanceof Target.Topic t ? t.stream() : query.name();
      for (String reads : query.root().scanned()) {
        feeds.computeIfAbsent(reads, s -> new LinkedHashSet<>()).add(writes);
        List<String> path = path(feeds, writes, reads, new HashSet<>());
        if (!path.isEmpty()) {
          loops.add(new Loop(i, message(path)));
        }
      }
    }
    return loops;
  }

  private static String message(List<String> path) {
    if (path.size() == 1) {
      return "stream '" + path.get(0) + "' would read its own output";
    }
    // From the one that is read, as it is written in the script.
    List<String> round = new ArrayList<>(path.subList(path.size() - 1, path.size()));
    round.addAll(path.subList(0, path.size() - 1));
    String last = round.remove(round.size() - 1);
    return "streams '" + String.join("', '", round) + "' and '" + last + "' would feed each other";
  }

  /** The streams from one to another, each of which feeds the next; empty if there is no way. */
  private static List<String> path(
      Map<String, Set<String>> feeds, String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return List.of(to);
    }
    if (!seen.add(from)) {
      return List.of();
    }
    for (String next : feeds.getOrDefault(from, Set.of())) {
      List<String> rest = path(feeds, next, to, seen);
      if (!rest.isEmpty()) {
        List<String> path = new ArrayList<>(List.of(from));
        path.addAll(rest);
        return path;
      }
    }
    return List.of();
  }
}
