package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code WITH (…)} in a query, wherever it stands.
 *
 * @param after what the clause follows directly: the source of a FROM or JOIN, the sink of an INTO,
 *     or null for the end of the query
 */
public record WithClause(int select, List<Property> properties, @Nullable String after, Span span)
    implements Clause {
  public WithClause {
    properties = List.copyOf(properties);
  }
}
