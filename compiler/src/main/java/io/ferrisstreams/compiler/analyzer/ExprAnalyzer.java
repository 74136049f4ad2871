package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.parser.TypeSyntax;
import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.ConstantEvaluator;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.HexValue;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.JsonFunction;
import net.sf.jsqlparser.expression.LambdaExpression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.TimezoneExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.WhenClause;
import net.sf.jsqlparser.expression.operators.arithmetic.Concat;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of JSqlParser's tree to typed ones, over the names of a scope. What is not named here
 * is refused. Mutable: it remembers how deep it is, and the lambdas around it.
 */
final class ExprAnalyzer {
  /** Deeper than any chain a person writes; generated code stays well within a thread's stack. */
  private static final int MAX_DEPTH = 1200;

  private final Dialect dialect;
  private final Catalog catalog;
  private final Warnings warnings;
  private final Paths paths;
  private final Constructors constructors;
  private final Calls calls;
  private final Predicates predicates;
  private final @Nullable Grouping grouping;
  private Scope scope;
  private int depth;

  ExprAnalyzer(Scope scope, Dialect dialect, Catalog catalog, Warnings warnings) {
    this(scope, dialect, catalog, warnings, null);
  }

  /**
   * @param grouping takes the aggregates; null where there can be none
   */
  ExprAnalyzer(
      Scope scope,
      Dialect dialect,
      Catalog catalog,
      Warnings warnings,
      @Nullable Grouping grouping) {
    this.grouping = grouping;
    this.scope = scope;
    this.dialect = dialect;
    this.catalog = catalog;
    this.warnings = warnings;
    this.paths = new Paths(this, dialect);
    this.constructors = new Constructors(this, dialect);
    this.calls = new Calls(this, dialect, constructors, dialect.functions(catalog.functions()));
    this.predicates = new Predicates(this);
  }

  /**
   * @throws ProblemException if it means nothing here, or is not supported
   */
  Expr analyze(Expression node) {
    if (++depth > MAX_DEPTH) {
      throw ProblemException.at(Spans.of(node), "this expression is nested too deeply");
    }
    try {
      return dispatch(node);
    } catch (ProblemException e) {
      // Some numbers know nothing of their place; what they are in does.
      throw e.orAt(Spans.of(node));
    } finally {
      depth--;
    }
  }

  /** An expression that has to be BOOLEAN. */
  Expr condition(Expression node, String where) {
    Expr expr = analyze(node);
    if (Coercion.isNull(expr)) {
      return new Literal(null, SqlType.BOOLEAN);
    }
    if (expr.type() != SqlType.BOOLEAN) {
      throw ProblemException.at(
          Spans.of(node), where + " needs a BOOLEAN, this is " + expr.type(), "compare it");
    }
    return expr;
  }

  /** A call of a function of that name. */
  Expr call(String function, List<Expr> arguments, Span span) {
    return calls.call(function, arguments, span);
  }

  /** A predicate as the dialect takes it: of two values, it is false where it would be NULL. */
  Expr decided(Expr predicate) {
    return dialect.twoValued() && predicate.nullable()
        ? new Predicate.IsDistinct(predicate, Literal.TRUE, true)
        : predicate;
  }

  /** An expression as the dialect takes it: NULL instead of an error. */
  Expr forgiven(Expr expr) {
    return dialect.errorsAreNull() && Exprs.mayFail(expr) ? new Conditional.Try(expr) : expr;
  }

  private Literal whole(LongValue value, boolean negative) {
    Literal number = Literals.whole(value, negative);
    if (dialect.refusesUntyped() && number.type().kind() == SqlType.Kind.DECIMAL) {
      throw ProblemException.at(
          Spans.of(value), "this number does not fit BIGINT", "write it with a point as a DECIMAL");
    }
    return number;
  }

