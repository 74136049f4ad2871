package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Kept;
import io.ferrisstreams.compiler.plan.LookUp;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.runtime.table.KeptRows;
import io.ferrisstreams.serdes.format.KeyWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.apache.kafka.streams.kstream.Named;

/** Rows of tables that are kept to be looked up, as Java. */
record KeptCode(
    Query query,
    Constants constants,
    JavaNames methodNames,
    List<MethodSpec> methods,
    UnaryOperator<String> operator,
    Stages stages) {
  private static final String KEY = "key";

  /** The store in which the rows of a table are kept. */
  static String store(String table) {
    return KafkaNames.operator(table, "rows");
  }

  void kept(Kept kept, RowClass input, CodeBlock.Builder chain) {
    RepartitionCode.place(kept.input(), input, operator, stages, chain);
    chain.add(
        "\n.processValues(\n$>$>new $T<>($L, $L),\n$T.as($S))$<$<",
        KeptRows.class,
        new StoreCode(query.stores()).supplier(store(query.name())),
        constants.serde(input),
        Named.class,
        operator.apply("kept"));
  }

  void lookUp(LookUp lookUp, RowClass input, QueryClass.Classes classes, CodeBlock.Builder chain) {
    RepartitionCode.place(lookUp.input(), input, operator, stages, chain);
    Encoded key = lookUp.type().key().encoded();
    RowClass keyRow = classes.rows(query.name() + "_key", key.columns());
    CodeBlock options =
        key.options().isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("$L, ", TopologyClass.all(key.options()));
    chain.add(
        """

        .process(
        $>$>new $T<>(
        $L,
        $L,
        () -> $T.of($S, $L$T.TYPE, $T.TYPE).write($N()),
        $N.inputEnd().stage($L)),
        $T.as($S))$<$<\
        """,
        io.ferrisstreams.runtime.table.LookUp.class,
        new StoreCode(query.stores()).supplier(operator.apply("row")),
        constants.serde(input),
        KeyWriter.class,
        key.format(),
        options,
        keyRow.name(),
        keyRow.name(),
        key(lookUp, keyRow),
        QueryClass.PROBE,
        stages.of(lookUp.input()),
        Named.class,
        operator.apply("find"));
  }

  /** The method that makes the key. */
  private String key(LookUp lookUp, RowClass row) {
    String method = methodNames.lower(KEY);
    Body body = new Body(KEY);
    ExprCode code = new ExprCode(row, KEY, body, constants);
    body.add("$T $N = new $T()", row.name(), KEY, row.name());
    for (int i = 0; i < lookUp.key().size(); i++) {
      Value value = code.value(lookUp.key().get(i), row.row().column(i).name());
      body.add("$L", row.set(KEY, i, value.code()));
    }
    body.add("return $N", KEY);
    methods.add(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(row.name())
            .addCode(body.code())
            .build());
    return method;
  }
}
