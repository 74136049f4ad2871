package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.EmitClause;
import io.ferrisstreams.compiler.parser.IntoClause;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.parser.WithClause;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;

/**
 * A query in FROM.
 *
 * @param kind what groups in it are: a table, unless each is told of once
 */
record SubQuery(PlainSelect select, String name, RelType.Changelog kind) {

  static SubQuery of(ParenthesedSelect written, Clauses clauses, Dialect dialect) {
    Whitelist.only(written, "alias", "select");
    if (!(written.getSelect() instanceof PlainSelect select)) {
      throw ProblemException.unsupported(
          Spans.of(written), Predicates.name(written.getSelect()) + " in FROM");
    }
    SelectAnalyzer.refuse(select);
    int start = Spans.of(select).start();
    Optional<Span> sink =
        Stream.concat(
                clauses.of(IntoClause.class, start).stream().map(IntoClause::span),
                clauses.of(WithClause.class, start).stream().map(WithClause::span))
            .findFirst();
    if (sink.isPresent()) {
      throw ProblemException.at(
          sink.get(), "a sub-query has no sink", "write this behind the whole query");
    }
    boolean windowed =
        !clauses.windows(start).isEmpty()
            || GroupedSelect.groupBy(select).stream().anyMatch(WindowFunctions::isWindow);
    boolean once =
        windowed
            && (clauses.emits(start).isEmpty()
                ? dialect.windowsAreFinal()
                : clauses.emits(start).stream().allMatch(EmitClause::isFinal));
    String name =
        written.getAlias() == null ? "sub-query" : dialect.text(written.getAlias().getName());
    return new SubQuery(select, name, once ? RelType.Changelog.STREAM : RelType.Changelog.TABLE);
  }
}
