package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Predicate.Comparison.Op;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.PostgresNamedFunctionParameter;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.GreaterThan;
import net.sf.jsqlparser.expression.operators.relational.GreaterThanEquals;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.MinorThan;
import net.sf.jsqlparser.expression.operators.relational.MinorThanEquals;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import org.jspecify.annotations.Nullable;

/** Comparisons, and what else is true or false. */
final class Predicates {
  private static final int MAX_IN = 10_000;
  private static final Set<String> REGEXP = Set.of("REGEXP", "RLIKE", "REGEXP_LIKE");

  private final ExprAnalyzer exprs;

  Predicates(ExprAnalyzer exprs) {
    this.exprs = exprs;
  }

  Expr analyze(Expression node) {
    Op op = comparison(node);
    if (op != null) {
      BinaryExpression binary = (BinaryExpression) node;
      Expression left = binary.getLeftExpression();
      Pair pair = pair(exprs.analyze(left), left, binary.getRightExpression(), isOrder(op));
      return exprs.decided(new Predicate.Comparison(op, pair.left, pair.right));
    }
    if (node instanceof IsNullExpression isNull) {
      Whitelist.only(isNull, "leftExpression", "not");
      Expr test = new Predicate.IsNull(exprs.analyze(isNull.getLeftExpression()));
      return isNull.isNot() ? new Predicate.Not(test) : test;
    }
    if (node instanceof IsBooleanExpression isBoolean) {
      return isBoolean(isBoolean);
    }
    if (node instanceof IsDistinctExpression distinct) {
      Expression left = distinct.getLeftExpression();
      Pair pair = pair(exprs.analyze(left), left, distinct.getRightExpression(), false);
      return new Predicate.IsDistinct(pair.left, pair.right, distinct.isNot());
    }
    if (node instanceof Between between) {
      return between(between);
    }
    if (node instanceof InExpression in) {
      return in(in);
    }
    if (node instanceof LikeExpression like) {
      return like(like);
    }
    throw ProblemException.unsupported(Spans.of(node), name(node));
  }

  private static @Nullable Op comparison(Expression node) {
    if (node instanceof EqualsTo) {
      return Op.EQUAL;
    }
    if (node instanceof NotEqualsTo) {
      return Op.NOT_EQUAL;
    }
    if (node instanceof MinorThan) {
      return Op.LESS;
    }
    if (node instanceof MinorThanEquals) {
      return Op.LESS_OR_EQUAL;
    }
    if (node instanceof GreaterThan) {
      return Op.GREATER;
    }
    return node instanceof GreaterThanEquals ? Op.GREATER_OR_EQUAL : null;
  }

  private static boolean isOrder(Op op) {
    return op != Op.EQUAL && op != Op.NOT_EQUAL;
  }

  /**
   * A comparison of an operand that there are more of.
   *
   * @param leftNode the operand as written
   */
  Expr compare(Op op, Once left, Expression leftNode, Expression right) {
    Pair pair = pair(left.operand(), leftNode, right, isOrder(op));
    return exprs.decided(new Predicate.Comparison(op, left.in(pair.left), pair.right));
  }

  /** Two operands of one type. */
  private record Pair(Expr left, Expr right) {}

  private Pair pair(Expr analyzed, Expression leftNode, Expression rightNode, boolean ordered) {
    Expr right = exprs.analyze(rightNode);
    Expr left = besideTime(analyzed, right, Spans.of(leftNode));
    right = besideTime(right, left, Spans.of(rightNode));
    Pair pair = pair(leftNode, left, rightNode, right);
    Span span = Spans.of(leftNode).to(Spans.of(rightNode));
    Coercion.checkComparable(pair.left.type(), ordered, span);
    return pair;
  }

  /** Whether it is ROWTIME, or a bound of the window in the record's key. */
  private static boolean isTime(Expr expr) {
    return expr instanceof Expr.OfRecord field
        ? switch (field.part()) {
          case TIMESTAMP, WINDOW_START, SESSION_END -> true;
          case PARTITION, OFFSET, TOPIC, KEY -> false;
        }
        : expr instanceof Operation.Arithmetic sum && isTime(sum.left());
  }

