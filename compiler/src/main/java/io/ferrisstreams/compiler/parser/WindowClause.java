package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code WINDOW [name] TUMBLING (…)} and its kind.
 *
 * @param name ksqlDB's optional name of the window, or null
 */
public record WindowClause(
    int select, WindowKind kind, @Nullable Name name, List<WindowArgument> arguments, Span span)
    implements Clause {
  public WindowClause {
    arguments = List.copyOf(arguments);
  }
}
