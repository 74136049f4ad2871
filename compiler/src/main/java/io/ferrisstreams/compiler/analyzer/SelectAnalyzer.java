package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Relation;
import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.NamePath;
import io.ferrisstreams.compiler.parser.Query;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Project.Item;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.compiler.text.Problem;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import org.jspecify.annotations.Nullable;

/** One SELECT to a plan. Finds as many problems as it can before it gives up. */
final class SelectAnalyzer {
  private static final int MAX_COLUMNS = 2000;
  private static final int MAX_SIZE = 20_000;

  private final Catalog catalog;
  private final Session session;
  private final Dialect dialect;
  private final Warnings warnings;
  private final RelType.Changelog kind;
  private final List<Problem> problems;
  private final boolean nested;

  /**
   * @param kind what groups are wanted as
   */
  SelectAnalyzer(Catalog catalog, Session session, Warnings warnings, RelType.Changelog kind) {
    this(catalog, session, warnings, kind, new ArrayList<>(), false);
  }

  /**
   * For a sub-query.
   *
   * @param problems takes what is wrong
   */
  private SelectAnalyzer(
      Catalog catalog,
      Session session,
      Warnings warnings,
      RelType.Changelog kind,
      List<Problem> problems,
      boolean nested) {
    this.problems = problems;
    this.nested = nested;
    this.catalog = catalog;
    this.session = session;
    this.dialect = session.dialect();
    this.warnings = warnings;
    this.kind = kind;
  }

  /**
   * A plan, or what is wrong.
   *
   * @param rel null if there are problems, or the query reads a stream that has
   */
  record Result(@Nullable Rel rel, List<Problem> problems) {}

