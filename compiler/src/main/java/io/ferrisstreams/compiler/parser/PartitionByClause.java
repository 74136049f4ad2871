package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;

/** {@code PARTITION BY} of a query (not of an OVER). */
public record PartitionByClause(int select, List<Expression> expressions, Span span)
    implements Clause {
  public PartitionByClause {
    expressions = List.copyOf(expressions);
  }
}