  private Expr dispatch(Expression node) {
    Expr found = scope.subQueries().get(node);
    if (found != null) {
      return found;
    }
    if (node instanceof Column column) {
      return paths.column(column);
    }
    if (node instanceof LongValue value) {
      return whole(value, false);
    }
    if (node instanceof DoubleValue value) {
      return Literals.fraction(value, false);
    }
    if (node instanceof StringValue value) {
      return Literals.text(value);
    }
    if (node instanceof BooleanValue value) {
      return value.getValue() ? Literal.TRUE : Literal.FALSE;
    }
    if (node instanceof NullValue) {
      return new Literal(null, SqlType.VARCHAR);
    }
    if (node instanceof DateTimeLiteralExpression value) {
      return Literals.time(value);
    }
    if (node instanceof IntervalExpression interval) {
      return IntervalLiterals.read(interval);
    }
    if (node instanceof HexValue value) {
      return Literals.bytes(value);
    }
    if (node instanceof ParenthesedExpressionList<?> list) {
      return parenthesised(list);
    }
    if (node instanceof SignedExpression signed) {
      return signed(signed);
    }
    if (node instanceof Concat concat) {
      return Concatenation.of(concat, this);
    }
    if (node instanceof AndExpression || node instanceof OrExpression) {
      return logical((BinaryExpression) node);
    }
    if (node instanceof NotExpression not) {
      return new Predicate.Not(condition(not.getExpression(), "NOT"));
    }
    if (node instanceof CaseExpression c) {
      return caseOf(c);
    }
    if (node instanceof CastExpression cast) {
      return cast(cast);
    }
    if (node instanceof Function function) {
      Expr called = calls.analyze(function);
      return function.getAttribute() == null
          ? called
          : paths.behind(called, function.getAttribute());
    }
    if (node instanceof AnalyticExpression analytic) {
      return analytic(analytic);
    }
    if (node instanceof ArrayConstructor) {
      throw ProblemException.at(Spans.of(node), "unexpected '['", "write ARRAY[…]");
    }
    if (node instanceof ArrayExpression element) {
      return paths.element(element);
    }
    if (node instanceof RowGetExpression field) {
      return paths.field(field);
    }
    if (node instanceof LambdaExpression || node instanceof JsonExpression) {
      // What looks like a lambda is read as an operator where it is the first argument.
      throw ProblemException.at(
          Spans.of(node),
          "this means nothing here",
          "a field is value->name; a lambda is an argument behind what it works on");
    }
    if (node instanceof TrimFunction trim) {
      return calls.trim(trim);
    }
    if (node instanceof ExtractExpression extract) {
      return calls.extract(extract);
    }
    if (node instanceof TimeKeyExpression now) {
      return calls.now(now);
    }
    if (node instanceof TimezoneExpression zoned) {
      return calls.atTimeZone(zoned);
    }
    if (node instanceof JsonFunction json) {
      return calls.json(json);
    }
    Operation.Arithmetic.Op arithmetic = Arithmetic.op(node);
    if (arithmetic != null) {
      BinaryExpression binary = (BinaryExpression) node;
      return arithmetic(
          arithmetic,
          analyze(binary.getLeftExpression()),
          analyze(binary.getRightExpression()),
          Spans.of(node));
    }
    return predicates.analyze(node);
  }

  /**
   * A lambda whose parameters have these types. Its body sees them before any column.
   *
   * @throws ProblemException also if it has another number of parameters
   */
  Expr.Lambda lambda(LambdaExpression node, List<SqlType> types) {
    Whitelist.only(node, "identifiers", "expression");
    List<Expr.Variable> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (node.getIdentifiers().size() != types.size()) {
      throw ProblemException.at(
          Spans.of(node),
          "this lambda has "
              + node.getIdentifiers().size()
              + " parameters, wanted are "
              + types.size());
    }
    for (int i = 0; i < types.size(); i++) {
      String name = dialect.text(node.getIdentifiers().get(i));
      if (!names.add(dialect.identity(name))) {
        throw ProblemException.at(Spans.of(node), "two parameters named '" + name + "'");
      }
      parameters.add(new Expr.Variable(name, types.get(i)));
    }
    Scope outer = scope;
    scope = outer.within(parameters);
    try {
      return new Expr.Lambda(parameters, analyze(node.getExpression()));
    } finally {
      scope = outer;
    }
  }

  /** What {@code x->*} is all fields of; null if it is the stream itself. */
  @Nullable Expr struct(AllTableColumns all) {
    return paths.struct(all);
  }

