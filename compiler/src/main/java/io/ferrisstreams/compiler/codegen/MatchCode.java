package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.util.ArrayList;
import java.util.List;

/** LIKE and IN as Java: what can be prepared of patterns and lists is a constant. */
final class MatchCode {
  private static final int MAX_INLINE_IN = 4;

  private final ExprCode exprs;

  MatchCode(ExprCode exprs) {
    this.exprs = exprs;
  }

  Value like(Predicate.Like like) {
    Value operand = exprs.value(like.operand(), "text");
    Value pattern = exprs.value(like.pattern(), "pattern");
    CodeBlock escape =
        like.escape() == null
            ? CodeBlock.of("$T.NO_ESCAPE", LikePattern.class)
            : CodeBlock.of("(char) $L", (int) like.escape());
    CodeBlock compiled =
        CodeBlock.of(
            "$T.$N($L, $L)",
            LikePattern.class,
            like.anyCase() ? "compileAnyCase" : "compile",
            pattern.code(),
            escape);
    if (like.pattern() instanceof Expr.Literal) {
      compiled = exprs.constants().of("LIKE", TypeName.get(LikePattern.class), compiled);
    }
    return Value.strict(
        CodeBlock.of("$L.matches($L)", compiled, operand.code()), List.of(operand, pattern));
  }

  Value in(Predicate.In in) {
    Value operand = exprs.value(in.operand(), "value");
    boolean isDouble = in.operand().type().storage() == Storage.DOUBLE;
    List<CodeBlock> values =
        in.values().stream().map(v -> isDouble ? positiveZero(v) : v).map(this::element).toList();
    if (values.isEmpty()) {
      return Value.strict(CodeBlock.of("false"), List.of(operand));
    }
    boolean simple = in.operand() instanceof Expr.ColumnRef;
    if (simple && values.size() <= MAX_INLINE_IN) {
      List<CodeBlock> comparisons = new ArrayList<>();
      for (Expr.Literal value : in.values()) {
        Predicate.Comparison equal =
            new Predicate.Comparison(Predicate.Comparison.Op.EQUAL, in.operand(), value);
        comparisons.add(
            Operators.comparison(
                equal, operand.code(), LiteralCode.value(value, exprs.constants()).code()));
      }
      return Value.strict(
          CodeBlock.of("($L)", CodeBlock.join(comparisons, "$W|| ")), List.of(operand));
    }
    // Set.of refuses duplicates.
    List<CodeBlock> distinct = values.stream().distinct().toList();
    CodeBlock set = exprs.constants().set(JavaTypes.of(in.operand().type()), distinct);
    // A set tells -0.0 from 0.0.
    CodeBlock wanted = isDouble ? CodeBlock.of("$L + 0.0", operand.code()) : operand.code();
    return Value.strict(CodeBlock.of("$L.contains($L)", set, wanted), List.of(operand));
  }

  /** An object of a set needs no constant of its own. */
  private CodeBlock element(Expr.Literal literal) {
    return literal.type().storage() == Storage.OBJECT
        ? LiteralCode.object(literal)
        : LiteralCode.value(literal, exprs.constants()).code();
  }

  private static Expr.Literal positiveZero(Expr.Literal literal) {
    return literal.value() instanceof Double value
        ? new Expr.Literal(value + 0.0, literal.type())
        : literal;
  }
}
