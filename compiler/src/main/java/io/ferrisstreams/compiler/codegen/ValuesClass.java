package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Program.Insert;
import io.ferrisstreams.compiler.plan.Program.Values;
import io.ferrisstreams.runtime.topology.InsertedRows.Timed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** The rows of an INSERT … VALUES as Java: a class with a method for each. */
final class ValuesClass {
  private static final String RESULT = "result";

  private final Insert insert;
  private final ClassName name;
  private final RowClass row;
  private final JavaNames methodNames = new JavaNames().reserve("all");
  private final Constants constants = new Constants(methodNames);

  ValuesClass(Insert insert, ClassName name, RowClass row) {
    this.insert = insert;
    this.name = name;
    this.row = row;
  }

  TypeSpec write() {
    TypeName timed = ParameterizedTypeName.get(ClassName.get(Timed.class), row.name());
    TypeName each = ParameterizedTypeName.get(ClassName.get(Supplier.class), timed);
    List<MethodSpec> rows = new ArrayList<>();
    for (Values values : insert.rows()) {
      rows.add(row(values, timed));
    }
    CodeBlock all =
        rows.stream()
            .map(method -> CodeBlock.of("$T::$N", name, method.name()))
            .collect(CodeBlock.joining(",\n"));
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(Comments.javadoc(insert.sql()));
    constants.addTo(type);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(
        MethodSpec.methodBuilder("all")
            .addModifiers(Modifier.STATIC)
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), each))
            .addStatement("return $T.of($>$>\n$L$<$<)", List.class, all)
            .build());
    rows.forEach(type::addMethod);
    constants.addMethodsTo(type);
    return type.build();
  }

  private MethodSpec row(Values values, TypeName timed) {
    Body body = new Body(RESULT);
    // There is no row to read from, and nothing in these expressions that would.
    ExprCode code = new ExprCode(row, RESULT, body, constants);
    body.add("$T $N = new $T()", row.name(), RESULT, row.name());
    for (int i = 0; i < values.columns().size(); i++) {
      Expr column = values.columns().get(i);
      if (column instanceof Expr.Literal literal && literal.value() == null) {
        continue;
      }
      Value value = code.value(column, row.row().column(i).name());
      CodeBlock set = row.set(RESULT, i, value.code());
      if (value.nullable()) {
        body.addIf(value.isNotNull(), CodeBlock.builder().addStatement("$L", set).build());
      } else {
        body.add("$L", set);
      }
    }
    CodeBlock time = CodeBlock.of("null");
    if (values.time().isPresent()) {
      time = code.boxed(values.time().get(), "time");
    }
    body.add("return new $T<>($N, $L)", Timed.class, RESULT, time);
    return MethodSpec.methodBuilder(methodNames.lower("row"))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(timed)
        .addCode(body.code())
        .build();
  }
}
