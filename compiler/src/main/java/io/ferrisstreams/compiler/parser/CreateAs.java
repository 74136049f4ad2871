package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/**
 * {@code CREATE STREAM|TABLE name … AS SELECT …}: a query with a sink.
 *
 * @param columns the optional list before AS, or empty
 * @param properties those written before AS; what follows the query is in its clauses
 */
public record CreateAs(
    boolean table,
    boolean orReplace,
    boolean ifNotExists,
    Name name,
    List<ColumnDefinition> columns,
    List<Property> properties,
    Query query,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public CreateAs {
    columns = List.copyOf(columns);
    properties = List.copyOf(properties);
    annotations = List.copyOf(annotations);
  }
}
