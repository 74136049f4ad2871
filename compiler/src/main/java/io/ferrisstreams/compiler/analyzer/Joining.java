package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.JoinWindow;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Join.Kind;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.JoinOperator.Windowed;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One join: which operator does it, what its sides are keyed by, what the columns of a pair are.
 *
 * @param all the joins of the SELECT
 * @param sides the names of the columns of both
 */
record Joining(
    Joins all, From left, From right, Joins.Written written, Sides sides, JoinCondition condition) {

  From from() {
    if (condition.left().isEmpty()) {
      throw ProblemException.at(
          written.span(),
          "a JOIN needs a column of one side that equals one of the other",
          "write ON a.id = b.id; further conditions may stand behind AND");
    }
    Optional<JoinBounds> bounds =
        written.window() == null && isStream(left) && isStream(right)
            ? JoinBounds.of(condition.rest(), left, right, sides)
            : Optional.empty();
    if (bounds.isPresent()) {
      Duration before = Duration.ofMillis(bounds.get().beforeMs());
      Duration after = Duration.ofMillis(bounds.get().afterMs());
      JoinCondition others = condition.withRest(bounds.get().rest());
      return new Joining(all, left, right, written.within(before, after), sides, others).from();
    }
    JoinSide first = side(left, condition.left());
    JoinSide second = side(right, condition.right());
    checkTypes(first);
    List<Integer> order = order(first, second);
    return new Joining(all, left, right, written.ordered(order), sides, condition.ordered(order))
        .from(first.ordered(order), second.ordered(order));
  }

  /** A right join is a left one the other way round, and so is that of a table with a stream. */
  private From from(JoinSide first, JoinSide second) {
    boolean flips =
        written.flipped()
            || written.kind() == Kind.INNER && first.isTable() && isOther(first, second);
    return flips ? from(second, first, true) : from(first, second, false);
  }

  private void checkTypes(JoinSide side) {
    if (side.by().stream().anyMatch(expr -> holdsMap(expr.type()))) {
      throw ProblemException.at(
          written.span(),
          "a JOIN by a MAP, of which equal ones can be written in several ways",
          "join by its values: a.m['k'] = b.m['k']");
    }
  }

  private static boolean holdsMap(SqlType type) {
    return type instanceof SqlType.Map
        || type instanceof SqlType.Array array && holdsMap(array.element())
        || type instanceof SqlType.Struct struct
            && struct.fields().columns().stream().anyMatch(field -> holdsMap(field.type()));
  }

  /** Whether only the other way round they can be joined. */
  private boolean isOther(JoinSide first, JoinSide second) {
    return !second.isTable()
        || !all.dialect().joinsLikeKsqlDb() && first.isByKey() && !second.isByKey();
  }

  private static boolean isStream(From side) {
    return side.rel().type().kind() == RelType.Changelog.STREAM;
  }

  private static JoinSide side(From side, List<Expr> by) {
    RowType row = side.rel().type().row();
    List<Expr> over = new ArrayList<>();
    for (Expr expr : by) {
      over.add(known(side, Joins.onto(row, expr)));
    }
    return new JoinSide(side.rel(), over, side.scope().stream());
  }

  /** The column that is known to be the same as an expression: the key of a join before. */
  private static Expr known(From side, Expr expr) {
    for (int part = 0; part < side.keys().size(); part++) {
      List<Integer> copies = Join.copies(side.rel(), part);
      if (side.keys().get(part).contains(expr) && !copies.isEmpty()) {
        return JoinSide.reference(side.rel().type().row(), copies.get(0));
      }
    }
    return expr;
  }

  /** The columns in the order in which they are the key of one side already. */
  private static List<Integer> order(JoinSide first, JoinSide second) {
    if (second.isByKey()) {
      return second.order();
    }
    List<Integer> written = new ArrayList<>();
    for (int i = 0; i < first.by().size(); i++) {
      written.add(i);
    }
    return first.isByKey() ? first.order() : written;
  }

  private From from(JoinSide first, JoinSide whole, boolean flipped) {
    JoinOperator operator = operator(first, whole, flipped);
    List<Expr> rest = new ArrayList<>(condition.rest());
    JoinSide second = written.kind() == Kind.LEFT ? filtered(whole, rest, flipped) : whole;
    checkRest(rest, operator);
    boolean byWindow = first.isWindowed() && second.isWindowed() && all.dialect().joinsLikeKsqlDb();
    JoinSide.Form form = form(first, second);
    List<Integer> firstKeys = new ArrayList<>();
    List<Integer> secondKeys = new ArrayList<>();
    Pairs pairs =
        new Pairs(
            operator instanceof JoinOperator.ForeignKey
                ? first.withColumns(form, firstKeys)
                : byWindow
                    ? asIs(first, firstKeys)
                    : first.keyed(form, written.kind().keepsLeft(), firstKeys),
            byWindow
                ? asIs(second, secondKeys)
                : second.keyed(form, written.kind().keepsRight(), secondKeys),
            firstKeys,
            secondKeys,
            written.kind(),
            operator,
            left.rel().type().row().size(),
            flipped);
    boolean inside = written.kind() == Kind.LEFT;
    Pairs.Named named =
        pairs.join(sides, written.names(), inside ? rest : List.of(), all.dialect());
    Scope scope = Scope.of(named.sides(), named.join().type().row());
    Rel rel = named.join();
    if (!inside && !rest.isEmpty()) {
      Expr over = Joins.onto(scope.row(), Logical.and(rest));
      rel = new Rel.Filter(rel, all.analyzer().exprs(scope).forgiven(over));
    }
    List<List<Expr>> keys = operator.isByKeys() ? keys(scope.row(), flipped) : List.of();
    return new From(rel, scope.with(RecordKey.of(rel.type())), lateness(), keys);
  }

  /** What the sides are joined by, where that is the key of all pairs. */
  private List<List<Expr>> keys(RowType row, boolean flipped) {
    int columns = left.rel().type().row().size();
    List<List<Expr>> keys = new ArrayList<>();
    for (int part = 0; part < condition.left().size(); part++) {
      List<Expr> equal = new ArrayList<>();
      if (written.kind() == Kind.INNER || written.kind() == Kind.LEFT && !flipped) {
        equal.add(Joins.onto(row, condition.left().get(part)));
      }
      if (written.kind() == Kind.INNER || written.kind() == Kind.LEFT && flipped) {
        equal.add(Joins.onto(row, JoinCondition.moved(condition.right().get(part), columns)));
      }
      keys.add(equal);
    }
    return keys;
  }

  private static Rel asIs(JoinSide side, List<Integer> positions) {
    side.by().forEach(key -> positions.add(((Expr.ColumnRef) key).index()));
    return side.rel();
  }

  private static JoinSide.Form form(JoinSide first, JoinSide second) {
    return second.isKeyed() ? second.form() : first.form();
  }

  /** The side that is not kept, without rows that fulfil no condition on it alone. */
  private JoinSide filtered(JoinSide second, List<Expr> rest, boolean flipped) {
    int columns = left.rel().type().row().size();
    List<Expr> own =
        rest.stream()
            .filter(
                expr ->
                    flipped
                        ? JoinCondition.isOf(expr, 0, columns)
                        : JoinCondition.isOf(expr, columns, Integer.MAX_VALUE))
            .toList();
    if (own.isEmpty()) {
      return second;
    }
    rest.removeAll(own);
    Expr over = JoinCondition.moved(Logical.and(own), flipped ? 0 : -columns);
    Expr predicate = Joins.onto(second.rel().type().row(), over);
    return new JoinSide(new Rel.Filter(second.rel(), predicate), second.by(), second.name());
  }

  private void checkRest(List<Expr> rest, JoinOperator operator) {
    boolean known =
        rest.isEmpty()
            || written.kind() == Kind.INNER
            || written.kind() == Kind.LEFT && !(operator instanceof Windowed);
    if (!known) {
      throw ProblemException.unsupported(
          written.span(),
          "a condition on rows of both sides, or of the side that is kept, in an outer JOIN",
          "join by the equality alone, and compare in the select list or in a query behind it");
    }
  }

  private JoinOperator operator(JoinSide first, JoinSide second, boolean flipped) {
    JoinWindow window = written.window();
    if (!first.isTable() && !second.isTable()) {
      checkWindows(first, second);
      return windowed(window, flipped);
    }
    if (window != null) {
      throw ProblemException.at(
          window.span(), "WITHIN of a table, which has a row at any time", "leave it out");
    }
    boolean keepsTable =
        first.isTable() && !second.isTable() || !first.isTable() && written.kind() == Kind.FULL;
    if (keepsTable) {
      throw ProblemException.at(
          written.span(),
          "a JOIN that keeps the rows of table '"
              + (first.isTable() ? first : second).name()
              + "' beside a stream: there is no time for them to come out",
          "keep the rows of the stream: FROM the stream LEFT JOIN the table");
    }
    checkKey(second);
    if (!first.isTable()) {
      return new JoinOperator.StreamTable();
    }
    if (first.isByKey()) {
      return new JoinOperator.TableTable();
    }
    if (written.kind() == Kind.FULL || flipped && all.dialect().joinsLikeKsqlDb()) {
      checkKey(first);
    }
    List<Integer> columns = new ArrayList<>();
    first.withColumns(form(first, second), columns);
    return new JoinOperator.ForeignKey(columns);
  }

  private void checkKey(JoinSide table) {
    if (!table.isByKey()) {
      List<String> key =
          table.rel().type().key().columns(table.rel().type().row()).stream()
              .map(Column::toString)
              .toList();
      throw ProblemException.at(
          written.span(),
          "table '%s' is joined by something else than its key, (%s)"
              .formatted(table.name(), String.join(", ", key)),
          "join by exactly the key; CAST the other side if that is of another type");
    }
    if (!table.isCanonical() && table.isWindowed()) {
      throw ProblemException.unsupported(
          written.span(),
          "a join of windows in table '%s', whose keys are in %s"
              .formatted(table.name(), table.format()));
    }
  }

  /** In ksqlDB, rows of windows are joined with those of the same window. */
  private void checkWindows(JoinSide first, JoinSide second) {
    if (!all.dialect().joinsLikeKsqlDb() || !first.isWindowed() && !second.isWindowed()) {
      return;
    }
    if (!first.rel().type().key().window().equals(second.rel().type().key().window())) {
      throw ProblemException.at(
          written.span(),
          "'" + first.name() + "' and '" + second.name() + "' do not have the same windows",
          "window both in the same way");
    }
    if (!first.isByKey() || !second.isByKey()) {
      throw ProblemException.unsupported(
          written.span(), "a join of windows by something else than their key");
    }
  }

  private JoinOperator windowed(@Nullable JoinWindow window, boolean flipped) {
    if (window == null) {
      throw ProblemException.at(
          written.span(),
          "a JOIN of two streams needs a WITHIN: else rows of any time would belong together",
          "write WITHIN 5 MINUTES before ON");
    }
    boolean likeKsqlDb = all.dialect().joinsLikeKsqlDb();
    Duration grace =
        window.grace() != null ? window.grace() : likeKsqlDb ? Duration.ofDays(1) : lateness();
    boolean eager = likeKsqlDb ? window.grace() == null : all.emitsChanges();
    Duration before = flipped ? window.after() : window.before();
    Duration after = flipped ? window.before() : window.after();
    if (before.plus(after).isNegative()) {
      throw ProblemException.at(window.span(), "a WITHIN that ends before it begins");
    }
    return new Windowed(before.toMillis(), after.toMillis(), grace.toMillis(), eager);
  }

  /** How far out of order the pairs come. */
  private Duration lateness() {
    return left.lateness().compareTo(right.lateness()) > 0 ? left.lateness() : right.lateness();
  }
}
