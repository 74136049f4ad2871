package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.OverCall;
import io.ferrisstreams.compiler.plan.OverCall.Picked;
import io.ferrisstreams.compiler.plan.OverCall.Ranked;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Over;
import io.ferrisstreams.runtime.over.OverRows;
import io.ferrisstreams.runtime.over.Place;
import io.ferrisstreams.runtime.over.Reach;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.runtime.over.WaitingOver;
import io.ferrisstreams.serdes.type.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.apache.kafka.streams.kstream.Named;

/**
 * The operators of a query that look at the rows around a row. Mutable: it collects methods and
 * classes.
 */
final class OverCode {
  private final Query query;
  private final ClassName name;
  private final Constants constants;
  private final JavaNames methodNames;
  private final List<MethodSpec> methods;
  private final UnaryOperator<String> operator;
  private final Stages stages;
  private final List<TypeSpec> states = new ArrayList<>();

  /**
   * @param name of the query's class
   * @param operator the name of an operator of the query, from its kind
   */
  OverCode(
      Query query,
      ClassName name,
      Constants constants,
      JavaNames methodNames,
      List<MethodSpec> methods,
      UnaryOperator<String> operator,
      Stages stages) {
    this.query = query;
    this.name = name;
    this.constants = constants;
    this.methodNames = methodNames;
    this.methods = methods;
    this.operator = operator;
    this.stages = stages;
  }

  /** The classes of states. */
  List<TypeSpec> states() {
    return List.copyOf(states);
  }

  /**
   * @param input the rows that functions are over
   * @param result those rows with the functions
   */
  void over(
      Rel.Over over,
      RowClass input,
      RowClass result,
      QueryClass.Classes classes,
      CodeBlock.Builder chain) {
    RepartitionCode.place(over.input(), input, operator, stages, chain);
    OverStates functions = new OverStates(over, input, query.name(), classes);
    functions.classes().forEach(state -> states.add(state.toJava(title())));
    CodeBlock rows = constants.of("OVER", rowsType(input), rows(over, functions, input));
    String method = method(over, functions, input, result);
    CodeBlock end =
        over.waits()
            ? CodeBlock.of(", $N.inputEnd().stage($L)", QueryClass.PROBE, stages.of(over.input()))
            : CodeBlock.of("");
    chain.add(
        "\n.$N(\n$>$>new $T<>($S, $L, $L, $T::$N$L),\n$T.as($S))$<$<",
        over.waits() ? "process" : "processValues",
        over.waits() ? WaitingOver.class : Over.class,
        operator.apply("rows"),
        new StoreCode(query.stores()).kind(),
        rows,
        name,
        method,
        end,
        Named.class,
        operator.apply("over"));
  }

  private String title() {
    return "What " + query.name() + " knows of the rows of a frame.";
  }

  private static TypeName rowsType(RowClass input) {
    return ParameterizedTypeName.get(ClassName.get(OverRows.class), input.name());
  }

  private static CodeBlock rows(Rel.Over over, OverStates functions, RowClass input) {
    Buffer bounds = over.buffer();
    CodeBlock buffer =
        bounds.equals(Buffer.NONE)
            ? CodeBlock.of("$T.NONE", Buffer.class)
            : CodeBlock.of("new $T($L, $LL)", Buffer.class, bounds.rows(), bounds.expiryMs());
    List<CodeBlock> frames = functions.frames().stream().map(OverCode::frame).toList();
    TypeName aggregated =
        ParameterizedTypeName.get(
            ClassName.get(Aggregated.class),
            input.name(),
            WildcardTypeName.subtypeOf(Object.class));
    Reach far = functions.reach();
    CodeBlock reach =
        far.equals(Reach.NONE)
            ? CodeBlock.of("$T.NONE", Reach.class)
            : CodeBlock.of(
                "new $T($L, $L, $L)", Reach.class, far.before(), far.behind(), far.first());
    return CodeBlock.of(
        "\n$>$>new $T<>(\n$S,\n$L,\n$L,\n$L,\n$T.of($L),\n$T.<$T>of($L),\n$L)$<$<",
        OverRows.class,
        functions.description(),
        input.serde(),
        order(over.order()),
        buffer,
        List.class,
        CodeBlock.join(frames, ", "),
        List.class,
        aggregated,
        CodeBlock.join(functions.aggregated(), ", "),
        reach);
  }

  static CodeBlock order(RowOrder by) {
    List<CodeBlock> columns =
        by.columns().stream()
            .map(
                column ->
                    CodeBlock.of(
                        "new $T($L, $L, $L)",
                        RowOrder.Column.class,
                        column.index(),
                        column.descending(),
                        column.nullsFirst()))
            .toList();
    return columns.isEmpty()
        ? CodeBlock.of("$T.OF_ARRIVAL", RowOrder.class)
        : CodeBlock.of("$T.by($L)", RowOrder.class, CodeBlock.join(columns, ", "));
  }

