package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.arithmetic.Concat;

/** Texts, or bytes, one behind the other. */
final class Concatenation {
  private Concatenation() {}

  /** {@code a || b || c}, which is read in a loop, since it can be long. */
  static Expr of(Concat node, ExprAnalyzer exprs) {
    List<Expr> operands = new ArrayList<>();
    Expression left = node;
    List<Expression> written = new ArrayList<>();
    while (left instanceof Concat binary) {
      written.add(0, binary.getRightExpression());
      left = binary.getLeftExpression();
    }
    written.add(0, left);
    List<Span> spans = written.stream().map(Spans::of).toList();
    for (Expression operand : written) {
      operands.add(exprs.analyze(operand));
    }
    return new Operation.Concat(joined(operands, spans, "||"));
  }

  /** Operands to be put one behind the other: as bytes if one is, else as text. */
  static List<Expr> joined(List<Expr> operands, List<Span> spans, String where) {
    boolean bytes = operands.stream().anyMatch(o -> o.type() == SqlType.BYTES);
    SqlType type = bytes ? SqlType.BYTES : SqlType.VARCHAR;
    List<Expr> joined = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Expr operand = operands.get(i);
      if (bytes && operand.type() != type && !Coercion.isNull(operand)) {
        throw ProblemException.at(
            spans.get(i),
            where + " cannot mix BYTES and " + operand.type(),
            "CAST one of them: text becomes its UTF-8");
      }
      joined.add(Coercion.to(type, operand));
    }
    return joined;
  }
}
