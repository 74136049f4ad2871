package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;

/** {@code INSERT INTO target [(columns)] VALUES (…), (…)}. */
public record InsertValues(
    Name target,
    List<Name> columns,
    List<List<Expression>> rows,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public InsertValues {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    annotations = List.copyOf(annotations);
  }
}
