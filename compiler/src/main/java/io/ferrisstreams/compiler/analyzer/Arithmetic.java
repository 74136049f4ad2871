package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.arithmetic.Addition;
import net.sf.jsqlparser.expression.operators.arithmetic.Division;
import net.sf.jsqlparser.expression.operators.arithmetic.Modulo;
import net.sf.jsqlparser.expression.operators.arithmetic.Multiplication;
import net.sf.jsqlparser.expression.operators.arithmetic.Subtraction;
import org.jspecify.annotations.Nullable;

/** {@code +}, {@code -}, {@code *}, {@code /} and {@code %}, by the types of their operands. */
record Arithmetic(ExprAnalyzer exprs, Dialect dialect) {
  /** Which of them a node is; null if none. */
  static Operation.Arithmetic.@Nullable Op op(Expression node) {
    if (node instanceof Addition) {
      return Operation.Arithmetic.Op.ADD;
    }
    if (node instanceof Subtraction) {
      return Operation.Arithmetic.Op.SUBTRACT;
    }
    if (node instanceof Multiplication) {
      return Operation.Arithmetic.Op.MULTIPLY;
    }
    if (node instanceof Division) {
      return Operation.Arithmetic.Op.DIVIDE;
    }
    return node instanceof Modulo ? Operation.Arithmetic.Op.REMAINDER : null;
  }

  /** An operand of arithmetic as the dialect takes it: in a lambda, it may have to be there. */
  private Expr needed(Expr operand) {
    boolean inLambda = !exprs.scope().variables().isEmpty();
    return inLambda && dialect.lambdasNeedValues() && operand.nullable()
        ? exprs.required(operand)
        : operand;
  }

  Expr of(Operation.Arithmetic.Op op, Expr leftOperand, Expr rightOperand, Span span) {
    Expr left = needed(leftOperand);
    Expr right = needed(rightOperand);
    if (Coercion.isNull(left) || Coercion.isNull(right)) {
      return new Literal(null, Coercion.isNull(left) ? right.type() : left.type());
    }
    if (TimeArithmetic.concerns(left.type()) || TimeArithmetic.concerns(right.type())) {
      return TimeArithmetic.of(op, left, right, span);
    }
    boolean texts = left.type() == SqlType.VARCHAR && right.type() == SqlType.VARCHAR;
    if (texts && op == Operation.Arithmetic.Op.ADD && dialect.joinsTextByPlus()) {
      return new Operation.Concat(List.of(left, right));
    }
    if (!Numbers.isNumeric(left.type()) || !Numbers.isNumeric(right.type())) {
      boolean text = left.type() == SqlType.VARCHAR || right.type() == SqlType.VARCHAR;
      throw ProblemException.at(
          span,
          left.type() + " " + op + " " + right.type() + " is not defined",
          text && op == Operation.Arithmetic.Op.ADD
              ? "join text with ||, or CAST it to a number"
              : "CAST both to numbers");
    }
    SqlType common = Numbers.common(left.type(), right.type());
    if (common.kind() == SqlType.Kind.DECIMAL) {
      Decimal leftType = Numbers.asDecimal(left.type());
      Decimal rightType = Numbers.asDecimal(right.type());
      return new Operation.Arithmetic(
          op,
          Coercion.to(leftType, left),
          Coercion.to(rightType, right),
          Numbers.result(op, leftType, rightType));
    }
    exprs.warnIfInexact(left, common, span);
    exprs.warnIfInexact(right, common, span);
    return new Operation.Arithmetic(
        op, Coercion.to(common, left), Coercion.to(common, right), common);
  }
}
