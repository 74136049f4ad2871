package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;

/**
 * {@code ASSERT [NULL] VALUES name (columns) VALUES|KEY (…)}.
 *
 * @param tombstone {@code ASSERT NULL VALUES}: the value must be null
 */
public record AssertValues(
    boolean tombstone,
    Name target,
    List<Name> columns,
    List<List<Expression>> rows,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public AssertValues {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    annotations = List.copyOf(annotations);
  }
}
