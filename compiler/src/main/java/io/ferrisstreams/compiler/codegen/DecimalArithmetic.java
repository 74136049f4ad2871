package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.codegen.DecimalCode.Form;
import io.ferrisstreams.compiler.codegen.DecimalCode.Held;
import io.ferrisstreams.compiler.plan.Operation.Arithmetic.Op;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Operators on decimals that are not null, as Java. Each takes the cheapest form that is known to
 * hold the result: Java's operator on longs, which needs no check; else {@link Int128}, which
 * checks that a result has at most 38 digits.
 */
final class DecimalArithmetic {
  /** The largest power of ten that is a long. */
  private static final int MAX_POWER = 18;

  private final Constants constants;

  DecimalArithmetic(Constants constants) {
    this.constants = constants;
  }

  /** {@code left op right} of the dialect's result type. */
  DecimalCode apply(Op op, DecimalCode left, DecimalCode right, Decimal type) {
    return switch (op) {
      case ADD, SUBTRACT -> sum(op, left, right, type);
      case MULTIPLY -> product(left, right, type);
      case DIVIDE -> quotient(left, right, type);
      case REMAINDER -> remainder(left, right, type);
    };
  }

  private DecimalCode sum(Op op, DecimalCode left, DecimalCode right, Decimal type) {
    int scale = Math.max(left.scale(), right.scale());
    BigInteger most = scaledMost(left, scale).add(scaledMost(right, scale));
    if (DecimalCode.fitsLong(most)) {
      return operator(rescaled(left, scale), op.toString(), rescaled(right, scale), most);
    }
    String method = op.name().toLowerCase(Locale.ROOT);
    // An operand that has room for 38 digits may need more at the scale of the other.
    if (type.scale() == scale && fits(left, scale) && fits(right, scale)) {
      CodeBlock code =
          CodeBlock.of(
              "$T." + method + "($L,$W$L)",
              WideDecimals.class,
              wide(rescaled(left, scale)),
              wide(rescaled(right, scale)));
      return DecimalCode.of(code, Held.WIDE, scale, most);
    }
    return rounded(method + "Rounded", left, right, type);
  }

  private DecimalCode product(DecimalCode left, DecimalCode right, Decimal type) {
    int scale = left.scale() + right.scale();
    if (type.scale() != scale) {
      return rounded("multiplyRounded", left, right, type);
    }
    BigInteger most = left.most().multiply(right.most());
    // Nothing times zero is large, but what is no long cannot be multiplied as one.
    if (Stream.of(left.most(), right.most(), most).allMatch(DecimalCode::fitsLong)) {
      return operator(left, "*", right, most);
    }
    boolean narrow = !left.isWide() && !right.isWide();
    CodeBlock code =
        CodeBlock.of(
            "$T.multiply($L,$W$L)",
            WideDecimals.class,
            narrow ? left.code() : wide(left),
            narrow ? right.code() : wide(right));
    return DecimalCode.of(code, Held.WIDE, scale, most);
  }

  private DecimalCode quotient(DecimalCode left, DecimalCode right, Decimal type) {
    return type.isWide()
        ? rounded("divide", left, right, type)
        : stored(
            CodeBlock.of(
                "$T.divide($L, $L,$W$L, $L, $L)",
                Decimals.class,
                narrow(left).code(),
                left.scale(),
                narrow(right).code(),
                right.scale(),
                type.scale()),
            Held.LONG,
            type);
  }

  private DecimalCode remainder(DecimalCode left, DecimalCode right, Decimal type) {
    boolean wide = left.isWide() || right.isWide();
    CodeBlock code =
        CodeBlock.of(
            "$T.remainder($L, $L,$W$L, $L)",
            wide ? WideDecimals.class : Decimals.class,
            wide ? wide(left) : left.code(),
            left.scale(),
            wide ? wide(right) : right.code(),
            right.scale());
    return stored(code, wide ? Held.WIDE : Held.LONG, type);
  }