  /** Text beside ROWTIME, which is a number, is read as the time that it names. */
  private static Expr besideTime(Expr expr, Expr other, Span span) {
    if (!isTime(other) || other.type() != SqlType.BIGINT || expr.type() != SqlType.VARCHAR) {
      return expr;
    }
    return Coercion.read(SqlType.Timestamp.MILLIS, expr, span) instanceof Literal literal
        ? new Literal(literal.value(), SqlType.BIGINT)
        : expr;
  }

  private Pair pair(Expression leftNode, Expr left, Expression rightNode, Expr right) {
    Span span = Spans.of(leftNode).to(Spans.of(rightNode));
    SqlType type =
        Coercion.comparable(left, right)
            .orElseThrow(
                () ->
                    ProblemException.at(
                        span,
                        "cannot compare " + left.type() + " with " + right.type(),
                        "CAST one of them"));
    return new Pair(
        operand(left, type, Spans.of(leftNode)), operand(right, type, Spans.of(rightNode)));
  }

  private Expr operand(Expr expr, SqlType type, Span span) {
    if (Coercion.readsText(type) && !Coercion.isNull(expr)) {
      if (expr.type() == SqlType.VARCHAR && !(expr instanceof Literal)) {
        // A text says no less than its digits.
        return Coercion.to(type instanceof Timestamp ? Timestamp.MICROS : type, expr);
      }
      return expr.type().kind() == type.kind() ? expr : Coercion.read(type, expr, span);
    }
    if (type.kind() == SqlType.Kind.DECIMAL && Numbers.isNumeric(expr.type())) {
      // Decimals are compared at any scale; only whole numbers are made decimals.
      return Coercion.to(Numbers.asDecimal(expr.type()), expr);
    }
    exprs.warnIfInexact(expr, type, span);
    return Coercion.to(type, expr);
  }

  private Expr isBoolean(IsBooleanExpression node) {
    Whitelist.only(node, "leftExpression", "not", "isTrue");
    Expr operand = exprs.condition(node.getLeftExpression(), "IS TRUE");
    Expr test =
        new Predicate.IsDistinct(operand, node.isTrue() ? Literal.TRUE : Literal.FALSE, true);
    return node.isNot() ? new Predicate.Not(test) : test;
  }

  private Expr between(Between node) {
    Whitelist.only(node, "leftExpression", "betweenExpressionStart", "betweenExpressionEnd", "not");
    Expression left = node.getLeftExpression();
    Once operand = exprs.once(exprs.analyze(left));
    Expr within =
        Logical.of(
            Logical.Op.AND,
            List.of(
                compare(Op.GREATER_OR_EQUAL, operand, left, node.getBetweenExpressionStart()),
                compare(Op.LESS_OR_EQUAL, operand, left, node.getBetweenExpressionEnd())));
    return operand.ahead(node.isNot() ? new Predicate.Not(within) : within);
  }

  private Expr in(InExpression node) {
    Whitelist.only(node, "leftExpression", "rightExpression", "not");
    if (!(node.getRightExpression() instanceof ParenthesedExpressionList<?> list)) {
      throw ProblemException.unsupported(Spans.of(node), "IN with a sub-query");
    }
    Span span = Spans.of(node);
    if (list.isEmpty() || list.size() > MAX_IN) {
      throw ProblemException.at(span, "IN needs 1 to " + MAX_IN + " values");
    }
    List<Expr> all = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    all.add(exprs.analyze(node.getLeftExpression()));
    spans.add(Spans.of(node.getLeftExpression()));
    for (Expression value : list) {
      all.add(exprs.analyze(value));
      spans.add(Spans.of(value));
    }
    List<Expr> typed = exprs.listed(all, spans, "IN");
    Coercion.checkComparable(typed.get(0).type(), false, span);
    Once operand = exprs.once(typed.get(0));
    Expr in = exprs.decided(in(operand, typed.subList(1, typed.size())));
    return operand.ahead(node.isNot() ? new Predicate.Not(in) : in);
  }