  private static CodeBlock frame(Frame frame) {
    return CodeBlock.of(
        "new $T($T.$L, $L, $L)",
        Frame.class,
        Frame.Unit.class,
        frame.unit(),
        frame.isUnbounded()
            ? CodeBlock.of("$T.UNBOUNDED", Frame.class)
            : CodeBlock.of("$LL", frame.start()),
        frame.end() == 0 ? "0" : frame.end() + "L");
  }

  /** The method that makes the row that comes out. */
  private String method(Rel.Over over, OverStates functions, RowClass input, RowClass result) {
    String method = methodNames.lower("over");
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(result.name())
            .addParameter(
                ParameterizedTypeName.get(ClassName.get(Place.class), input.name()), "place")
            .addStatement("$T row = place.row()", input.name())
            .addStatement("$T result = new $T()", result.name(), result.name());
    JavaNames locals = new JavaNames().reserve("place", "row", "result", "java", "io", "org");
    int inputs = over.input().type().row().size();
    for (int i = 0; i < inputs; i++) {
      code.addCode(copy(input, "row", i, result, i, over.input().type().row().column(i)));
    }
    List<String> stateNames = new ArrayList<>();
    for (StateClass state : functions.classes()) {
      String local = locals.lower("state");
      code.addStatement("$T $N = place.state($L)", state.name(), local, stateNames.size());
      stateNames.add(local);
    }
    for (int i = 0; i < over.items().size(); i++) {
      OverCall call = over.items().get(i).call();
      String local = locals.lower(over.items().get(i).name());
      if (call instanceof OverCall.Aggregated) {
        OverStates.At at = functions.at(i);
        CodeBlock value =
            functions.classes().get(at.state()).result(stateNames.get(at.state()), at.item());
        code.addCode(result(call, local, value, result, inputs + i));
      } else if (call instanceof Ranked ranked) {
        code.addStatement("$L", result.set("result", inputs + i, ranked(ranked)));
      } else {
        code.addCode(picked((Picked) call, local, functions, input, result, inputs + i));
      }
    }
    methods.add(code.addStatement("return result").build());
    return method;
  }

  static CodeBlock copy(
      RowClass from, String variable, int i, RowClass to, int column, Column type) {
    CodeBlock set =
        CodeBlock.builder()
            .addStatement("$L", to.set("result", column, from.value(variable, i)))
            .build();
    return type.nullable() && !type.type().storage().isReference()
        ? CodeBlock.builder()
            .beginControlFlow("if (!$L)", from.isNull(variable, i))
            .add(set)
            .endControlFlow()
            .build()
        : set;
  }

  private static CodeBlock result(
      OverCall call, String local, CodeBlock value, RowClass result, int column) {
    if (!call.nullable() || call.type().storage().isReference()) {
      return CodeBlock.builder().addStatement("$L", result.set("result", column, value)).build();
    }
    return CodeBlock.builder()
        .addStatement("$T $N = $L", JavaTypes.boxed(call.type()), local, value)
        .beginControlFlow("if ($N != null)", local)
        .addStatement("$L", result.set("result", column, CodeBlock.of("$N", local)))
        .endControlFlow()
        .build();
  }

  private static CodeBlock ranked(Ranked ranked) {
    return switch (ranked.kind()) {
      case ROW_NUMBER -> CodeBlock.of("place.rowNumber()");
      case RANK -> CodeBlock.of("place.rank()");
      case DENSE_RANK -> CodeBlock.of("place.denseRank()");
      case PERCENT_RANK -> CodeBlock.of("place.percentRank()");
      case CUME_DIST -> CodeBlock.of("place.cumulativeDistribution()");
      case NTILE -> CodeBlock.of("place.tile($L)", ranked.tiles());
    };
  }

  private static CodeBlock picked(
      Picked picked,
      String local,
      OverStates functions,
      RowClass input,
      RowClass result,
      int column) {
    CodeBlock row =
        switch (picked.kind()) {
          case LAG -> CodeBlock.of("place.before($L)", picked.n());
          case LEAD -> CodeBlock.of("place.before($L)", -picked.n());
          case FIRST_VALUE -> CodeBlock.of("place.nth($L, 1)", functions.frame(picked.frame()));
          case NTH_VALUE ->
              CodeBlock.of("place.nth($L, $L)", functions.frame(picked.frame()), picked.n());
          case LAST_VALUE -> CodeBlock.of("place.last($L)", functions.frame(picked.frame()));
        };
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T $N = $L", input.name(), local, row)
            .beginControlFlow("if ($N != null)", local)
            .add(copy(input, local, picked.value(), result, column));
    picked
        .otherwise()
        .ifPresent(
            otherwise ->
                code.nextControlFlow("else").add(copy(input, "row", otherwise, result, column)));
    return code.endControlFlow().build();
  }

  private static CodeBlock copy(
      RowClass from, String variable, Expr value, RowClass to, int column) {
    int i = ((ColumnRef) value).index();
    return copy(from, variable, i, to, column, from.row().column(i));
  }
}