  private Expr analytic(AnalyticExpression call) {
    Span span = Spans.of(call);
    return switch (call.getType()) {
      case FILTER_ONLY, WITHIN_GROUP ->
          aggregate(call.getName(), span, () -> new AggregateSyntax(this).read(call, span));
      case OVER -> over(call, span);
      case WITHIN_GROUP_OVER -> throw ProblemException.unsupported(span, "WITHIN GROUP with OVER");
    };
  }

  private Expr over(AnalyticExpression call, Span span) {
    if (grouping == null) {
      throw ProblemException.at(
          span,
          "a window function cannot stand here",
          "select it in a sub-query: FROM (SELECT …, … OVER (…) AS x FROM …) WHERE x …");
    }
    return grouping.over(call, span, this);
  }

  /**
   * A table function.
   *
   * @param read analyzes the array that the rows are made of
   */
  Expr tableCall(String name, Span span, Supplier<Expr> read) {
    if (grouping == null) {
      throw ProblemException.at(
          span,
          "the table function " + name + " cannot stand here",
          "select it in a sub-query: FROM (SELECT …, " + name + "(…) AS x FROM …) WHERE x …");
    }
    return grouping.tableCalls().call(name, span, read);
  }

  /**
   * An aggregate.
   *
   * @param read analyzes what is written in the call
   */
  Expr aggregate(String name, Span span, Supplier<AggregateCalls.Written> read) {
    if (grouping == null) {
      throw ProblemException.at(
          span,
          "the aggregate " + name.toUpperCase(Locale.ROOT) + " cannot stand here",
          "aggregates stand in the select list and in HAVING");
    }
    if (!grouping.isAggregate(name)) {
      throw ProblemException.at(span, "'" + name + "' is no aggregate");
    }
    return grouping.aggregate(span, read);
  }

  /** {@code TUMBLE_START} and its kin. */
  Expr bound(Function call) {
    Span span = Spans.of(call);
    Optional<Windowed> windowed = grouping == null ? Optional.empty() : grouping.windowed();
    if (grouping == null || windowed.isEmpty()) {
      throw ProblemException.at(
          span,
          call.getName() + " is not known here",
          "it stands in the select list and in HAVING of a query with a WINDOW");
    }
    String part = WindowFunctions.part(call, windowed.get(), this);
    Expr start = grouping.bound(false, windowed.get().window());
    Expr end = grouping.bound(true, windowed.get().window());
    return switch (part) {
      case "START" -> start;
      case "END" -> end;
      default -> arithmetic(Operation.Arithmetic.Op.SUBTRACT, end, start, span);
    };
  }

  /** The same, and an error of the row where it is NULL. */
  Expr required(Expr operand) {
    return calls.required(operand);
  }

  Expr arithmetic(Operation.Arithmetic.Op op, Expr left, Expr right, Span span) {
    return new Arithmetic(this, dialect).of(op, left, right, span);
  }

  /** The names known where the analyzer is. */
  Scope scope() {
    return scope;
  }

  private Expr parenthesised(ParenthesedExpressionList<?> list) {
    if (list.size() != 1) {
      throw ProblemException.unsupported(Spans.of(list), "a row of several values");
    }
    return analyze(list.get(0));
  }

  private Expr signed(SignedExpression signed) {
    boolean negative = signed.getSign() == '-';
    if (!negative && signed.getSign() != '+') {
      throw ProblemException.unsupported(Spans.of(signed), "operator " + signed.getSign());
    }
    Expression operand = signed.getExpression();
    // The smallest number of a type has no positive counterpart.
    if (operand instanceof LongValue value) {
      return whole(value, negative);
    }
    if (operand instanceof DoubleValue value) {
      return Literals.fraction(value, negative);
    }
    Expr expr = analyze(operand);
    if (!Numbers.isNumeric(expr.type()) && expr.type() != SqlType.INTERVAL) {
      throw ProblemException.at(
          Spans.of(signed), "sign before " + expr.type() + ", which is no number");
    }
    if (!negative) {
      return expr;
    }
    Expr negated = new Operation.Negate(expr);
    return expr.type() == SqlType.INTERVAL && expr instanceof Literal
        ? ConstantEvaluator.evaluate(negated).<Expr>map(literal -> literal).orElse(negated)
        : negated;
  }

