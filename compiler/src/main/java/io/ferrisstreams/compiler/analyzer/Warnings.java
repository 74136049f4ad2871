package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an author should know although it compiles. Mutable: fills while a script is analysed. */
final class Warnings {
  private final Set<Problem> problems = new LinkedHashSet<>();

  void add(Span span, String message, String hint) {
    problems.add(new Problem(span, message, hint));
  }

  List<Problem> all() {
    return List.copyOf(problems);
  }
}
