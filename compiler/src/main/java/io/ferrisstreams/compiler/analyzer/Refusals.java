package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.AsOf;
import io.ferrisstreams.compiler.parser.Clause;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.Optional;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;

/** What the dialect has and this version does not compile, by its name and at its place. */
final class Refusals {
  private Refusals() {}

  static Optional<Problem> refuse(Clause clause) {
    return clause instanceof AsOf
        ? unsupported(clause.span(), "FOR SYSTEM_TIME AS OF")
        : Optional.empty();
  }

  /** The first clause of a SELECT that is not compiled yet. */
  static Optional<Problem> refuse(PlainSelect select) {
    Span whole = Spans.of(select);
    if (select.getFromItem() == null) {
      return Optional.of(
          new Problem(whole, "a query needs FROM", "name the stream it reads: FROM trades"));
    }
    if (!(select.getFromItem() instanceof Table
        || select.getFromItem() instanceof ParenthesedSelect)) {
      return unsupported(Spans.of(select.getFromItem()), "a function in FROM");
    }
    return Optional.empty();
  }

  private static Optional<Problem> unsupported(Span span, String what) {
    return Optional.of(ProblemException.unsupported(span, what).problem());
  }
}
