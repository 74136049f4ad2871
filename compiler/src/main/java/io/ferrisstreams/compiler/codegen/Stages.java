package io.ferrisstreams.compiler.codegen;

import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Kept;
import io.ferrisstreams.compiler.plan.LookUp;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Union;
import io.ferrisstreams.compiler.plan.Window;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many windows have to close, one after the other, before the last row of a relation is there;
 * and whether its rows are in the partitions their keys belong to. Mutable: it learns of one query
 * after the other.
 */
final class Stages {
  private final Map<String, Integer> ofStreams = new HashMap<>();
  private final Set<String> misplaced = new HashSet<>();

  void add(String query, Rel root) {
    ofStreams.put(query, of(root));
    if (!isPlaced(root)) {
      misplaced.add(query);
    }
  }

  /**
   * Whether rows of one key are in one partition. Those that were given another key are not until
   * they went through a topic, to which what keeps state by key has to send them.
   */
  boolean isPlaced(Rel rel) {
    if (rel instanceof Rel.Scan scan) {
      return !misplaced.contains(scan.stream());
    }
    // Topics that are merged may have different numbers of partitions.
    if (rel instanceof Rel.Rekey
        || rel instanceof Union
        || rel instanceof Rel.Top top && top.limit() > 1) {
      return false;
    }
    return rel instanceof Rel.Aggregate
        || rel instanceof LookUp
        || rel instanceof Kept
        || rel instanceof Rel.Over
        || rel instanceof Rel.Top
        || rel.inputs().stream().allMatch(this::isPlaced);
  }

  int of(Rel rel) {
    if (rel instanceof Rel.Scan scan) {
      return ofStreams.getOrDefault(scan.stream(), 0);
    }
    int below = rel.inputs().stream().mapToInt(this::of).max().orElse(0);
    boolean closes =
        rel instanceof Rel.Aggregate aggregate
            && aggregate.window().map(Window::isFinal).orElse(false);
    closes |= rel instanceof Rel.Over over && over.waits();
    closes |= rel instanceof Join join && join.waits();
    closes |= rel instanceof LookUp;
    return closes ? below + 1 : below;
  }
}
