package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.EmitClause;
import io.ferrisstreams.compiler.parser.JoinWindow;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Join.Kind;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.TableFunction;
import org.jspecify.annotations.Nullable;

/** The JOINs of a SELECT, from the left to the right: each joins what is there with one more. */
record Joins(PlainSelect select, Clauses clauses, Dialect dialect, SelectAnalyzer analyzer) {

  /** Whether a row that is kept comes out before it is known that none belongs to it. */
  boolean emitsChanges() {
    List<EmitClause> emits = clauses.emits(Spans.of(select).start());
    return !emits.isEmpty() && emits.stream().noneMatch(EmitClause::isFinal);
  }

  /**
   * A join as it is written.
   *
   * @param window null if it has none
   * @param using columns that are one in both; none if there is an ON
   */
  record Written(
      Kind kind, boolean flipped, @Nullable JoinWindow window, List<Name> using, Span span) {

    Written ordered(List<Integer> order) {
      List<Name> names = using.isEmpty() ? using : order.stream().map(using::get).toList();
      return new Written(kind, flipped, window, names, span);
    }

    Written within(Duration before, Duration after) {
      JoinWindow bounds = new JoinWindow(0, 0, before, after, null, span);
      return new Written(kind, flipped, bounds, using, span);
    }

    List<String> names() {
      return using.stream().map(Name::text).toList();
    }
  }

  /** All of them; null if something that is read is wrong. */
  @Nullable From from(From first) {
    List<Join> joins = select.getJoins();
    if (joins == null || joins.isEmpty()) {
      return first;
    }
    From all = named(first);
    boolean wrong = false;
    for (int i = 0; i < joins.size(); i++) {
      if (joins.get(i).getFromItem() instanceof TableFunction function) {
        all = wrong ? all : new Unnesting(dialect, analyzer).from(all, joins.get(i), function);
        continue;
      }
      Written written = written(joins.get(i), i);
      FromItem item = joins.get(i).getFromItem();
      From next = analyzer.from(item, clauses);
      if (next == null) {
        wrong = true;
      } else if (!wrong) {
        From right = named(next);
        checkName(all, right, Spans.of(item));
        all = joined(all, right, joins.get(i), written);
      }
    }
    return wrong ? null : all;
  }

  private Written written(Join join, int index) {
    Span span = Spans.of(join);
    if (join.isSimple() || join.isCross() || join.isNatural()) {
      throw ProblemException.unsupported(
          span,
          join.isSimple()
              ? "streams beside each other in FROM"
              : join.isCross() ? "CROSS JOIN" : "NATURAL JOIN",
          "write JOIN … ON a.id = b.id");
    }
    Whitelist.only(
        join,
        "fromItem",
        "onExpressions",
        "usingColumns",
        "inner",
        "outer",
        "left",
        "right",
        "full");
    Optional<JoinWindow> window =
        clauses.joinWindows(Spans.of(select).start()).stream()
            .filter(w -> w.join() == index)
            .findFirst();
    List<Name> using = new ArrayList<>();
    join.getUsingColumns().forEach(column -> using.add(name(column)));
    boolean hasOn = join.getOnExpressions() != null && !join.getOnExpressions().isEmpty();
    if (hasOn == !using.isEmpty() || hasOn && join.getOnExpressions().size() > 1) {
      throw ProblemException.at(
          span, "a JOIN needs one condition", "write ON a.id = b.id, or USING (id)");
    }
    Kind kind =
        join.isFull() ? Kind.FULL : join.isLeft() || join.isRight() ? Kind.LEFT : Kind.INNER;
    return new Written(kind, join.isRight(), window.orElse(null), using, span);
  }

  private Name name(net.sf.jsqlparser.schema.Column column) {
    String written = column.getColumnName();
    return new Name(dialect.text(written), dialect.isExact(written), Spans.of(column));
  }

