package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Explode;
import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.apache.kafka.streams.kstream.Named;

/**
 * The operators of a query that make several rows of one.
 *
 * @param methods takes one more
 * @param operator the name of an operator of the query, from its kind
 */
record ExplodeCode(
    JavaNames methodNames, List<MethodSpec> methods, UnaryOperator<String> operator) {

  /**
   * @param input the rows that hold the arrays
   * @param result those rows with the elements
   */
  void add(Explode explode, RowClass input, RowClass result, CodeBlock.Builder chain) {
    chain.add(
        "\n.flatMapValues(row -> $N(row), $T.as($S))",
        method(explode, input, result),
        Named.class,
        operator.apply("explode"));
  }

  private String method(Explode explode, RowClass input, RowClass result) {
    String method = methodNames.lower("explode");
    JavaNames locals =
        new JavaNames().reserve("row", "rows", "i", "result", "results", "java", "io", "org");
    RowType row = explode.input().type().row();
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), result.name());
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(list)
            .addParameter(input.name(), "row");
    if (explode.input().type().nullRows()) {
      code.beginControlFlow("if (row == null)")
          .addStatement("return $T.of()", List.class)
          .endControlFlow();
    }
    List<CodeBlock> arrays = new ArrayList<>();
    for (Explode.Item item : explode.items()) {
      String local = locals.lower(row.column(item.array()).name());
      code.addStatement(
          "$T $N = $L",
          JavaTypes.of(row.column(item.array()).type()),
          local,
          input.value("row", item.array()));
      arrays.add(CodeBlock.of("$N", local));
    }
    CodeBlock rows = CodeBlock.of("$T.rows($L)", Exploded.class, CodeBlock.join(arrays, ", "));
    code.addStatement(
        "int rows = $L",
        explode.keepsEmpty() ? CodeBlock.of("$T.max(1, $L)", Math.class, rows) : rows);
    code.addStatement("$T results = new $T<>(rows)", list, ArrayList.class)
        .beginControlFlow("for (int i = 0; i < rows; i++)")
        .addStatement("$T result = new $T()", result.name(), result.name());
    for (int i = 0; i < row.size(); i++) {
      code.addCode(OverCode.copy(input, "row", i, result, i, row.column(i)));
    }
    for (int n = 0; n < explode.items().size(); n++) {
      Explode.Item item = explode.items().get(n);
      SqlType element = ((SqlType.Array) row.column(item.array()).type()).element();
      CodeBlock value = CodeBlock.of("$T.at($L, i)", Exploded.class, arrays.get(n));
      int column = row.size() + n;
      if (element.storage().isReference()) {
        code.addStatement("$L", result.set("result", column, value));
        continue;
      }
      String local = locals.lower(item.name());
      code.addStatement("$T $N = $L", JavaTypes.boxed(element), local, value)
          .beginControlFlow("if ($N != null)", local)
          .addStatement("$L", result.set("result", column, CodeBlock.of("$N", local)))
          .endControlFlow();
    }
    methods.add(
        code.addStatement("results.add(result)")
            .endControlFlow()
            .addStatement("return results")
            .build());
    return method;
  }
}
