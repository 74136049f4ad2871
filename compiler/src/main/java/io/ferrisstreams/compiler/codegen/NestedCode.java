package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.ExprPrinter;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.function.Variants;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Values with values in them, and lambdas, as Java. What is inside is boxed, and null where it is
 * NULL, so the methods behind it take null and need no tests before them.
 */
final class NestedCode {
  private final ExprCode exprs;

  NestedCode(ExprCode exprs) {
    this.exprs = exprs;
  }

  /** Whether an expression only goes into a value: {@link #access} is its code. */
  static boolean isAccess(Expr expr) {
    return expr instanceof Composite.Field || expr instanceof Composite.Element;
  }

  /** A new ARRAY, MAP or STRUCT; one of constants is made once. */
  CodeBlock construct(Composite.Construct construct, String hint) {
    if (construct.operands().isEmpty() || !isConstant(construct)) {
      return made(construct, ",$W", hint);
    }
    // Constants are told apart by their code, and its equality ends where a line may be broken.
    CodeBlock made = made(construct, ", ", hint);
    return exprs
        .constants()
        .of(construct.type().kind().name(), JavaTypes.of(construct.type()), made);
  }

  /** Whether it is always the same value, and there always is one. */
  private static boolean isConstant(Expr expr) {
    if (!(expr instanceof Composite.Construct construct)) {
      return expr instanceof Expr.Literal;
    }
    Set<Expr> keys = new HashSet<>();
    for (int i = 0; i < construct.operands().size(); i++) {
      Expr operand = construct.operands().get(i);
      boolean key = construct.type() instanceof SqlType.Map && i % 2 == 0;
      if (!isConstant(operand) || key && (operand.nullable() || !keys.add(operand))) {
        return false;
      }
    }
    return true;
  }

  private CodeBlock made(Composite.Construct construct, String comma, String hint) {
    List<CodeBlock> operands =
        construct.operands().stream().map(operand -> exprs.boxed(operand, hint)).toList();
    if (construct.type() instanceof SqlType.Struct) {
      return CodeBlock.of("$T.of($L)", Struct.class, CodeBlock.join(operands, comma));
    }
    if (construct.type() instanceof SqlType.Array array) {
      return operands.isEmpty()
          ? CodeBlock.of("$T.<$T>of()", List.class, JavaTypes.boxed(array.element()))
          : CodeBlock.of("$T.array($L)", Nested.class, CodeBlock.join(operands, comma));
    }
    SqlType.Map map = (SqlType.Map) construct.type();
    if (operands.isEmpty()) {
      return CodeBlock.of(
          "$T.<$T, $T>of()", Map.class, JavaTypes.boxed(map.key()), JavaTypes.boxed(map.value()));
    }
    List<CodeBlock> entries = new ArrayList<>();
    for (int i = 0; i < operands.size(); i += 2) {
      entries.add(
          CodeBlock.of(
              "$T.entry($L" + comma + "$L)", Nested.class, operands.get(i), operands.get(i + 1)));
    }
    return CodeBlock.of("$T.map($L)", Nested.class, CodeBlock.join(entries, comma));
  }

  /**
   * A reference, null if there is nothing; one expression for all the way to it.
   *
   * @param typed whether its Java type has to show by itself, since nothing around it says so: as
   *     the only argument of {@code array(T...)} it would be taken for the array of all
   */
  CodeBlock access(Expr expr, String hint, boolean typed) {
    if (expr instanceof Composite.Field field) {
      CodeBlock struct =
          isAccess(field.operand())
              ? access(field.operand(), hint, false)
              : exprs.boxed(field.operand(), hint);
      CodeBlock type =
          typed ? CodeBlock.of("<$T>", JavaTypes.boxed(field.type())) : CodeBlock.of("");
      return CodeBlock.of("$T.$Lfield($L,$W$L)", Nested.class, type, struct, field.index());
    }
    Composite.Element element = (Composite.Element) expr;
    CodeBlock collection = exprs.boxed(element.collection(), hint);
    boolean variant = element.collection().type() == SqlType.VARIANT;
    return CodeBlock.of(
        "$T.$L($L,$W$L)",
        variant ? Variants.class : Nested.class,
        element.key().type() == SqlType.INT && !isMap(element) ? "element" : "value",
        collection,
        exprs.boxed(element.key(), hint));
  }

  private static boolean isMap(Composite.Element element) {
    return element.collection().type() instanceof SqlType.Map;
  }

  /**
   * A Java lambda; one that needs statements has them in a method of its own, which is given what
   * it refers to.
   */
  CodeBlock lambda(Expr.Lambda lambda, String hint) {
    Map<String, Parameter> bound = new LinkedHashMap<>(exprs.parameters());
    List<Parameter> own = new ArrayList<>();
    for (Expr.Variable variable : lambda.parameters()) {
      String name = exprs.body().local(variable.name());
      Parameter parameter = new Parameter(name, JavaTypes.boxed(variable.type()));
      own.add(parameter);
      bound.put(variable.name(), parameter);
    }
    ExprCode inside = exprs.inside(bound);
    CodeBlock result = inside.boxed(lambda.body(), hint);
    // With its types, or Java could take the result of the call around it for any Object.
    CodeBlock head =
        CodeBlock.join(
            own.stream()
                .map(parameter -> CodeBlock.of("$T $N", parameter.type(), parameter.name()))
                .toList(),
            ", ");
    if (inside.body().code().isEmpty()) {
      return CodeBlock.of("($L) -> $L", head, result);
    }
    List<CodeBlock> arguments = new ArrayList<>();
    String name =
        exprs
            .constants()
            .method(
                hint + "_lambda",
                method -> method(method, lambda, bound, inside, result, arguments));
    return CodeBlock.of("($L) -> $N($L)", head, name, CodeBlock.join(arguments, ", "));
  }

  private MethodSpec method(
      String name,
      Expr.Lambda lambda,
      Map<String, Parameter> bound,
      ExprCode inside,
      CodeBlock result,
      List<CodeBlock> arguments) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("$L\n", Comments.safe(ExprPrinter.print(lambda)))
            .returns(
                lambda.body().nullable()
                    ? JavaTypes.boxed(lambda.type())
                    : JavaTypes.of(lambda.type()));
    BitSet columns = new BitSet();
    Exprs.columns(lambda, columns);
    if (!columns.isEmpty()) {
      method.addParameter(exprs.row().name(), exprs.variable());
      arguments.add(CodeBlock.of("$N", exprs.variable()));
    }
    Set<String> used = Exprs.variables(lambda.body());
    bound.forEach(
        (variable, parameter) -> {
          if (used.contains(variable)) {
            method.addParameter(parameter.type(), parameter.name());
            arguments.add(CodeBlock.of("$N", parameter.name()));
          }
        });
    return method.addCode(inside.body().code()).addStatement("return $L", result).build();
  }

  /** A parameter of a Java lambda. */
  record Parameter(String name, TypeName type) {
    Value value() {
      return Value.ofReference(name);
    }
  }
}
