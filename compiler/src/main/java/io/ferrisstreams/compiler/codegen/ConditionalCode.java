package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;

/**
 * What has to choose, as Java: a local variable, which statements ahead of the expression set or
 * leave null.
 */
final class ConditionalCode {
  private final ExprCode exprs;
  private final Body body;

  ConditionalCode(ExprCode exprs) {
    this.exprs = exprs;
    this.body = exprs.body();
  }

  Value value(Conditional expr, String hint) {
    Local local = declare(expr.type(), hint);
    if (expr instanceof Conditional.Case c) {
      body.add(branches(c, 0, local, hint));
    } else if (expr instanceof Conditional.Coalesce coalesce) {
      body.add(firstNotNull(coalesce.operands(), 0, local, hint));
    } else if (expr instanceof Conditional.Extreme extreme) {
      extreme.operands().forEach(operand -> body.add(better(extreme, operand, local, hint)));
    } else if (expr instanceof Conditional.Try attempt) {
      body.add(tried(assignment(attempt.operand(), local, hint), "TRY: what fails is null"));
    } else {
      throw new AssertionError(expr);
    }
    return expr.nullable() ? local.value() : Value.notNull(CodeBlock.of("$N", local.name()));
  }

  /** The branches of a CASE from {@code i} on, as an if-else chain. */
  private CodeBlock branches(Conditional.Case c, int i, Local local, String hint) {
    if (i == c.branches().size()) {
      return assignment(c.otherwise(), local, hint);
    }
    Conditional.Case.Branch branch = c.branches().get(i);
    Body.Captured<Condition> condition = body.capture(() -> exprs.isTrue(branch.condition()));
    CodeBlock.Builder code = CodeBlock.builder().add(condition.statements());
    code.beginControlFlow("if ($L)", condition.result().code());
    code.add(assignment(branch.value(), local, hint));
    int next = i + 1;
    while (next < c.branches().size()) {
      Conditional.Case.Branch other = c.branches().get(next);
      Body.Captured<Condition> test = body.capture(() -> exprs.isTrue(other.condition()));
      if (!test.inline()) {
        break;
      }
      code.nextControlFlow("else if ($L)", test.result().code());
      code.add(assignment(other.value(), local, hint));
      next++;
    }
    CodeBlock rest = branches(c, next, local, hint);
    if (!rest.isEmpty()) {
      code.nextControlFlow("else").add(rest);
    }
    return code.endControlFlow().build();
  }

  private CodeBlock firstNotNull(List<Expr> operands, int i, Local local, String hint) {
    Body.Captured<Value> operand = body.capture(() -> exprs.value(operands.get(i), hint));
    Value value = operand.result();
    CodeBlock.Builder code = CodeBlock.builder().add(operand.statements());
    if (!value.nullable()) {
      return code.add(local.assign(value.code())).build();
    }
    code.beginControlFlow("if ($L)", value.isNotNull().code()).add(local.assign(value.code()));
    if (i + 1 < operands.size()) {
      code.nextControlFlow("else").add(firstNotNull(operands, i + 1, local, hint));
    }
    return code.endControlFlow().build();
  }

  /** Sets {@code local} to the operand if that is greater or less, or the first not null. */
  private CodeBlock better(Conditional.Extreme extreme, Expr operand, Local local, String hint) {
    Body.Captured<Value> captured = body.capture(() -> exprs.repeatable(operand, hint));
    Value value = captured.result();
    Predicate.Comparison.Op op =
        extreme.greatest() ? Predicate.Comparison.Op.GREATER : Predicate.Comparison.Op.LESS;
    Predicate.Comparison comparison = new Predicate.Comparison(op, operand, operand);
    Condition better =
        Condition.or(
            List.of(
                local.value().isNull(),
                Condition.of(
                    Operators.comparison(
                        comparison, value.code(), CodeBlock.of("$N", local.name())))));
    return CodeBlock.builder()
        .add(captured.statements())
        .beginControlFlow("if ($L)", Condition.and(List.of(value.isNotNull(), better)).code())
        .add(local.assign(value.code()))
        .endControlFlow()
        .build();
  }

  Value tryCast(Operation.Cast cast, String hint) {
    Local local = declare(cast.type(), hint);
    // All of the operand is tried: its errors are null wherever its code stands.
    Body.Captured<Value> converted = body.capture(() -> exprs.converted(cast, hint));
    body.add(tried(assignment(converted, local), "TRY_CAST: what cannot be converted is null"));
    return local.value();
  }

  private static CodeBlock tried(CodeBlock code, String otherwise) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(code)
        .nextControlFlow("catch ($T e)", RowException.class)
        .add("// $L\n", otherwise)
        .endControlFlow()
        .build();
  }

  /** Sets {@code local} to the value of {@code expr}, or leaves it null. */
  private CodeBlock assignment(Expr expr, Local local, String hint) {
    return expr instanceof Expr.Literal literal && literal.value() == null
        ? CodeBlock.of("")
        : assignment(body.capture(() -> exprs.value(expr, hint)), local);
  }

  private static CodeBlock assignment(Body.Captured<Value> captured, Local local) {
    Value value = captured.result();
    CodeBlock assign = local.assign(value.code());
    CodeBlock.Builder code = CodeBlock.builder().add(captured.statements());
    if (value.nullable()) {
      code.beginControlFlow("if ($L)", value.isNotNull().code()).add(assign).endControlFlow();
    } else {
      code.add(assign);
    }
    return code.build();
  }

  private Local declare(SqlType type, String hint) {
    String name = body.local(hint);
    if (type.storage().isReference()) {
      body.add("$T $N = null", JavaTypes.of(type), name);
      return new Local(name, "");
    }
    String isNull = body.local(hint + "_is_null");
    CodeBlock zero =
        switch (type.storage()) {
          case BOOLEAN -> CodeBlock.of("false");
          case INT -> CodeBlock.of("0");
          case LONG -> CodeBlock.of("0L");
          case DOUBLE -> CodeBlock.of("0.0");
          case STRING, OBJECT -> throw new AssertionError();
        };
    body.add("$T $N = $L", JavaTypes.of(type), name, zero);
    body.add("boolean $N = true", isNull);
    return new Local(name, isNull);
  }
}
