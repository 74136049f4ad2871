package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Pattern;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.expression.LambdaExpression;

/**
 * Lambdas as arguments: their parameters have the types that the arguments before them say.
 *
 * <p>A lambda that is given its own results, as that of REDUCE, may yield a wider type than it was
 * given, and is looked at again with that. A sum of decimals has one more digit each time, so the
 * second time it is given as many digits as there are.
 */
final class Lambdas {
  private final ExprAnalyzer exprs;

  Lambdas(ExprAnalyzer exprs) {
    this.exprs = exprs;
  }

  /**
   * The lambda with its types; its result has a say in what variables stand for.
   *
   * @param function for messages
   */
  Expr.Lambda analyze(
      String function, Pattern.Lambda pattern, LambdaExpression written, Match match) {
    Map<String, SqlType> before = match.variables();
    List<SqlType> given = given(pattern, match);
    Expr.Lambda lambda = exprs.lambda(written, given);
    yields(function, pattern, written, lambda, match);
    // From INT to DECIMAL, and on to DOUBLE: there is no way farther.
    for (int again = 0; again < 3 && !given(pattern, match).equals(given); again++) {
      match.widenDecimals(before);
      given = given(pattern, match);
      lambda = exprs.lambda(written, given);
      if (Steps.between(lambda.type(), match.known(pattern.result())) == Steps.NEVER) {
        yields(function, pattern, written, lambda, match);
      }
    }
    return lambda;
  }

  /** The lambda yielding what is known now of its result. */
  Expr.Lambda yielding(Pattern.Lambda pattern, Expr.Lambda lambda, Match match) {
    SqlType type = match.known(pattern.result());
    Expr body = Coercion.to(type, lambda.body());
    boolean isTrue = !pattern.nullable() && body.nullable() && type == SqlType.BOOLEAN;
    return new Expr.Lambda(
        lambda.parameters(),
        isTrue ? new Conditional.Coalesce(List.of(body, Literal.FALSE)) : body);
  }

  private static List<SqlType> given(Pattern.Lambda pattern, Match match) {
    return pattern.parameters().stream().map(match::known).toList();
  }

  private static void yields(
      String function,
      Pattern.Lambda pattern,
      LambdaExpression written,
      Expr.Lambda lambda,
      Match match) {
    if (!Coercion.isNull(lambda.body()) && !match.yields(pattern.result(), lambda.type())) {
      throw ProblemException.at(
          Spans.of(written.getExpression()),
          "the lambda of "
              + function
              + " has to yield "
              + match.known(pattern.result())
              + ", this is "
              + lambda.type());
    }
  }
}
