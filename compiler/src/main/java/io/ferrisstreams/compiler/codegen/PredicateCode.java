package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.function.Function;

/**
 * Conditions as Java. They are asked for as true or as false, which folds three-valued logic into
 * Java's two values; only where the value itself is asked for, null is told from false.
 */
final class PredicateCode {
  private final ExprCode exprs;
  private final DecimalExprs decimals;
  private final MatchCode matches;
  private final Body body;

  PredicateCode(ExprCode exprs, DecimalExprs decimals) {
    this.exprs = exprs;
    this.body = exprs.body();
    this.decimals = decimals;
    this.matches = new MatchCode(exprs);
  }

  /** A boolean whose value, not only its truth, is asked for. */
  Value value(Predicate expr, String hint) {
    if (!expr.nullable()) {
      Condition condition = truth(expr, true);
      return Value.notNull(
          condition.form() == Condition.Form.ATOM
              ? condition.code()
              : CodeBlock.of("($L)", condition.code()));
    }
    if (expr instanceof Predicate.Comparison
        || expr instanceof Predicate.Like
        || expr instanceof Predicate.In in && !in.orNull()) {
      return strict(expr);
    }
    if (expr instanceof Predicate.Logical logical && !isRepeatable(logical)) {
      return inTurn(logical, hint);
    }
    if (expr instanceof Predicate.Not not) {
      Value operand = exprs.value(not.operand(), hint);
      Condition negated = Condition.of(operand.code()).negated();
      return Value.strict(negated.code(), List.of(operand));
    }
    String local = body.local(hint);
    String isNull = body.local(hint + "_is_null");
    body.add("boolean $N = $L", local, truth(expr, true).code());
    body.add("boolean $N = false", isNull);
    Body.Captured<Condition> isFalse = body.capture(() -> truth(expr, false));
    body.addIf(
        Condition.not(CodeBlock.of("$N", local)),
        CodeBlock.builder()
            .add(isFalse.statements())
            .addStatement("$N = $L", isNull, isFalse.result().negated().code())
            .build());
    return new Value(CodeBlock.of("$N", local), List.of(NullTest.of(CodeBlock.of("$N", isNull))));
  }

  /** Whether what it takes to tell that it is true may be computed again to tell it from null. */
  private static boolean isRepeatable(Expr expr) {
    return !(expr instanceof Operation.Call)
        && !(expr instanceof Expr.Let)
        && expr.children().stream().allMatch(PredicateCode::isRepeatable);
  }

  /** One operand after the other, no further than needed, and none of them twice. */
  private Value inTurn(Predicate.Logical logical, String hint) {
    boolean all = logical.op() == Predicate.Logical.Op.AND;
    String local = body.local(hint);
    String isNull = body.local(hint + "_is_null");
    body.add("boolean $N = $L", local, all);
    body.add("boolean $N = false", isNull);
    Condition undecided = Condition.of(CodeBlock.of("$N", local));
    for (int i = 0; i < logical.operands().size(); i++) {
      Expr operand = logical.operands().get(i);
      Body.Captured<Value> captured = body.capture(() -> exprs.value(operand, "operand"));
      CodeBlock step = step(captured, local, isNull, all);
      if (i == 0) {
        body.add(step);
      } else {
        body.addIf(all ? undecided : undecided.negated(), step);
      }
    }
    return new Value(CodeBlock.of("$N", local), List.of(NullTest.of(CodeBlock.of("$N", isNull))));
  }

  private static CodeBlock step(
      Body.Captured<Value> operand, String local, String isNull, boolean all) {
    Value value = operand.result();
    Condition holds = Condition.of(value.code());
    CodeBlock decides = (all ? holds.negated() : holds).code();
    CodeBlock.Builder code = CodeBlock.builder().add(operand.statements());
    if (value.nullable()) {
      code.beginControlFlow("if ($L)", value.isNull().code())
          .addStatement("$N = true", isNull)
          .nextControlFlow("else if ($L)", decides);
    } else {
      code.beginControlFlow("if ($L)", decides);
    }
    return code.addStatement("$N = $L", local, !all)
        .addStatement("$N = false", isNull)
        .endControlFlow()
        .build();
  }

