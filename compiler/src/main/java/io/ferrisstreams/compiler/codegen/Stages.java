package io.ferrisstreams.compiler.codegen;

import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Window;
import java.util.HashMap;
import java.util.Map;

/**
 * How many windows have to close, one after the other, before the last row of a relation is there.
 * Mutable: it learns of one query after the other.
 */
final class Stages {
  private final Map<String, Integer> ofStreams = new HashMap<>();

  void add(String query, Rel root) {
    ofStreams.put(query, of(root));
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
    return closes ? below + 1 : below;
  }
}
