package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.runtime.table.Placed;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Windowed;

/**
 * The operators of a query that key rows anew and aggregate them. Mutable: it collects methods and
 * classes.
 */
final class GroupCode {
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  private final Query query;
  private final Constants constants;
  private final JavaNames methodNames;
  private final List<MethodSpec> methods;
  private final UnaryOperator<String> operator;
  private final Stages stages;
  private final StoreCode stores;
  private final List<TypeSpec> states = new ArrayList<>();

  /**
   * @param operator the name of an operator of the query, from its kind
   */
  GroupCode(
      Query query,
      Constants constants,
      JavaNames methodNames,
      List<MethodSpec> methods,
      UnaryOperator<String> operator,
      Stages stages) {
    this.query = query;
    this.constants = constants;
    this.methodNames = methodNames;
    this.methods = methods;
    this.operator = operator;
    this.stages = stages;
    this.stores = new StoreCode(query.stores());
  }

  /** The classes of states. */
  List<TypeSpec> states() {
    return List.copyOf(states);
  }

  void rekey(Rel.Rekey rekey, RowClass input, CodeBlock.Builder chain) {
    present(rekey.input(), operator, chain);
    chain.add(
        "\n.selectKey((key, row) -> $L.$N(row), $T.as($S))",
        writer(rekey, input),
        rekey.nulls() == Rel.Rekey.Nulls.NONE ? "writeIfPresent" : "write",
        Named.class,
        operator.apply("key"));
  }

  /** Leaves out what is in no group; a key made for groups says itself when there is none. */
  static void checkKey(Rel input, UnaryOperator<String> operator, CodeBlock.Builder chain) {
    if (input instanceof Rel.Rekey rekey && rekey.nulls() != Rel.Rekey.Nulls.PART) {
      return;
    }
    present(input, operator, chain);
    chain.add(
        "\n.peek((key, row) -> $T.checkPresent(key), $T.as($S))",
        KeyReader.class,
        Named.class,
        operator.apply("key"));
  }

  /** Leaves out records without a row, which say nothing of a group. */
  static void present(Rel input, UnaryOperator<String> operator, CodeBlock.Builder chain) {
    if (input.type().nullRows()) {
      chain.add(
          "\n.filter((key, row) -> row != null, $T.as($S))",
          Named.class,
          operator.apply("present"));
    }
  }

  private CodeBlock writer(Rel.Rekey rekey, RowClass input) {
    Encoded key = rekey.type().key().encoded();
    return constants.keyWriter(key.format(), key.columns(), input);
  }

  /**
   * @param input the rows that are aggregated
   * @param state the class of what is known of a group
   * @param result the rows of groups
   */
  void aggregate(
      Rel.Aggregate aggregate,
      RowClass input,
      StateClass state,
      RowClass result,
      CodeBlock.Builder chain) {
    states.add(state.toJava("What " + query.name() + " knows of one group."));
    if (aggregate.window().isPresent()) {
      checkKey(aggregate.input(), operator, chain);
      new WindowCode(aggregate, aggregate.window().get(), stores, operator)
          .add(
              input, constants.serde(input), state, stages, group(aggregate, state, result), chain);
      return;
    }
    if (aggregate.undoes()) {
      ofTable((Rel.Rekey) aggregate.input(), input, chain);
    } else {
      if (aggregate.input() instanceof Rel.Rekey || stages.isPlaced(aggregate.input())) {
        checkKey(aggregate.input(), operator, chain);
      } else {
        RepartitionCode.place(aggregate.input(), input, operator, stages, chain);
      }
      chain.add(
          "\n.groupByKey($T.with($S, $T.ByteArray(), $L))",
          Grouped.class,
          operator.apply("group"),
          Serdes.class,
          constants.serde(input));
    }
    chain.add("\n.aggregate($>$>\n$T::new,\n", state.name());
    if (aggregate.undoes()) {
      chain.add("(key, row, state) -> $T.add(state, row),\n", Postponed.class);
      chain.add("(key, row, state) -> $T.remove(state, row),\n", Postponed.class);
    } else {
      chain.add("(key, row, state) -> state.add(row),\n");
    }
    String method = group(aggregate, state, result);
    String store = operator.apply("groups");
    chain.add(
        """
        $T.as($S),
        $L)$<$<
        .toStream($T.as($S))
        .processValues(new $T<>($S), $T.as($S), $S)
        .mapValues((key, state) -> $L$N(key, state), $T.as($S))\
        """,
        Named.class,
        operator.apply("aggregate"),
        stores.materialized(store, state.name(), CodeBlock.of("$T.SERDE", state.name())),
        Named.class,
        operator.apply("changes"),
        StateCheck.class,
        store,
        Named.class,
        operator.apply("check"),
        store,
        aggregate.vanishes() ? "state == null ? null : " : "",
        method,
        Named.class,
        operator.apply("row"));
    if (aggregate.vanishes() && !aggregate.type().nullRows()) {
      chain.add(
          "\n.filter((key, row) -> row != null, $T.as($S))",
          Named.class,
          operator.apply("present"));
    }
  }

