package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.runtime.over.Top;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.apache.kafka.streams.kstream.Named;

/**
 * The operators of a query that keep the first rows of each key.
 *
 * @param name of the query's class
 * @param methods takes one more
 * @param stores where the rows are
 * @param operator the name of an operator of the query, from its kind
 */
record TopCode(
    ClassName name,
    Constants constants,
    JavaNames methodNames,
    List<MethodSpec> methods,
    StoreCode stores,
    UnaryOperator<String> operator,
    Stages stages) {

  /**
   * @param input the rows that are kept
   * @param result those rows with their places
   */
  void add(Rel.Top top, RowClass input, RowClass result, CodeBlock.Builder chain) {
    RepartitionCode.place(top.input(), input, operator, stages, chain);
    chain.add(
        "\n.processValues(\n$>$>new $T<>($S, $L, $S, $L, $L, $L, $T::$N),\n$T.as($S))$<$<",
        Top.class,
        operator.apply("rows"),
        stores.kind(),
        StateDescription.of(top),
        input.serde(),
        OverCode.order(top.order()),
        top.limit(),
        name,
        method(top, input, result),
        Named.class,
        operator.apply("first"));
    if (top.limit() > 1) {
      Encoded key = top.type().key().encoded();
      CodeBlock writer = constants.keyWriter(key.format(), key.columns(), result);
      chain.add(
          "\n.selectKey((key, row) -> $L.write(row), $T.as($S))",
          writer,
          Named.class,
          operator.apply("place"));
    }
  }

  /** The method that makes the row that comes out. */
  private String method(Rel.Top top, RowClass input, RowClass result) {
    String method = methodNames.lower("first");
    int columns = top.input().type().row().size();
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(result.name())
            .addParameter(input.name(), "row")
            .addParameter(TypeName.LONG, "place")
            .addStatement("$T result = new $T()", result.name(), result.name());
    for (int i = 0; i < columns; i++) {
      code.addCode(OverCode.copy(input, "row", i, result, i, top.input().type().row().column(i)));
    }
    methods.add(
        code.addStatement("$L", result.set("result", columns, CodeBlock.of("place")))
            .addStatement("return result")
            .build());
    return method;
  }
}
