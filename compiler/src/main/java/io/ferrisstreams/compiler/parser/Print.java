package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code PRINT topic [FROM BEGINNING] [INTERVAL n] [LIMIT n]}.
 *
 * @param limit null where none is written
 */
public record Print(
    Name topic,
    boolean fromBeginning,
    @Nullable Long interval,
    @Nullable Long limit,
    List<Annotation> annotations,
    Span span)
    implements Statement {
  public Print {
    annotations = List.copyOf(annotations);
  }
}