  private void ofTable(Rel.Rekey rekey, RowClass input, CodeBlock.Builder chain) {
    RowType columns = rekey.input().type().row();
    if (rekey.columns().stream().anyMatch(i -> columns.column(i).nullable())) {
      chain.add(
          "\n.processValues(new $T<>($L), $T.as($S))",
          Placed.class,
          writer(rekey, input),
          Named.class,
          operator.apply("placed"));
    }
    chain.add(
        """

        .toTable(
        $>$>$T.as($S),
        $L)$<$<
        .groupBy(
        $>$>(key, row) -> $T.pair($L.writeAgain(row), row),
        $T.with($S, $T.ByteArray(), $L))$<$<\
        """,
        Named.class,
        operator.apply("table"),
        stores.materialized(operator.apply("rows"), input.name(), constants.serde(input)),
        KeyValue.class,
        writer(rekey, input),
        Grouped.class,
        operator.apply("group"),
        Serdes.class,
        constants.serde(input));
  }

  /** The method that makes the row of a group. */
  private String group(Rel.Aggregate aggregate, StateClass state, RowClass result) {
    String method = methodNames.lower("group");
    boolean windowed = aggregate.window().isPresent();
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(result.name())
            .addParameter(
                windowed ? ParameterizedTypeName.get(ClassName.get(Windowed.class), BYTES) : BYTES,
                "key")
            .addParameter(state.name(), "state");
    if (aggregate.undoes()) {
      code.addStatement("state.postponed.check()");
    }
    code.addStatement("$T group = new $T()", result.name(), result.name());
    List<Column> keys = aggregate.keys();
    if (!keys.isEmpty()) {
      Encoded key = aggregate.type().key().encoded();
      CodeBlock reader =
          constants.of(
              "GROUP_KEY",
              ClassName.get(KeyReader.class),
              CodeBlock.of(
                  "$T.of($S, $L, $T.TYPE)",
                  KeyReader.class,
                  key.format(),
                  SpecCode.rowType(key.columns()),
                  result.name()));
      code.addStatement("$L.read($L, group)", reader, windowed ? "key.key()" : "key");
    }
    JavaNames locals = new JavaNames().reserve("key", "state", "group", "java", "io", "org");
    for (int i = 0; i < aggregate.items().size(); i++) {
      Rel.Aggregate.Item item = aggregate.items().get(i);
      int column = keys.size() + i;
      CodeBlock value = state.result("state", i);
      if (!item.call().nullable() || item.call().type().storage().isReference()) {
        CodeBlock set =
            CodeBlock.builder().addStatement("$L", result.set("group", column, value)).build();
        code.addCode(StateClass.guarded(item.call().function(), set));
        continue;
      }
      String local = locals.lower(item.name());
      if (item.call().function().isUsers()) {
        code.addStatement("$T $N", JavaTypes.boxed(item.call().type()), local);
        code.addCode(
            StateClass.guarded(
                item.call().function(),
                CodeBlock.builder().addStatement("$N = $L", local, value).build()));
      } else {
        code.addStatement("$T $N = $L", JavaTypes.boxed(item.call().type()), local, value);
      }
      code.beginControlFlow("if ($N != null)", local)
          .addStatement("$L", result.set("group", column, CodeBlock.of("$N", local)))
          .endControlFlow();
    }
    aggregate
        .window()
        .ifPresent(
            window ->
                WindowCode.bounds(aggregate, window)
                    .forEach(
                        (column, value) ->
                            code.addStatement("$L", result.set("group", column, value))));
    methods.add(code.addStatement("return group").build());
    return method;
  }
}
