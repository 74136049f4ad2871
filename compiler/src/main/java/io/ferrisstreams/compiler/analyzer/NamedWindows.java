package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.BufferWindow;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.WindowDefinition;

/**
 * The windows of a SELECT: those of its WINDOW clause, and the buffers of each OVER.
 *
 * @param buffers by their place
 * @param eachChange whether EMIT CHANGES stands behind them
 */
record NamedWindows(
    List<WindowDefinition> definitions,
    List<BufferWindow> buffers,
    boolean eachChange,
    Dialect dialect) {

  /** What a call is over. */
  WindowDefinition of(AnalyticExpression call, Span span) {
    String name = call.getWindowName();
    if (name == null) {
      WindowDefinition own = call.getWindowDefinition();
      WindowDefinition definition = own == null ? new WindowDefinition() : own;
      if (definition.getWindowName() != null) {
        throw ProblemException.unsupported(
            span, "a named window with more behind it", "write it out, or name another window");
      }
      return definition;
    }
    List<WindowDefinition> named =
        definitions.stream()
            .filter(d -> dialect.same(dialect.text(d.getWindowName()), dialect.text(name)))
            .toList();
    if (named.isEmpty()) {
      throw ProblemException.at(
          span, "unknown window '" + name + "'", "declare it: WINDOW " + name + " AS (…)");
    }
    if (named.size() > 1) {
      throw ProblemException.at(span, "two windows named '" + name + "'", "give one another name");
    }
    return named.get(0);
  }

  /** The buffer that was written inside of a call. */
  Optional<BufferWindow> buffer(Span call) {
    return buffers.stream()
        .filter(b -> b.over().start() >= call.start() && b.over().end() <= call.end())
        .findFirst();
  }
}