  private static Expr in(Once once, List<Expr> values) {
    Expr operand = once.operand();
    // Intervals that are equal need not be the same.
    if (operand.type() != SqlType.INTERVAL && values.stream().allMatch(Literal.class::isInstance)) {
      List<Literal> constants =
          values.stream().map(Literal.class::cast).filter(v -> !v.nullable()).toList();
      return new Predicate.In(operand, constants, constants.size() < values.size());
    }
    return Logical.of(
        Logical.Op.OR,
        values.stream()
            .map(v -> (Expr) new Predicate.Comparison(Op.EQUAL, once.standIn(), v))
            .toList());
  }

  private Expr like(LikeExpression node) {
    Whitelist.only(
        node, "leftExpression", "rightExpression", "not", "escapeExpression", "likeKeyWord");
    Span span = Spans.of(node);
    String word = node.getLikeKeyWord().toString();
    boolean anyCase = node.getLikeKeyWord() == LikeExpression.KeyWord.ILIKE;
    if (REGEXP.contains(word)) {
      return regexp(node, span);
    }
    if (!anyCase && node.getLikeKeyWord() != LikeExpression.KeyWord.LIKE) {
      throw ProblemException.unsupported(span, word);
    }
    Expr operand = exprs.analyze(node.getLeftExpression());
    Expr pattern = exprs.analyze(node.getRightExpression());
    if (operand.type() != SqlType.VARCHAR || pattern.type() != SqlType.VARCHAR) {
      throw ProblemException.at(
          span,
          word + " needs VARCHAR on both sides, not " + operand.type() + " and " + pattern.type());
    }
    Character escape = escape(node.getEscape(), span);
    if (escape != null
        && pattern instanceof Literal literal
        && literal.value() instanceof String text
        && endsWithEscape(text, escape)) {
      throw ProblemException.at(span, "the " + word + " pattern ends with its escape character");
    }
    Expr like = exprs.decided(new Predicate.Like(operand, pattern, escape, anyCase));
    return node.isNot() ? new Predicate.Not(like) : like;
  }

  /** {@code text REGEXP pattern}: whether the pattern matches any part of the text. */
  private Expr regexp(LikeExpression node, Span span) {
    if (node.getEscape() != null) {
      throw ProblemException.at(
          span, "REGEXP has no ESCAPE", "in a pattern a backslash takes a character's meaning");
    }
    Expr text = exprs.analyze(node.getLeftExpression());
    Expr pattern = exprs.analyze(node.getRightExpression());
    Expr found = exprs.call("REGEXP", List.of(text, pattern), span);
    return node.isNot() ? new Predicate.Not(found) : found;
  }

  private static @Nullable Character escape(@Nullable Expression node, Span span) {
    if (node == null) {
      return null;
    }
    if (node instanceof StringValue value
        && value.getNotExcapedValue().length() == 1
        && !Character.isSurrogate(value.getNotExcapedValue().charAt(0))) {
      return value.getNotExcapedValue().charAt(0);
    }
    throw ProblemException.at(span, "ESCAPE needs a text of one character");
  }

  private static boolean endsWithEscape(String pattern, char escape) {
    int count = 0;
    for (int i = pattern.length() - 1; i >= 0 && pattern.charAt(i) == escape; i--) {
      count++;
    }
    return count % 2 == 1;
  }

  /** What a node of JSqlParser's tree is called. */
  static String name(Object node) {
    if (node instanceof SetOperationList set) {
      return set.getOperations().get(0).toString();
    }
    if (node instanceof Select) {
      return "a sub-query";
    }
    if (node instanceof ExistsExpression) {
      return "EXISTS";
    }
    if (node instanceof AnalyticExpression) {
      return "OVER";
    }
    if (node instanceof PostgresNamedFunctionParameter) {
      return "an argument with a name";
    }
    return node.getClass()
        .getSimpleName()
        .replaceAll("Expression$", "")
        .replaceAll("([a-z])([A-Z])", "$1 $2")
        .toLowerCase(Locale.ROOT);
  }
}
