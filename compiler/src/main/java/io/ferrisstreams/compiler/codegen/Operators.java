package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.runtime.function.Intervals;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Doubles;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.util.List;
import java.util.Locale;

/** Operators over values that are not null, as Java; but those {@link DecimalExprs} has. */
final class Operators {
  private Operators() {}

  static CodeBlock call(ScalarFunction function, List<CodeBlock> arguments) {
    return CodeBlock.of(
        "$T.$N($L)",
        ClassName.get(function.method().getDeclaringClass()),
        function.method().getName(),
        CodeBlock.join(arguments, ",$W"));
  }

  static CodeBlock concat(SqlType type, List<Value> operands) {
    List<CodeBlock> codes = operands.stream().map(Value::code).toList();
    return type == SqlType.BYTES
        ? CodeBlock.of("$T.concat($L)", Bytes.class, CodeBlock.join(codes, ",$W"))
        : CodeBlock.join(codes, "$W+ ");
  }

  static CodeBlock negate(SqlType type, CodeBlock operand) {
    return switch (type.kind()) {
      case INT, BIGINT -> CodeBlock.of("$T.negate($L)", Integers.class, operand);
      case DOUBLE -> CodeBlock.of("(-($L))", operand);
      case INTERVAL -> CodeBlock.of("$T.negate($L)", Intervals.class, operand);
      case BOOLEAN, DECIMAL, VARCHAR, DATE, TIMESTAMP, BYTES, TIME, ARRAY, MAP, STRUCT, VARIANT ->
          throw new AssertionError(type);
    };
  }

  static CodeBlock arithmetic(Operation.Arithmetic expr, CodeBlock left, CodeBlock right) {
    return switch (expr.type().kind()) {
      case INT, BIGINT ->
          CodeBlock.of("$T.$N($L,$W$L)", Integers.class, method(expr.op()), left, right);
      case DOUBLE ->
          switch (expr.op()) {
            case ADD, SUBTRACT, MULTIPLY -> CodeBlock.of("($L $L $L)", left, expr.op(), right);
            case DIVIDE, REMAINDER ->
                CodeBlock.of("$T.$N($L, $L)", Doubles.class, method(expr.op()), left, right);
          };
      case BOOLEAN,
          DECIMAL,
          VARCHAR,
          DATE,
          TIMESTAMP,
          BYTES,
          TIME,
          INTERVAL,
          ARRAY,
          MAP,
          STRUCT,
          VARIANT ->
          throw new AssertionError(expr);
    };
  }

  /** Decimals are of one type here. */
  static CodeBlock comparison(Predicate.Comparison expr, CodeBlock left, CodeBlock right) {
    SqlType leftType = expr.left().type();
    SqlType rightType = expr.right().type();
    String java = javaOperator(expr.op());
    return switch (leftType.kind()) {
      case INT, BIGINT, DOUBLE, DATE, TIME -> CodeBlock.of("$L $L $L", left, java, right);
      case DECIMAL ->
          leftType.storage() == Storage.LONG
              ? CodeBlock.of("$L $L $L", left, java, right)
              : CodeBlock.of("$L.compareTo($L) $L 0", left, right, java);
      case TIMESTAMP ->
          leftType.equals(rightType)
              ? CodeBlock.of("$L $L $L", left, java, right)
              : CodeBlock.of(
                  "$T.compare($L, $L,$W$L, $L) $L 0",
                  Decimals.class,
                  left,
                  ((SqlType.Timestamp) leftType).precision(),
                  right,
                  ((SqlType.Timestamp) rightType).precision(),
                  java);
      case BOOLEAN ->
          isEquality(expr.op())
              ? CodeBlock.of(
                  "$L $L $L", operand(expr.left(), left), java, operand(expr.right(), right))
              : CodeBlock.of("$T.compare($L, $L) $L 0", Boolean.class, left, right, java);
      case INTERVAL -> CodeBlock.of("$T.compare($L,$W$L) $L 0", Intervals.class, left, right, java);
      case VARCHAR, BYTES ->
          switch (expr.op()) {
            case EQUAL -> CodeBlock.of("$L.equals($L)", receiver(expr.left(), left), right);
            case NOT_EQUAL -> CodeBlock.of("!$L.equals($L)", receiver(expr.left(), left), right);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                CodeBlock.of("$L.compareTo($L) $L 0", receiver(expr.left(), left), right, java);
          };
      case ARRAY, MAP, STRUCT -> nestedEquality(expr, left, right);
      case VARIANT -> throw new AssertionError(expr);
    };
  }

  /** Doubles are not compared as {@code equals} does. */
  private static CodeBlock nestedEquality(
      Predicate.Comparison expr, CodeBlock left, CodeBlock right) {
    CodeBlock equal =
        hasDoubles(expr.left().type())
            ? CodeBlock.of("$T.equal($L,$W$L)", Nested.class, left, right)
            : CodeBlock.of("$L.equals($L)", left, right);
    return expr.op() == Predicate.Comparison.Op.EQUAL ? equal : CodeBlock.of("!$L", equal);
  }

  private static boolean hasDoubles(SqlType type) {
    if (type instanceof SqlType.Array array) {
      return hasDoubles(array.element());
    }
    if (type instanceof SqlType.Map map) {
      return hasDoubles(map.value());
    }
    return type instanceof SqlType.Struct struct
        ? struct.fields().columns().stream().anyMatch(field -> hasDoubles(field.type()))
        : type == SqlType.DOUBLE;
  }

  /** The primitive of a reference that is not null; a reference stays what it is. */
  static CodeBlock unboxed(SqlType type, CodeBlock reference) {
    return switch (type.storage()) {
      case BOOLEAN -> CodeBlock.of("$L.booleanValue()", reference);
      case INT -> CodeBlock.of("$L.intValue()", reference);
      case LONG -> CodeBlock.of("$L.longValue()", reference);
      case DOUBLE -> CodeBlock.of("$L.doubleValue()", reference);
      case STRING, OBJECT -> reference;
    };
  }

  /** {@code a + b} needs parentheses before {@code .equals}. */
  private static CodeBlock receiver(Expr expr, CodeBlock code) {
    return expr instanceof Operation.Concat && expr.type() == SqlType.VARCHAR
        ? CodeBlock.of("($L)", code)
        : code;
  }

  /** {@code a == (b == c)}: a comparison needs parentheses beside another one. */
  private static CodeBlock operand(Expr expr, CodeBlock code) {
    return expr instanceof Expr.Leaf ? code : CodeBlock.of("($L)", code);
  }

  private static boolean isEquality(Predicate.Comparison.Op op) {
    return op == Predicate.Comparison.Op.EQUAL || op == Predicate.Comparison.Op.NOT_EQUAL;
  }

  static String javaOperator(Predicate.Comparison.Op op) {
    return switch (op) {
      case EQUAL -> "==";
      case NOT_EQUAL -> "!=";
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> op.toString();
    };
  }

  /** The scale of a DECIMAL, or the precision of a TIMESTAMP. */
  static int digits(SqlType type) {
    return type instanceof SqlType.Timestamp timestamp
        ? timestamp.precision()
        : ((SqlType.Decimal) type).scale();
  }

  private static String method(Operation.Arithmetic.Op op) {
    return op.name().toLowerCase(Locale.ROOT);
  }
}
