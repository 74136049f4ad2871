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
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;

/**
 * A query in FROM, or one that is a view.
 *
 * @param kind what groups in it are: a table, unless each is told of once
 */
record SubQuery(Select select, String name, RelType.Changelog kind) {

  static SubQuery of(ParenthesedSelect written, Clauses clauses, Dialect dialect) {
    Whitelist.only(written, "alias", "select");
    String name =
        written.getAlias() == null ? "sub-query" : dialect.text(written.getAlias().getName());
    return of(written.getSelect(), name, clauses, dialect);
  }

  static SubQuery of(Select select, String name, Clauses clauses, Dialect dialect) {
    if (select instanceof SetOperationList operations) {
      operations.getSelects().forEach(part -> checkSink(part, clauses));
      return new SubQuery(select, name, RelType.Changelog.STREAM);
    }
    checkSink(select, clauses);
    boolean once = select instanceof PlainSelect plain && isToldOnce(plain, clauses, dialect);
    return new SubQuery(select, name, once ? RelType.Changelog.STREAM : RelType.Changelog.TABLE);
  }

  private static boolean isToldOnce(PlainSelect select, Clauses clauses, Dialect dialect) {
    int start = Spans.of(select).start();
    boolean windowed =
        !clauses.windows(start).isEmpty()
            || GroupedSelect.groupBy(select).stream().anyMatch(WindowFunctions::isWindow);
    return windowed
        && (clauses.emits(start).isEmpty()
            ? dialect.windowsAreFinal()
            : clauses.emits(start).stream().allMatch(EmitClause::isFinal));
  }

  private static void checkSink(Select select, Clauses clauses) {
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
  }
}