  /** Left-deep chains are read in a loop, since they can be a thousand terms long. */
  private Expr logical(BinaryExpression node) {
    boolean and = node instanceof AndExpression;
    List<Expression> operands = new ArrayList<>();
    Expression left = node;
    while (and ? left instanceof AndExpression : left instanceof OrExpression) {
      Whitelist.only(left, "leftExpression", "rightExpression");
      BinaryExpression binary = (BinaryExpression) left;
      operands.add(0, binary.getRightExpression());
      left = binary.getLeftExpression();
    }
    operands.add(0, left);
    Logical.Op op = and ? Logical.Op.AND : Logical.Op.OR;
    return Logical.of(op, operands.stream().map(o -> condition(o, op.name())).toList());
  }

  Once once(Expr operand) {
    return Once.of(operand, scope.variables());
  }

  private Expr caseOf(CaseExpression node) {
    Whitelist.only(node, "switchExpression", "whenClauses", "elseExpression", "usingBrackets");
    Expression compared = node.getSwitchExpression();
    Once operand = compared == null ? null : once(analyze(compared));
    List<Expr> conditions = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (WhenClause when : node.getWhenClauses()) {
      conditions.add(
          operand == null
              ? condition(when.getWhenExpression(), "WHEN")
              : predicates.compare(
                  Predicate.Comparison.Op.EQUAL, operand, compared, when.getWhenExpression()));
      values.add(analyze(when.getThenExpression()));
      spans.add(Spans.of(when.getThenExpression()));
    }
    boolean hasElse = node.getElseExpression() != null;
    values.add(hasElse ? analyze(node.getElseExpression()) : new Literal(null, SqlType.VARCHAR));
    spans.add(hasElse ? Spans.of(node.getElseExpression()) : Spans.of(node));
    List<Expr> typed = sameType(values, spans, "CASE");
    List<Conditional.Case.Branch> branches = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      branches.add(new Conditional.Case.Branch(conditions.get(i), typed.get(i)));
    }
    Expr chosen = new Conditional.Case(branches, typed.get(typed.size() - 1));
    return operand == null ? chosen : operand.ahead(chosen);
  }

  /** The values of a list converted to one type; literals may be of another sort at first. */
  List<Expr> listed(List<Expr> values, List<Span> spans, String where) {
    List<Expr> merged = dialect.mergesStructs() ? MergedStructs.of(values) : values;
    return sameType(
        dialect.mixesLiterals() ? MixedLiterals.read(merged, spans) : merged, spans, where);
  }

  /** The values converted to one type. */
  List<Expr> sameType(List<Expr> values, List<Span> spans, String where) {
    SqlType type = Coercion.common(values, spans, where);
    List<Expr> typed = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      warnIfInexact(values.get(i), type, spans.get(i));
      typed.add(
          Coercion.readsText(type) && !Coercion.isNull(values.get(i))
              ? Coercion.read(type, values.get(i), spans.get(i))
              : Coercion.to(type, values.get(i)));
    }
    return typed;
  }

  void warnIfInexact(Expr operand, SqlType to, Span span) {
    if (Numbers.losesExactness(operand, to)) {
      warnings.add(
          span,
          operand.type() + " becomes DOUBLE here: exactness ends",
          "CAST the DOUBLE to a DECIMAL to stay exact");
    }
  }

  private Expr cast(CastExpression node) {
    Whitelist.only(node, "keyword", "leftExpression", "colDataType", "useCastKeyword");
    Span span = Spans.of(node);
    boolean safe = "TRY_CAST".equalsIgnoreCase(node.keyword);
    if ("SAFE_CAST".equalsIgnoreCase(node.keyword)) {
      throw ProblemException.unsupported(span, node.keyword, "write TRY_CAST");
    }
    SqlType type = Types.resolve(TypeSyntax.of(node), dialect, catalog);
    Optional<Expr> empty = constructors.empty(node.getLeftExpression(), type);
    if (empty.isPresent()) {
      return empty.get();
    }
    Expr operand = analyze(node.getLeftExpression());
    if (Coercion.isNull(operand)) {
      return new Literal(null, type);
    }
    if (!Casting.of(dialect).allows(operand.type(), type)) {
      throw ProblemException.at(
          span,
          "cannot cast " + operand.type() + " to " + type,
          Coercion.instead(operand.type(), type));
    }
    return operand.type().equals(type) && !safe
        ? operand
        : forgiven(new Operation.Cast(operand, type, safe));
  }
}
