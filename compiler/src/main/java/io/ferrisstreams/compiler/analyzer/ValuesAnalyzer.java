package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.parser.InsertValues;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Program.Values;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;

/**
 * The rows of INSERT … VALUES: expressions over no row, each as its column holds it.
 *
 * @param type of the stream or table that takes them
 */
record ValuesAnalyzer(RelType type, Dialect dialect, Catalog catalog, Warnings warnings) {
  /** What may be named among the columns, and sets the record's time. */
  private static final Set<String> TIMES = Set.of("rowtime", "_timestamp", "_event_time");

  /**
   * @param problems takes what is wrong with single rows
   */
  List<Values> rows(InsertValues insert, List<Problem> problems) {
    Optional<Name> time = insert.columns().stream().filter(this::isTime).findFirst();
    int timeAt = time.map(insert.columns()::indexOf).orElse(-1);
    List<Name> named = insert.columns().stream().filter(n -> !time.equals(Optional.of(n))).toList();
    boolean onlyTime = named.isEmpty() && time.isPresent();
    List<Integer> positions = onlyTime ? List.of() : Inserts.positions(named, type.row());
    int given = positions.size() + (timeAt < 0 ? 0 : 1);
    List<Values> rows = new ArrayList<>();
    for (List<Expression> written : insert.rows()) {
      try {
        Span span = Spans.of(written.get(0)).to(Spans.of(written.get(written.size() - 1)));
        if (written.size() != given) {
          throw ProblemException.at(
              span,
              "'%s' takes %d values here, this row has %d"
                  .formatted(insert.target().text(), given, written.size()));
        }
        List<Expression> columns = new ArrayList<>(written);
        Optional<Expr> at =
            timeAt < 0 ? Optional.empty() : Optional.of(time(columns.remove(timeAt)));
        rows.add(new Values(columns(columns, positions, span), at));
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return rows;
  }

  private boolean isTime(Name name) {
    return TIMES.contains(name.text().toLowerCase(Locale.ROOT))
        && type.row().indexOf(name.text()) < 0;
  }

  private List<Expr> columns(List<Expression> written, List<Integer> positions, Span span) {
    RowType row = type.row();
    List<Expr> columns = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      // A table is nothing without its key.
      boolean mandatory = type.kind() == RelType.Changelog.TABLE && type.key().holds(i);
      Column column =
          mandatory ? new Column(row.column(i).name(), row.column(i).type(), false) : row.column(i);
      int at = positions.indexOf(i);
      if (at < 0) {
        columns.add(new Assignment(column, span, warnings).missing("no value"));
      } else {
        Expression node = written.get(at);
        columns.add(new Assignment(column, Spans.of(node), warnings).of(value(node)));
      }
    }
    return columns;
  }

  private Expr time(Expression node) {
    Expr value = value(node);
    boolean number = Numbers.isNumeric(value.type());
    Column column =
        new Column("ROWTIME", number ? SqlType.BIGINT : SqlType.Timestamp.MILLIS, false);
    return new Assignment(column, Spans.of(node), warnings).of(value);
  }

  private Expr value(Expression node) {
    Scope none = Scope.of("", "", RowType.of());
    Expr value = new ExprAnalyzer(none, dialect, catalog, warnings).analyze(node);
    if (Exprs.readsRecord(value)) {
      throw ProblemException.at(Spans.of(node), "there is no record yet that this could be of");
    }
    return Exprs.rewrite(
        value, e -> ConstantEvaluator.evaluate(e).<Expr>map(constant -> constant).orElse(e));
  }
}