  private DecimalCode rounded(String method, DecimalCode left, DecimalCode right, Decimal type) {
    return stored(
        CodeBlock.of(
            "$T." + method + "($L, $L,$W$L, $L, $L)",
            WideDecimals.class,
            wide(left),
            left.scale(),
            wide(right),
            right.scale(),
            type.scale()),
        Held.WIDE,
        type);
  }

  /** What the rules of result types bound. */
  private static DecimalCode stored(CodeBlock code, Held held, Decimal type) {
    return DecimalCode.of(code, held, type.scale(), DecimalCode.largest(type.precision()));
  }

  /** Of two numbers that are no Int128, where it is known that the result is a long. */
  private DecimalCode operator(DecimalCode left, String op, DecimalCode right, BigInteger most) {
    boolean product = op.equals("*");
    Form form = product ? Form.PRODUCT : Form.SUM;
    boolean ints = left.held() == Held.INT && right.held() == Held.INT;
    CodeBlock first = ints ? CodeBlock.of("(long) $L", left.code()) : narrow(left).code(form);
    CodeBlock second = narrow(right).code(product ? Form.ATOM : Form.PRODUCT);
    int scale = product ? left.scale() + right.scale() : left.scale();
    return DecimalCode.of(CodeBlock.of("$L $L $L", first, op, second), Held.LONG, scale, most)
        .as(form);
  }

  DecimalCode negated(DecimalCode operand) {
    if (operand.constant() != null) {
      return DecimalCode.constant(operand.constant().negate(), operand.scale());
    }
    if (!operand.isWide() && DecimalCode.fitsLong(operand.most())) {
      String format = operand.held() == Held.INT ? "-(long) $L" : "-$L";
      CodeBlock code = CodeBlock.of(format, operand.code(Form.ATOM));
      return DecimalCode.of(code, Held.LONG, operand.scale(), operand.most()).as(Form.SUM);
    }
    CodeBlock code = CodeBlock.of("$T.negate($L)", WideDecimals.class, wide(operand));
    return DecimalCode.of(code, Held.WIDE, operand.scale(), operand.most());
  }

  /** {@code left op right}, spelled as Java does. */
  CodeBlock comparison(DecimalCode left, String op, DecimalCode right) {
    int scale = Math.max(left.scale(), right.scale());
    boolean narrow = !left.isWide() && !right.isWide();
    if (narrow && staysLong(left, scale) && staysLong(right, scale)) {
      return CodeBlock.of(
          "$L $L $L", rescaled(left, scale).code(), op, rescaled(right, scale).code());
    }
    if (!narrow && fits(left, scale) && fits(right, scale)) {
      return CodeBlock.of(
          "$L.compareTo($L) $L 0", wide(rescaled(left, scale)), wide(rescaled(right, scale)), op);
    }
    return CodeBlock.of(
        "$T.compare($L, $L,$W$L, $L) $L 0",
        narrow ? Decimals.class : WideDecimals.class,
        narrow ? left.code() : wide(left),
        left.scale(),
        narrow ? right.code() : wide(right),
        right.scale(),
        op);
  }

  /** As another type: rounded half up to fewer digits after the point, checked before it. */
  DecimalCode cast(DecimalCode value, Decimal to) {
    DecimalCode rescaled = rescaled(value, to.scale());
    BigInteger largest = DecimalCode.largest(to.precision());
    if (rescaled.most().compareTo(largest) <= 0) {
      return rescaled;
    }
    if (rescaled.isWide() && !to.isWide()) {
      CodeBlock code =
          CodeBlock.of("$T.narrow($L, $L)", WideDecimals.class, wide(rescaled), to.precision());
      return DecimalCode.of(code, Held.LONG, to.scale(), largest);
    }
    CodeBlock code =
        CodeBlock.of(
            "$T.checkPrecision($L, $L)",
            rescaled.isWide() ? WideDecimals.class : Decimals.class,
            rescaled.isWide() ? wide(rescaled) : rescaled.code(),
            to.precision());
    return DecimalCode.of(code, rescaled.isWide() ? Held.WIDE : Held.LONG, to.scale(), largest);
  }