  /** When {@code expr} is as {@code wanted}, which null never is. */
  Condition truth(Expr expr, boolean wanted) {
    if (expr instanceof Expr.Literal literal) {
      return Boolean.valueOf(wanted).equals(literal.value()) ? Condition.TRUE : Condition.FALSE;
    }
    ExprCode.Known known = exprs.known(expr);
    if (known != null) {
      return truth(known.value(), wanted);
    }
    if (expr instanceof Expr.Let let) {
      return exprs.with(let, () -> truth(let.body(), wanted));
    }
    if (expr instanceof Predicate.Not not) {
      return truth(not.operand(), !wanted);
    }
    if (expr instanceof Predicate.Logical logical) {
      boolean all = (logical.op() == Predicate.Logical.Op.AND) == wanted;
      return chain(logical.operands(), operand -> truth(operand, wanted), all);
    }
    if (expr instanceof Predicate.IsNull isNull) {
      Value operand = exprs.value(isNull.operand(), "value");
      return wanted ? operand.isNull() : operand.isNotNull();
    }
    if (expr instanceof Predicate.IsDistinct distinct) {
      return isDistinct(distinct, wanted);
    }
    if (expr instanceof Predicate.In in && in.orNull()) {
      return wanted
          ? truth(new Predicate.In(in.operand(), in.values(), false), true)
          : Condition.FALSE;
    }
    return truth(strict(expr), wanted);
  }

  private static Condition truth(Value value, boolean wanted) {
    Condition holds = Condition.of(value.code());
    return Condition.and(List.of(value.isNotNull(), wanted ? holds : holds.negated()));
  }

  /**
   * All or any of the operands, in order and no further than needed: an operand that needs
   * statements of its own gets them under an {@code if}.
   */
  private Condition chain(List<Expr> operands, Function<Expr, Condition> writer, boolean all) {
    Condition sofar = all ? Condition.TRUE : Condition.FALSE;
    for (int i = 0; i < operands.size(); i++) {
      Expr operand = operands.get(i);
      Body.Captured<Condition> next = body.capture(() -> writer.apply(operand));
      if (next.inline()) {
        sofar =
            all
                ? Condition.and(List.of(sofar, next.result()))
                : Condition.or(List.of(sofar, next.result()));
      } else if (i == 0) {
        body.add(next.statements());
        sofar = next.result();
      } else {
        String local = body.local("condition");
        body.add("boolean $N = $L", local, sofar.code());
        Condition undecided =
            all
                ? Condition.of(CodeBlock.of("$N", local))
                : Condition.not(CodeBlock.of("$N", local));
        CodeBlock assign =
            CodeBlock.builder()
                .add(next.statements())
                .addStatement("$N = $L", local, next.result().code())
                .build();
        body.addIf(undecided, assign);
        sofar = Condition.of(CodeBlock.of("$N", local));
      }
    }
    return sofar;
  }

  private Value strict(Expr expr) {
    if (expr instanceof Predicate.Comparison comparison) {
      Compared compared = compared(comparison);
      return Value.strict(compared.code, List.of(compared.left, compared.right));
    }
    if (expr instanceof Predicate.Like like) {
      return matches.like(like);
    }
    if (expr instanceof Predicate.In in) {
      return matches.in(in);
    }
    return exprs.value(expr, "value");
  }

  /**
   * Two values, and how they compare.
   *
   * @param code true or false, where neither is null
   */
  record Compared(Value left, Value right, CodeBlock code) {}

  private Compared compared(Predicate.Comparison comparison) {
    if (comparison.left().type().kind() == SqlType.Kind.DECIMAL) {
      return decimals.compared(comparison);
    }
    Value left = exprs.value(comparison.left(), "left");
    Value right = exprs.value(comparison.right(), "right");
    // Java would compare two boxed numbers by identity.
    boolean boxed = left.isReference() && right.isReference();
    CodeBlock code =
        Operators.comparison(
            comparison,
            boxed ? Operators.unboxed(comparison.left().type(), left.code()) : left.code(),
            right.code());
    return new Compared(left, right, code);
  }

  private Condition isDistinct(Predicate.IsDistinct distinct, boolean wanted) {
    if (distinct.right().equals(Expr.Literal.TRUE)) {
      Condition isTrue = truth(distinct.left(), true);
      return distinct.negated() == wanted ? isTrue : isTrue.negated();
    }
    Compared compared =
        compared(
            new Predicate.Comparison(
                Predicate.Comparison.Op.EQUAL, distinct.left(), distinct.right()));
    Value left = compared.left;
    Value right = compared.right;
    CodeBlock equal = compared.code;
    Condition same =
        Condition.or(
            List.of(
                Condition.and(List.of(left.isNotNull(), right.isNotNull(), Condition.of(equal))),
                Condition.and(List.of(left.isNull(), right.isNull()))));
    return distinct.negated() == wanted ? same : same.negated();
  }
}