  /**
   * With the names of its columns told apart by its own, and with what is asked of its records: of
   * a pair they are not known.
   */
  private From named(From from) {
    Scope scope = from.scope();
    RowType row = scope.row();
    List<String> names = row.columns().stream().map(Column::name).toList();
    Sides sides = Sides.of(scope.qualifier(), names);
    List<Rel.Project.Item> items = new ArrayList<>();
    Set<String> taken = new HashSet<>(names);
    for (int i = 0; i < row.size(); i++) {
      items.add(new Rel.Project.Item(names.get(i), JoinSide.reference(row, i)));
    }
    String written = select.toString().toLowerCase(Locale.ROOT);
    for (String name : new TreeSet<>(scope.system().keySet())) {
      if (sides.has(name) || !isAsked(scope.qualifier(), name, written)) {
        continue;
      }
      String own = dialect.foldsCase() ? name.toUpperCase(Locale.ROOT) : name;
      Expr value = requireNonNull(scope.system().get(name));
      sides = sides.with(new Sides.Column(0, own, true));
      items.add(new Rel.Project.Item(Grouping.unique(own, taken), value));
    }
    Rel rel = from.rel();
    if (items.size() > row.size()) {
      rel = new Rel.Project(rel, items, rel.type().key());
    }
    return new From(rel, scope.with(sides), from.lateness());
  }

  /** Whether {@code qualifier.name} stands anywhere. */
  private static boolean isAsked(String qualifier, String name, String written) {
    String quoted = Pattern.quote(qualifier.toLowerCase(Locale.ROOT));
    return Pattern.compile("[\"`]?" + quoted + "[\"`]?\\s*\\.\\s*" + name + "\\b")
        .matcher(written)
        .find();
  }

  private static Sides sides(From from) {
    return requireNonNull(from.scope().sides());
  }

  private static void checkName(From left, From right, Span span) {
    String name = sides(right).qualifiers().get(0);
    if (sides(left).isQualifier(new Name(name, false, span))) {
      throw ProblemException.at(
          span, "two sources are called '" + name + "'", "give one another name with AS");
    }
  }

  private From joined(From left, From right, Join join, Written written) {
    Sides ofLeft = sides(left);
    // The key that ksqlDB makes up for a join is known behind the last one only.
    Sides sides = (dialect.joinsLikeKsqlDb() ? ofLeft.withoutShared() : ofLeft).with(sides(right));
    int columns = left.rel().type().row().size();
    Expr on;
    if (written.using.isEmpty()) {
      Expression node = join.getOnExpressions().iterator().next();
      Scope both = Scope.of(sides, row(left, right, sides));
      if (dialect.joinsLikeKsqlDb()
          && node.toString().toUpperCase(Locale.ROOT).contains("AS_VALUE(")) {
        throw ProblemException.unsupported(
            written.span, "AS_VALUE in ON", "name the column itself");
      }
      on = analyzer.exprs(both).condition(node, "ON");
    } else {
      on = using(left, right, written, columns, sides);
    }
    JoinCondition condition = JoinCondition.of(on, columns);
    return new Joining(this, left, right, written, sides, condition).from();
  }

  /** The columns of both sides, as far as conditions on a pair go. */
  private static RowType row(From left, From right, Sides sides) {
    List<String> names = sides.rowNames();
    List<Column> columns = new ArrayList<>();
    for (From side : List.of(left, right)) {
      for (Column column : side.rel().type().row().columns()) {
        columns.add(new Column(names.get(columns.size()), column.type(), column.nullable()));
      }
    }
    return new RowType(columns);
  }

  private Expr using(From left, From right, Written written, int columns, Sides sides) {
    Scope both = Scope.of(sides, row(left, right, sides));
    List<Expr> equal = new ArrayList<>();
    for (Name name : written.using) {
      int ofLeft = column(left, name);
      int ofRight = column(right, name) + columns;
      equal.add(equal(both.column(ofLeft), both.column(ofRight), name));
    }
    return Predicate.Logical.and(equal);
  }

  private static Expr equal(Expr left, Expr right, Name name) {
    SqlType type =
        Coercion.common(left.type(), right.type())
            .orElseThrow(
                () ->
                    ProblemException.at(
                        name.span(),
                        "'%s' is %s in the one and %s in the other"
                            .formatted(name.text(), left.type(), right.type()),
                        "write ON, and CAST one of them"));
    return new Predicate.Comparison(
        Predicate.Comparison.Op.EQUAL, Coercion.to(type, left), Coercion.to(type, right));
  }

  private static int column(From side, Name name) {
    OptionalInt found = sides(side).find(name);
    if (found.isEmpty()) {
      throw ProblemException.at(
          name.span(),
          "unknown column '" + name.text() + "' in stream '" + side.scope().stream() + "'");
    }
    return found.getAsInt();
  }

  /** An expression whose columns are those of {@code row}, by position. */
  static Expr onto(RowType row, Expr expr) {
    return Exprs.rewrite(
        expr, node -> node instanceof ColumnRef ref ? JoinSide.reference(row, ref.index()) : node);
  }
}
