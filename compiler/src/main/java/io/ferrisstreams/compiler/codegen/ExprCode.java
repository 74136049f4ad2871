package io.ferrisstreams.compiler.codegen;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Expressions as Java.
 *
 * <p>Most SQL operations are <em>strict</em>: null if an operand is. They become one Java
 * expression over primitives, beside the list of conditions under which it is null; nothing is
 * boxed. Where evaluation has to choose (CASE, COALESCE, TRY_CAST, a nullable function), a local
 * variable is assigned by statements ahead of the expression. Conditions are asked for with {@link
 * #isTrue}, or from {@link PredicateCode}.
 */
final class ExprCode {
  private final RowClass input;
  private final String variable;
  private final Body body;
  private final Constants constants;
  private final Map<String, NestedCode.Parameter> parameters;
  private final NestedCode nested;
  private final DecimalExprs decimals;
  private final CallCode calls;
  private final PredicateCode predicates;
  private final ConditionalCode conditionals;
  private final Numbering numbering = new Numbering();
  private final Map<Integer, Known> shared = new HashMap<>();

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
    this.predicates = new PredicateCode(this, decimals);
    this.conditionals = new ConditionalCode(this);
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
      return ofRecord(field);
    }
    if (expr instanceof Expr.Literal literal) {
      return LiteralCode.value(literal, constants);
    }
    Known known = known(expr);
    if (known != null && known.number() == null) {
      return known.value();
    }
    if (known != null || DecimalExprs.isOperation(expr)) {
      return decimals.value(expr, hint);
    }
    if (expr instanceof Operation operation) {
      return operation(operation, hint);
    }
    if (expr instanceof Predicate predicate) {
      return predicates.value(predicate, hint);
    }
    if (expr instanceof Conditional conditional) {
      return conditionals.value(conditional, hint);
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
    if (expr instanceof Expr.Let let) {
      return with(let, () -> value(let.body(), hint));
    }
    throw new AssertionError(expr);
  }

  private Value operation(Operation operation, String hint) {
    if (operation instanceof Operation.Arithmetic arithmetic) {
      Value left = value(arithmetic.left(), hint);
      Value right = value(arithmetic.right(), hint);
      return Value.strict(
          Operators.arithmetic(arithmetic, left.code(), right.code()), List.of(left, right));
    }
    if (operation instanceof Operation.TimeArithmetic arithmetic) {
      Value left = value(arithmetic.left(), hint);
      Value right = value(arithmetic.right(), hint);
      return Value.strict(
          TimeOperators.arithmetic(arithmetic, left.code(), right.code()), List.of(left, right));
    }
    if (operation instanceof Operation.Negate negate) {
      Value operand = value(negate.operand(), hint);
      return Value.strict(Operators.negate(negate.type(), operand.code()), List.of(operand));
    }
    if (operation instanceof Operation.Concat concat) {
      List<Value> operands = values(concat.operands(), hint);
      return Value.strict(Operators.concat(concat.type(), operands), operands);
    }
    if (operation instanceof Operation.Call call) {
      return calls.value(call, hint);
    }
    if (operation instanceof Operation.Cast cast) {
      return cast.safe() ? conditionals.tryCast(cast, hint) : converted(cast, hint);
    }
    throw new AssertionError(operation);
  }

  private Value ofRecord(Expr.OfRecord field) {
    String part =
        switch (field.part()) {
          case TIMESTAMP -> "timestamp";
          case PARTITION -> "partition";
          case OFFSET -> "offset";
          case TOPIC -> "topic";
          case WINDOW_START -> "windowStart";
          case SESSION_END -> "sessionEnd";
          case KEY -> "keyText";
        };
    CodeBlock code = CodeBlock.of("$N.$N()", RowMethods.RECORD, part);
    if (!field.nullable()) {
      return Value.notNull(code);
    }
    String local = body.local("key");
    body.add("$T $N = $L", JavaTypes.boxed(field.type()), local, code);
    return Value.ofReference(local);
  }

  Numbering numbering() {
    return numbering;
  }

  /** Computes {@code expr} here, once: what is asked for behind finds its value in a variable. */
  void share(Expr expr, String name) {
    shared.put(numbering.of(expr), computed(expr, name));
  }

  /** What {@code body} writes of the body of {@code let}, whose variable it knows. */
  <T> T with(Expr.Let let, Supplier<T> body) {
    int variable = numbering.of(let.variable());
    Known computed = computed(let.value(), let.variable().name());
    Known outer = shared.put(variable, computed);
    T result = body.get();
    if (outer == null) {
      shared.remove(variable);
    } else {
      shared.put(variable, outer);
    }
    return result;
  }

  private Known computed(Expr expr, String name) {
    Known known = known(expr);
    if (known != null) {
      return known;
    }
    if (DecimalExprs.isOperation(expr)) {
      return decimals.computed(expr, name);
    }
    Value value = value(expr, name);
    Value kept = isVariable(expr, value) ? value : keep(JavaTypes.of(expr.type()), value, name);
    return new Known(kept, null);
  }

  /**
   * What was computed ahead.
   *
   * @param value a variable
   * @param number the variable as what can be calculated with; null if it is as a row holds it
   */
  record Known(Value value, @Nullable DecimalCode number) {}

  /** What was computed ahead as the value of {@code expr}; null if nothing was. */
  @Nullable Known known(Expr expr) {
    return shared.isEmpty() ? null : shared.get(numbering.of(expr));
  }

  /** Whether the code of a value is a variable already. */
  private static boolean isVariable(Expr expr, Value value) {
    return expr instanceof Expr.Let let
        ? isVariable(let.body(), value)
        : value.isReference()
            || expr instanceof Conditional
            || expr instanceof Operation.Cast cast && cast.safe()
            || expr.nullable()
                && (expr instanceof Predicate.Logical
                    || expr instanceof Predicate.In in && in.orNull());
  }

  /** The value of {@code expr} as code that may stand more than once. */
  Value repeatable(Expr expr, String hint) {
    Known known = known(expr);
    if (known != null && known.number() == null) {
      return known.value();
    }
    Value value = value(expr, hint);
    return Exprs.isFree(expr) || isVariable(expr, value)
        ? value
        : keep(JavaTypes.of(expr.type()), value, hint);
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
    return predicates.truth(expr, true);
  }

  /** The value a cast makes, whether it is safe or not. */
  Value converted(Operation.Cast cast, String hint) {
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

  private List<Value> values(List<Expr> exprs, String hint) {
    return exprs.stream().map(expr -> value(expr, hint)).toList();
  }
}
