package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import java.util.stream.Collectors;
import net.sf.jsqlparser.expression.LambdaExpression;

/** An argument of a call before it is known which function is called. */
sealed interface Argument {

  /** One that has a type. */
  record Typed(Expr expr) implements Argument {
    boolean isNull() {
      return Coercion.isNull(expr);
    }

    @Override
    public String toString() {
      return isNull() ? "NULL" : expr.type().toString();
    }
  }

  /** One that has a type only when those of its parameters are known. */
  record Lambda(LambdaExpression written) implements Argument {
    int parameters() {
      return written.getIdentifiers().size();
    }

    @Override
    public String toString() {
      return written.getIdentifiers().stream().collect(Collectors.joining(", ", "(", ") => …"));
    }
  }
}