  Result analyze(Query query) {
    Rel rel = null;
    try {
      rel = select(query);
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
    return new Result(
        problems.isEmpty() ? rel : null,
        problems.stream().map(problem -> problem.orAt(query.span())).toList());
  }

  private @Nullable Rel select(Query query) {
    refuse(query.clauses());
    return select(query.tree(), query.clauses());
  }

  /** For a query inside of this one. */
  private SelectAnalyzer inner(Catalog known, RelType.Changelog ofGroups) {
    return new SelectAnalyzer(known, session, warnings, ofGroups, problems, true);
  }

  /** The rows of a view. */
  Result view(Query query) {
    SubQuery view = SubQuery.of(query.tree(), "view", query.clauses(), dialect);
    return inner(catalog, view.kind()).analyze(query);
  }

  /** Null if there are problems, or it reads a stream that has. */
  private @Nullable Rel select(Select written, Clauses clauses) {
    if (written.getWithItemsList() != null && !written.getWithItemsList().isEmpty()) {
      Catalog extended =
          new CommonTables(
                  dialect,
                  (query, known) ->
                      inner(known, kind).nested(SubQuery.of(query, clauses, dialect), clauses))
              .in(catalog, written.getWithItemsList());
      return new SelectAnalyzer(extended, session, warnings, kind, problems, nested)
          .query(written, clauses);
    }
    return query(written, clauses);
  }

  /** Null if it is wrong, or reads what is. */
  private @Nullable Rel nested(SubQuery query, Clauses clauses) {
    int before = problems.size();
    Rel rel = inner(catalog, query.kind()).select(query.select(), clauses);
    return problems.size() > before ? null : rel;
  }

  private @Nullable Rel query(Select written, Clauses clauses) {
    if (written instanceof SetOperationList operations && TableSets.isOne(operations)) {
      AggregateCalls.Written count =
          new AggregateCalls.Written(
              "COUNT", List.of(), false, Optional.empty(), Spans.of(operations));
      return new TableSets(
              branch -> inner(catalog, RelType.Changelog.TABLE).select(branch, clauses),
              aggregate(count, true))
          .rel(operations);
    }
    if (written instanceof SetOperationList operations) {
      return new Unions(
              branch -> inner(catalog, kind).select(branch, clauses),
              nested ? RelType.Changelog.STREAM : kind)
          .union(operations);
    }
    if (!(written instanceof PlainSelect select)) {
      throw ProblemException.unsupported(Spans.of(written), Predicates.name(written));
    }
    refuse(select);
    return select(select, clauses);
  }

  private @Nullable Rel select(PlainSelect select, Clauses clauses) {
    From first = from(select.getFromItem(), clauses);
    From joined = first == null ? null : new Joins(select, clauses, dialect, this).from(first);
    From from = joined == null ? null : new SubQueries(clauses, dialect, this).from(joined, select);
    if (from == null) {
      return null;
    }
    return new LastClauses(select, dialect, this, kind, nested)
        .applied(body(select, clauses, from));
  }

  /** What a sub-query in an expression reads; null if it is wrong. */
  @Nullable From nestedSource(PlainSelect select, Clauses clauses) {
    refuse(select);
    From first = from(select.getFromItem(), clauses);
    return first == null ? null : new Joins(select, clauses, dialect, this).from(first);
  }

  /** The rows of a sub-query in an expression; null if it is wrong. */
  @Nullable Rel nestedQuery(ParenthesedSelect query, Clauses clauses) {
    return nested(SubQuery.of(query, clauses, dialect), clauses);
  }

  /**
   * @param ofTable whether rows can be taken back
   */
  AggregateCalls aggregateCalls(boolean ofTable) {
    return new AggregateCalls(catalog.functions().aggregates(), session, ofTable);
  }

  AggregateCall aggregate(AggregateCalls.Written call, boolean ofTable) {
    return aggregateCalls(ofTable).resolve(call);
  }

  /** One thing that a SELECT reads; null if it is wrong. */
  @Nullable From from(FromItem item, Clauses clauses) {
    if (item instanceof ParenthesedSelect sub) {
      SubQuery inner = SubQuery.of(sub, clauses, dialect);
      Rel rel = nested(inner, clauses);
      return rel == null
          ? null
          : new From(rel, scope(inner.name(), inner.name(), rel), Relations.lateness(rel, catalog));
    }
    Table table = (Table) item;
    Relation relation = new Relations(catalog, dialect).named(table);
    if (relation instanceof Relation.Poisoned) {
      return null;
    }
    Rel rel = Relations.rel(relation);
    String qualifier =
        table.getAlias() == null ? relation.name() : dialect.text(table.getAlias().getName());
    Duration lateness =
        relation instanceof Relation.View view ? view.lateness() : Relations.lateness(rel, catalog);
    return new From(rel, scope(relation.name(), qualifier, rel), lateness);
  }

  /** A SELECT without the clauses that go over its result. */
  private Rel body(PlainSelect select, Clauses clauses, From from) {
    Rel rel = from.rel();
    Scope scope = from.scope();
    if (select.getWhere() != null) {
      Expression where = select.getWhere();
      Expr predicate = attempt(() -> sized(exprs(scope).condition(where, "WHERE"), where));
      if (predicate != null) {
        rel = new FirstRows(kind).filtered(rel, exprs(scope).forgiven(predicate), Spans.of(where));
      }
    }
    boolean isTable = rel.type().kind() == RelType.Changelog.TABLE;
    Optional<Windowed> windowed =
        new WindowClauses(exprs(scope), dialect, timeOf(rel), from.lateness())
            .read(select, clauses, GroupedSelect.groupBy(select));
    Grouping grouping =
        new Grouping(
            scope.row(),
            aggregateCalls(isTable),
            expr -> exprs(scope).forgiven(expr),
            windowed,
            windows(select, clauses));
    Selected selected = selected(select.getSelectItems(), bounds(scope, grouping), grouping);
    boolean grouped =
        select.getGroupBy() != null || select.getHaving() != null || grouping.isUsed();
    Partitioning partitioning = new Partitioning(select, clauses, dialect, selected, this);
    partitioning.checkAlone();
    Optional<Span> over = grouping.overs().first();
    Optional<Span> exploded = grouping.tableCalls().first();
    if (exploded.isPresent()) {
      return new Elements(selected, grouping, partitioning, this)
          .rel(rel, grouped || windowed.isPresent() || over.isPresent(), exploded.get());
    }
    if (over.isPresent()) {
      return partitioning.of(
          new OverSelect(selected, grouping.overs(), this)
              .rel(rel, grouped || windowed.isPresent(), over.get()));
    }
    GroupedSelect groups = new GroupedSelect(select, dialect, grouping, selected, this);
    if (windowed.isPresent()) {
      return partitioning.of(windowed(rel, windowed.get(), groups));
    }
    if (grouped) {
      return partitioning.of(groups.rel(rel, kind));
    }
    if (partitioning.isNew(rel)) {
      return partitioning.over(rel);
    }
    rel = JoinKeys.chosen(rel, selected.items(), dialect);
    SelectList list = list(selected.items(), rel.type().key(), SelectedItem::value, scope);
    rel =
        list.size() == 0 || list.isAllOf(scope.row(), scope)
            ? rel
            : new Rel.Project(rel, list.items(), list.key());
    return GroupedSelect.retracting(rel);
  }

  private Rel windowed(Rel rel, Windowed windowed, GroupedSelect grouped) {
    if (rel.type().kind() == RelType.Changelog.TABLE) {
      throw ProblemException.at(
          windowed.span(),
          "windows of a TABLE, whose rows replace others at any time",
          "read a STREAM");
    }
    Expr time = windowed.restamp();
    return grouped.rel(time == null ? rel : new Rel.Retime(rel, time), kind);
  }

  private Scope scope(String stream, String qualifier, Rel rel) {
    return Scope.of(stream, qualifier, rel.type().row())
        .with(KeyWindows.columns(rel.type().key().window(), !dialect.boundsAreNumbers()))
        .with(RecordKey.of(rel.type()));
  }

  /** What says the time of the rows, where a column does. */
  private static @Nullable Expr timeOf(Rel rel) {
    Rel at = rel;
    while (at instanceof Rel.Filter filter) {
      at = filter.input();
    }
    return at instanceof Rel.Retime retime ? retime.time() : null;
  }

  /** With the bounds of the window, if there is one. */
  private Scope bounds(Scope scope, Grouping grouping) {
    if (grouping.windowed().isEmpty()) {
      return scope;
    }
    Window window = grouping.windowed().get().window();
    Span span = grouping.windowed().get().span();
    Map<String, Expr> bounds = new HashMap<>();
    for (boolean isEnd : new boolean[] {false, true}) {
      String name = isEnd ? "window_end" : "window_start";
      Expr bound = grouping.bound(isEnd, window);
      if (!dialect.boundsAreNumbers()) {
        bounds.put(name, bound);
        bounds.put("_" + name, bound);
        bound = exprs(scope).call("UNIX_MILLIS", List.of(bound), span);
      }
      bounds.put(name.replace("_", ""), bound);
    }
    return scope.with(bounds);
  }

  private NamedWindows windows(PlainSelect select, Clauses clauses) {
    List<WindowDefinition> named = select.getWindowDefinitions();
    return new NamedWindows(
        named == null ? List.of() : named,
        clauses.bufferWindows(Spans.of(select).start()),
        clauses.emits(Spans.of(select).start()).stream().anyMatch(emit -> !emit.isFinal()),
        dialect);
  }

  /** What this version does not compile, each by its name. */
  private void refuse(Clauses clauses) {
    clauses.all().forEach(clause -> Refusals.refuse(clause).ifPresent(problems::add));
  }

  /** What this version does not compile of one SELECT. */
  static void refuse(PlainSelect select) {
    Refusals.refuse(select)
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    Whitelist.only(
        select,
        "fromItem",
        "joins",
        "selectItems",
        "where",
        "groupBy",
        "having",
        "windowDefinitions",
        "withItemsList",
        "distinct",
        "orderByElements",
        "limit");
    if (select.getFromItem() instanceof Table table) {
      Whitelist.only(table, "alias", "partItems", "partDelimiters");
    }
  }

  /** The items of a select list, and the names that are known behind them. */
  record Selected(List<SelectedItem> items, Scope scope) {}

  /**
   * An item of a select list.
   *
   * @param value over the rows of the input
   */
  record SelectedItem(String name, Expr value, Expression node, boolean asValue, Span span) {}

  private Selected selected(List<SelectItem<?>> written, Scope outer, Grouping grouping) {
    List<SelectedItem> items = new ArrayList<>();
    Scope scope = outer;
    ColumnNames columnNames = new ColumnNames(dialect, outer);
    for (SelectItem<?> item : written) {
      Expression node = item.getExpression();
      if (node instanceof AllColumns all) {
        Scope visible = scope;
        List<Item> columns = attempt(() -> star(all, visible));
        if (columns != null) {
          columns.forEach(
              c -> items.add(new SelectedItem(c.name(), c.value(), all, false, Spans.of(all))));
        }
        continue;
      }
      Whitelist.only(item, "expression", "alias");
      Scope visible = scope;
      Expr value = attempt(() -> sized(exprs(visible, grouping).analyze(node), node));
      String name = columnNames.of(item, value, items.size());
      if (value == null) {
        // Later items that use the alias would only repeat the complaint.
        value = new Expr.Literal(null, SqlType.VARCHAR);
      }
      items.add(new SelectedItem(name, value, node, isAsValue(node), Spans.of(item)));
      if (item.getAlias() != null) {
        scope = scope.with(name, value);
      }
    }
    if (items.size() > MAX_COLUMNS) {
      problems.add(
          new Problem(Spans.of(written.get(0)), "more than " + MAX_COLUMNS + " columns", ""));
    }
    return new Selected(items, scope);
  }

  /**
   * The select list as the columns of a projection.
   *
   * @param key of the rows it is over
   * @param over puts the value of an item over these rows
   */
  SelectList list(
      List<SelectedItem> items, Key key, Function<SelectedItem, Expr> over, Scope scope) {
    SelectList list = new SelectList(dialect, key, problems);
    for (SelectedItem item : items) {
      Expr value = attempt(() -> over.apply(item));
      if (value != null) {
        list.add(new Item(item.name, exprs(scope).forgiven(value)), item.span, item.asValue);
      }
    }
    return list;
  }

  private static boolean isAsValue(Expression node) {
    return node instanceof net.sf.jsqlparser.expression.Function call
        && "AS_VALUE".equalsIgnoreCase(call.getName());
  }

  /** {@code *}, {@code t.*}, or the fields of a STRUCT: {@code s->*}. */
  private List<Item> star(AllColumns all, Scope scope) {
    List<Item> items = new ArrayList<>();
    if (all instanceof AllTableColumns table) {
      Whitelist.only(table, "table");
      Expr struct = exprs(scope).struct(table);
      if (struct != null) {
        RowType fields = ((SqlType.Struct) struct.type()).fields();
        for (int i = 0; i < fields.size(); i++) {
          items.add(new Item(fields.column(i).name(), new Composite.Field(struct, i)));
        }
        return items;
      }
    } else {
      Whitelist.only(all);
    }
    return scope.star(
        all instanceof AllTableColumns t
            ? NamePath.of(t.getTable()).map(dialect::name).steps().get(0).name()
            : null,
        dialect);
  }

  static Expr sized(Expr expr, Expression node) {
    if (Exprs.size(expr) > MAX_SIZE) {
      throw ProblemException.at(
          Spans.of(node),
          "this expression is too large with its aliases spelled out",
          "compute it in steps, with a stream for each");
    }
    return expr;
  }

  <T> @Nullable T attempt(Supplier<T> step) {
    try {
      return step.get();
    } catch (ProblemException e) {
      problems.add(e.problem());
      return null;
    }
  }

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  void complain(Problem problem) {
    problems.add(problem);
  }

  ExprAnalyzer exprs(Scope scope) {
    return new ExprAnalyzer(scope, dialect, catalog, warnings);
  }

  /** With aggregates. */
  ExprAnalyzer exprs(Scope scope, Grouping grouping) {
    return new ExprAnalyzer(scope, dialect, catalog, warnings, grouping);
  }
}
