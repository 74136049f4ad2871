package io.ferrisstreams.compiler.codegen;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Expressions as Java.
 *
 * <p>Most SQL operations are <em>strict</em>: null if an operand is. They become one Java
 * expression over primitives, beside the list of conditions under which it is null; nothing is
 * boxed. Where evaluation has to choose (CASE, COALESCE, TRY_CAST, a nullable function), a local
 * variable is assigned by statements ahead of the expression. Conditions are asked for as {@link
 * #isTrue} or {@link #isFalse}, which folds three-valued logic into Java's two values.
 */
final class ExprCode {
  private static final int MAX_INLINE_IN = 4;

  private final RowClass input;
  private final String variable;
  private final Body body;
  private final Constants constants;
  private final Map<String, NestedCode.Parameter> parameters;
  private final NestedCode nested;
  private final DecimalExprs decimals;
  private final CallCode calls;
  private final Numbering numbering = new Numbering();
  private final Map<Integer, Value> shared = new HashMap<>();

  /**
   * @param input the class of the row the expressions read
   * @param variable the Java variable that holds the row
   */
  ExprCode(RowClass input, String variable, Body body, Constants constants) {
    this(input, variable, body, constants, Map.of());
  }

  private ExprCode(
      RowClass input,
      String variable,
      Body body,
      Constants constants,
      Map<String, NestedCode.Parameter> parameters) {
    this.input = input;
    this.variable = variable;
    this.body = body;
    this.constants = constants;
    this.parameters = parameters;
    this.nested = new NestedCode(this);
    this.decimals = new DecimalExprs(this, constants);
    this.calls = new CallCode(this);
  }

  /**
   * Expressions inside a lambda, with statements of their own.
   *
   * @param bound the parameters of this lambda and those around it, by their names in SQL
   */
  ExprCode inside(Map<String, NestedCode.Parameter> bound) {
    String[] names =
        Stream.concat(Stream.of(variable), bound.values().stream().map(NestedCode.Parameter::name))
            .toArray(String[]::new);
    return new ExprCode(input, variable, new Body(names), constants, bound);
  }

  /** The same, where the SQL variable {@code name} is known as well. */
  ExprCode with(String name, NestedCode.Parameter parameter) {
    Map<String, NestedCode.Parameter> more = new LinkedHashMap<>(parameters);
    more.put(name, parameter);
    return new ExprCode(input, variable, body, constants, more);
  }

  CodeBlock lambda(Expr.Lambda lambda, String hint) {
    return nested.lambda(lambda, hint);
  }

  // What lambdas ask for.

  RowClass row() {
    return input;
  }

  String variable() {
    return variable;
  }

  Body body() {
    return body;
  }

  Constants constants() {
    return constants;
  }

  Map<String, NestedCode.Parameter> parameters() {
    return parameters;
  }

  /**
   * The value of {@code expr}.
   *
   * @param hint what a local variable would be named, should it need one
   */
  Value value(Expr expr, String hint) {
    if (expr instanceof Expr.ColumnRef ref) {
      CodeBlock code = input.value(variable, ref.index());
      return ref.nullable()
          ? new Value(code, List.of(NullTest.of(input.isNull(variable, ref.index()))))
          : Value.notNull(code);
    }
    if (expr instanceof Expr.OfRecord field) {
      return Value.notNull(
          CodeBlock.of("$N.$N()", QueryClass.RECORD, field.part().name().toLowerCase(Locale.ROOT)));
    }
    if (expr instanceof Expr.Literal literal) {
      return LiteralCode.value(literal, constants);
    }
    Value known = known(expr);
    if (known != null) {
      return known;
    }
    if (DecimalExprs.isOperation(expr)) {
      return decimals.value(expr, hint);
    }
    if (expr instanceof Operation.Arithmetic arithmetic) {
      Value left = value(arithmetic.left(), hint);
      Value right = value(arithmetic.right(), hint);
      return Value.strict(
          Operators.arithmetic(arithmetic, left.code(), right.code()), List.of(left, right));
    }
    if (expr instanceof Operation.TimeArithmetic arithmetic) {
      Value left = value(arithmetic.left(), hint);
      Value right = value(arithmetic.right(), hint);
      return Value.strict(
          TimeOperators.arithmetic(arithmetic, left.code(), right.code()), List.of(left, right));
    }
    if (expr instanceof Operation.Negate negate) {
      Value operand = value(negate.operand(), hint);
      return Value.strict(Operators.negate(negate.type(), operand.code()), List.of(operand));
    }
    if (expr instanceof Operation.Concat concat) {
      List<Value> operands = values(concat.operands(), hint);
      return Value.strict(Operators.concat(concat.type(), operands), operands);
    }
    if (expr instanceof Operation.Call call) {
      return calls.value(call, hint);
    }
    if (expr instanceof Operation.Cast cast) {
      return cast.safe() ? tryCast(cast, hint) : converted(cast, hint);
    }
    if (expr instanceof Conditional.Case
        || expr instanceof Conditional.Coalesce
        || expr instanceof Conditional.Extreme) {
      return chosen(expr, hint);
    }
    if (expr instanceof Conditional.Try attempt) {
      return attempt(attempt, hint);
    }
    if (expr instanceof Composite.Construct construct) {
      return Value.notNull(nested.construct(construct, hint));
    }
    if (NestedCode.isAccess(expr)) {
      String local = body.local(expr instanceof Composite.Field field ? field.name() : hint);
      body.add("$T $N = $L", JavaTypes.boxed(expr.type()), local, nested.access(expr, hint, false));
      return Value.ofReference(local);
    }
    if (expr instanceof Expr.Variable bound) {
      return requireNonNull(parameters.get(bound.name())).value();
    }
    if (expr instanceof Expr.Lambda lambda) {
      return Value.notNull(lambda(lambda, hint));
    }
    return bool(expr, hint);
  }

  Numbering numbering() {
    return numbering;
  }

  /** Computes {@code expr} here, once: what is asked for behind finds its value in a variable. */
  void share(Expr expr, String name) {
    if (DecimalExprs.isOperation(expr)) {
      decimals.share(expr, name);
      return;
    }
    Value value = value(expr, name);
    Value kept = isVariable(expr, value) ? value : keep(JavaTypes.of(expr.type()), value, name);
    shared.put(numbering.of(expr), kept);
  }

  private @Nullable Value known(Expr expr) {
    return shared.isEmpty() ? null : shared.get(numbering.of(expr));
  }

  /** Whether the code of a value is a variable already. */
  private static boolean isVariable(Expr expr, Value value) {
    return value.isReference()
        || expr instanceof Conditional.Case
        || expr instanceof Conditional.Coalesce
        || expr instanceof Conditional.Extreme
        || expr instanceof Conditional.Try
        || expr instanceof Operation.Cast cast && cast.safe()
        || expr.nullable()
            && (expr instanceof Predicate.Logical
                || expr instanceof Predicate.Not
                || expr instanceof Predicate.In);
  }

  /** The value in a variable of its own. */
  Value keep(TypeName java, Value value, String name) {
    String local = body.local(name);
    if (!value.nullable()) {
      body.add("$T $N = $L", java, local, value.code());
      return Value.notNull(CodeBlock.of("$N", local));
    }
    String none = java.equals(TypeName.BOOLEAN) ? "false" : java.isPrimitive() ? "0" : "null";
    body.add("$T $N = $L", java, local, none);
    body.addIf(
        value.isNotNull(),
        CodeBlock.builder().addStatement("$N = $L", local, value.code()).build());
    return java.isPrimitive()
        ? new Value(CodeBlock.of("$N", local), value.nullWhen())
        : Value.ofReference(local);
  }

  /** The value of {@code expr} as a reference, which is null by itself. */
  CodeBlock boxed(Expr expr, String hint) {
    if (expr instanceof Expr.Literal literal && literal.value() == null) {
      return CodeBlock.of("($T) null", JavaTypes.boxed(expr.type()));
    }
    if (NestedCode.isAccess(expr)) {
      return nested.access(expr, hint, true);
    }
    Value value = value(expr, hint);
    boolean reference =
        value.isReference()
            || expr instanceof Expr.ColumnRef && expr.type().storage().isReference();
    return value.nullable() && !reference
        ? CodeBlock.of("$L ? null : $L", value.isNull().code(), value.code())
        : value.code();
  }

  /** When {@code expr} is true; false and null are not. */
  Condition isTrue(Expr expr) {
    return truth(expr, true);
  }

  /** When {@code expr} is false; true and null are not. */
  Condition isFalse(Expr expr) {
    return truth(expr, false);
  }

  private Condition truth(Expr expr, boolean wanted) {
    if (expr instanceof Expr.Literal literal) {
      return Boolean.valueOf(wanted).equals(literal.value()) ? Condition.TRUE : Condition.FALSE;
    }
    Value known = known(expr);
    if (known != null) {
      Condition holds = Condition.of(known.code());
      return Condition.and(List.of(known.isNotNull(), wanted ? holds : holds.negated()));
    }
    if (expr instanceof Predicate.Not not) {
      return truth(not.operand(), !wanted);
    }
    if (expr instanceof Predicate.Logical logical) {
      boolean all = (logical.op() == Predicate.Logical.Op.AND) == wanted;
      return chain(logical.operands(), operand -> truth(operand, wanted), all);
    }
    if (expr instanceof Predicate.IsNull isNull) {
      Value operand = value(isNull.operand(), "value");
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
    Value value = strictBool(expr);
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

  /** A boolean whose value, not only its truth, is asked for. */
  private Value bool(Expr expr, String hint) {
    if (!expr.nullable()) {
      Condition condition = isTrue(expr);
      return Value.notNull(
          condition.form() == Condition.Form.ATOM
              ? condition.code()
              : CodeBlock.of("($L)", condition.code()));
    }
    if (expr instanceof Predicate.Comparison || expr instanceof Predicate.Like) {
      return strictBool(expr);
    }
    String local = body.local(hint);
    String isNull = body.local(hint + "_is_null");
    body.add("boolean $N = $L", local, isTrue(expr).code());
    body.add("boolean $N = false", isNull);
    Body.Captured<Condition> isFalse = body.capture(() -> isFalse(expr));
    body.addIf(
        Condition.not(CodeBlock.of("$N", local)),
        CodeBlock.builder()
            .add(isFalse.statements())
            .addStatement("$N = $L", isNull, isFalse.result().negated().code())
            .build());
    return new Value(CodeBlock.of("$N", local), List.of(NullTest.of(CodeBlock.of("$N", isNull))));
  }

  private Value strictBool(Expr expr) {
    if (expr instanceof Predicate.Comparison comparison) {
      Compared compared = compared(comparison);
      return Value.strict(compared.code, List.of(compared.left, compared.right));
    }
    if (expr instanceof Predicate.Like like) {
      return like(like);
    }
    if (expr instanceof Predicate.In in) {
      return in(in);
    }
    return value(expr, "value");
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
    Value left = value(comparison.left(), "left");
    Value right = value(comparison.right(), "right");
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
      Condition isTrue = isTrue(distinct.left());
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

  private Value like(Predicate.Like like) {
    Value operand = value(like.operand(), "text");
    Value pattern = value(like.pattern(), "pattern");
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
      compiled = constants.of("LIKE", TypeName.get(LikePattern.class), compiled);
    }
    return Value.strict(
        CodeBlock.of("$L.matches($L)", compiled, operand.code()), List.of(operand, pattern));
  }

  private Value in(Predicate.In in) {
    Value operand = value(in.operand(), "value");
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
                equal, operand.code(), LiteralCode.value(value, constants).code()));
      }
      return Value.strict(
          CodeBlock.of("($L)", CodeBlock.join(comparisons, "$W|| ")), List.of(operand));
    }
    // Set.of refuses duplicates.
    List<CodeBlock> distinct = values.stream().distinct().toList();
    CodeBlock set = constants.set(JavaTypes.of(in.operand().type()), distinct);
    // A set tells -0.0 from 0.0.
    CodeBlock wanted = isDouble ? CodeBlock.of("$L + 0.0", operand.code()) : operand.code();
    return Value.strict(CodeBlock.of("$L.contains($L)", set, wanted), List.of(operand));
  }

  /** An object of a set needs no constant of its own. */
  private CodeBlock element(Expr.Literal literal) {
    return literal.type().storage() == Storage.OBJECT
        ? LiteralCode.object(literal)
        : LiteralCode.value(literal, constants).code();
  }

  private static Expr.Literal positiveZero(Expr.Literal literal) {
    return literal.value() instanceof Double value
        ? new Expr.Literal(value + 0.0, literal.type())
        : literal;
  }

  /** The value a cast makes, whether it is safe or not. */
  private Value converted(Operation.Cast cast, String hint) {
    if (DecimalExprs.isConversion(cast)) {
      return decimals.converted(cast, hint);
    }
    if (NestedCasts.has(cast.operand().type(), cast.type())) {
      return new NestedCasts(this).cast(cast, hint);
    }
    Value operand = value(cast.operand(), hint);
    return Value.strict(
        Casts.code(cast.operand().type(), cast.type(), operand.code()), List.of(operand));
  }

  private Value tryCast(Operation.Cast cast, String hint) {
    Local local = declare(cast.type(), hint);
    Body.Captured<Value> captured = body.capture(() -> converted(cast, hint));
    Value converted = captured.result();
    CodeBlock assign = local.assign(converted.code());
    // All of the operand is tried: its errors are null wherever its code stands.
    CodeBlock.Builder attempt =
        CodeBlock.builder().beginControlFlow("try").add(captured.statements());
    if (converted.nullable()) {
      attempt
          .beginControlFlow("if ($L)", converted.isNotNull().code())
          .add(assign)
          .endControlFlow();
    } else {
      attempt.add(assign);
    }
    body.add(
        attempt
            .nextControlFlow("catch ($T e)", RowException.class)
            .add("// TRY_CAST: what cannot be converted is null\n")
            .endControlFlow()
            .build());
    return local.value();
  }

  private Value attempt(Conditional.Try attempt, String hint) {
    Local local = declare(attempt.type(), hint);
    body.add(
        CodeBlock.builder()
            .beginControlFlow("try")
            .add(assignment(attempt.operand(), local, hint))
            .nextControlFlow("catch ($T e)", RowException.class)
            .add("// TRY: what fails is null\n")
            .endControlFlow()
            .build());
    return local.value();
  }

  /** CASE and COALESCE: a local variable that one of several branches sets. */
  private Value chosen(Expr expr, String hint) {
    Local local = declare(expr.type(), hint);
    if (expr instanceof Conditional.Case c) {
      body.add(branches(c, 0, local, hint));
    } else if (expr instanceof Conditional.Coalesce coalesce) {
      body.add(firstNotNull(coalesce.operands(), 0, local, hint));
    } else if (expr instanceof Conditional.Extreme extreme) {
      extreme.operands().forEach(operand -> body.add(better(extreme, operand, local, hint)));
    }
    return expr.nullable() ? local.value() : Value.notNull(CodeBlock.of("$N", local.name()));
  }

  /** The branches of a CASE from {@code i} on, as an if-else chain. */
  private CodeBlock branches(Conditional.Case c, int i, Local local, String hint) {
    if (i == c.branches().size()) {
      return assignment(c.otherwise(), local, hint);
    }
    Conditional.Case.Branch branch = c.branches().get(i);
    Body.Captured<Condition> condition = body.capture(() -> isTrue(branch.condition()));
    CodeBlock.Builder code = CodeBlock.builder().add(condition.statements());
    code.beginControlFlow("if ($L)", condition.result().code());
    code.add(assignment(branch.value(), local, hint));
    int next = i + 1;
    while (next < c.branches().size()) {
      Conditional.Case.Branch other = c.branches().get(next);
      Body.Captured<Condition> test = body.capture(() -> isTrue(other.condition()));
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
    Body.Captured<Value> operand = body.capture(() -> value(operands.get(i), hint));
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
    Body.Captured<Value> captured = body.capture(() -> value(operand, hint));
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

  /** Sets {@code local} to the value of {@code expr}, or leaves it null. */
  private CodeBlock assignment(Expr expr, Local local, String hint) {
    if (expr instanceof Expr.Literal literal && literal.value() == null) {
      return CodeBlock.of("");
    }
    Body.Captured<Value> captured = body.capture(() -> value(expr, hint));
    Value value = captured.result();
    CodeBlock.Builder code = CodeBlock.builder().add(captured.statements());
    if (value.nullable()) {
      code.beginControlFlow("if ($L)", value.isNotNull().code())
          .add(local.assign(value.code()))
          .endControlFlow();
    } else {
      code.add(local.assign(value.code()));
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

  private List<Value> values(List<Expr> exprs, String hint) {
    return exprs.stream().map(expr -> value(expr, hint)).toList();
  }
}