  /**
   * The same number at another scale: exact upwards, where it may not fit, which is checked;
   * rounded half up downwards.
   */
  DecimalCode rescaled(DecimalCode value, int scale) {
    int digits = scale - value.scale();
    if (digits == 0) {
      return value;
    }
    BigInteger most = scaledMost(value, scale);
    if (digits > 0 && value.constant() != null && DecimalCode.fits(most)) {
      return DecimalCode.constant(value.constant().multiply(BigInteger.TEN.pow(digits)), scale);
    }
    if (digits > 0 && digits <= MAX_POWER && !value.isWide()) {
      BigInteger power = BigInteger.TEN.pow(digits);
      return DecimalCode.fitsLong(most)
          ? operator(value, "*", DecimalCode.constant(power, digits), most)
          : DecimalCode.of(
              CodeBlock.of("$T.multiply($L, $LL)", WideDecimals.class, value.code(), power),
              Held.WIDE,
              scale,
              most);
    }
    boolean wide = digits > 0 || value.isWide();
    CodeBlock code =
        CodeBlock.of(
            "$T.rescale($L, $L, $L)",
            wide ? WideDecimals.class : Decimals.class,
            wide ? wide(value) : value.code(),
            value.scale(),
            scale);
    return DecimalCode.of(code, wide ? Held.WIDE : Held.LONG, scale, most);
  }

  private static BigInteger scaledMost(DecimalCode value, int scale) {
    int digits = scale - value.scale();
    BigInteger power = BigInteger.TEN.pow(Math.abs(digits));
    return digits >= 0
        ? value.most().multiply(power)
        : value.most().divide(power).add(BigInteger.ONE);
  }

  private static boolean staysLong(DecimalCode value, int scale) {
    return value.scale() == scale || DecimalCode.fitsLong(scaledMost(value, scale));
  }

  private static boolean fits(DecimalCode value, int scale) {
    return DecimalCode.fits(scaledMost(value, scale));
  }

  /** As a row holds it. */
  CodeBlock stored(DecimalCode value, Decimal type) {
    return type.isWide() ? wide(value) : asLong(value);
  }

  /** As a long; what is none fails. */
  private CodeBlock asLong(DecimalCode value) {
    return value.held() == Held.INT
        ? CodeBlock.of("(long) $L", value.code())
        : narrow(value).code();
  }

  /** As a BIGINT: rounded half up; what is none fails. */
  CodeBlock whole(DecimalCode value) {
    DecimalCode whole = rescaled(value, 0);
    return whole.form() == Form.ATOM ? asLong(whole) : whole.code(Form.ATOM);
  }

  /** As a long, or an int where that does as well. */
  private DecimalCode narrow(DecimalCode value) {
    return value.isWide()
        ? DecimalCode.of(
            CodeBlock.of("$L.toLong()", wide(value)), Held.LONG, value.scale(), value.most())
        : value;
  }

  /** As an {@link Int128}. */
  CodeBlock wide(DecimalCode value) {
    BigInteger constant = value.constant();
    if (constant != null) {
      return constants.of(
          "DECIMAL", TypeName.get(Int128.class), wideConstant(constant, value.scale()));
    }
    return value.isWide() ? value.code() : CodeBlock.of("$T.of($L)", Int128.class, value.code());
  }

  static CodeBlock wideConstant(BigInteger unscaled, int scale) {
    String text = new BigDecimal(unscaled, scale).toPlainString();
    return CodeBlock.of(
        "$T.parse($S, $L, $L)", WideDecimals.class, text, Decimal.MAX_PRECISION, scale);
  }
}
