package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/**
 * {@code DROP STREAM|TABLE|VIEW|TYPE|… [IF EXISTS] name [DELETE TOPIC]}.
 *
 * @param what STREAM, TABLE, VIEW, TYPE, JOB or CONNECTOR
 */
public record Drop(
    String what,
    boolean ifExists,
    Name name,
    boolean deleteTopic,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public Drop {
    annotations = List.copyOf(annotations);
  }
}
