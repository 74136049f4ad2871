package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.util.List;

/** Constants of SQL as Java. */
final class LiteralCode {
  /** Characters of a text that stands where it is used; a longer one becomes a static final. */
  private static final int MAX_INLINE = 1000;

  private LiteralCode() {}

  static Value value(Expr.Literal literal, Constants constants) {
    Object value = literal.value();
    if (value == null) {
      CodeBlock none =
          switch (literal.type().storage()) {
            case BOOLEAN -> CodeBlock.of("false");
            case INT -> CodeBlock.of("0");
            case LONG -> CodeBlock.of("0L");
            case DOUBLE -> CodeBlock.of("0.0");
            case STRING -> CodeBlock.of("$S", "");
            case OBJECT -> CodeBlock.of("(($T) null)", JavaTypes.of(literal.type()));
          };
      return new Value(none, List.of(NullTest.ALWAYS));
    }
    return Value.notNull(
        switch (literal.type().storage()) {
          case BOOLEAN -> CodeBlock.of("$L", value);
          case INT -> CodeBlock.of("$L", value);
          case LONG -> CodeBlock.of("$LL", value);
          case DOUBLE -> doubleLiteral((Double) value);
          case STRING -> string((String) value, constants);
          case OBJECT ->
              constants.of(
                  literal.type().kind().name(), JavaTypes.of(literal.type()), object(literal));
        });
  }

  /** A constant that is an object, as code that makes it. */
  static CodeBlock object(Expr.Literal literal) {
    if (literal.value() instanceof Bytes bytes) {
      return CodeBlock.of("$T.fromHex($L)", Bytes.class, SpecCode.string(bytes.toString()));
    }
    if (literal.value() instanceof Interval interval) {
      return CodeBlock.of("new $T($L, $LL)", Interval.class, interval.months(), interval.micros());
    }
    if (literal.value() instanceof Int128 unscaled) {
      return DecimalArithmetic.wideConstant(
          unscaled.toBigInteger(), ((Decimal) literal.type()).scale());
    }
    throw new AssertionError(literal);
  }

  private static CodeBlock doubleLiteral(double value) {
    if (Double.isNaN(value)) {
      return CodeBlock.of("$T.NaN", Double.class);
    }
    if (Double.isInfinite(value)) {
      return CodeBlock.of("$T.$L_INFINITY", Double.class, value > 0 ? "POSITIVE" : "NEGATIVE");
    }
    return CodeBlock.of("$L", value);
  }

  private static CodeBlock string(String text, Constants constants) {
    CodeBlock code = SpecCode.string(text);
    return text.length() > MAX_INLINE
        ? constants.of("TEXT", TypeName.get(String.class), code)
        : code;
  }
}
