package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.AggregateFunction;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.Distinct;
import io.ferrisstreams.runtime.aggregate.SqlAggregate.Order;
import io.ferrisstreams.runtime.function.FailedFunction;
import io.ferrisstreams.runtime.table.Postponed;
import io.ferrisstreams.runtime.table.TableState;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.apache.kafka.common.serialization.Serde;

/**
 * The Java class for what an aggregation knows of one group: a field for each accumulator, of which
 * equal calls share one. Mutable while it is written.
 */
final class StateClass {
  private static final String ROW = "row";
  private static final String OTHER = "other";
  private static final String POSTPONED = "postponed";

  private final ClassName name;
  private final List<Rel.Aggregate.Item> items;
  private final boolean undoes;
  private final boolean vanishes;
  private final boolean removes;
  private final String grouping;
  private final RowClass input;
  private final JavaNames fieldNames =
      new JavaNames()
          .reserve(ROW, OTHER, "out", "in", "copy", "value", "arrivals", "rows", POSTPONED);
  private final Constants constants = new Constants(new JavaNames());
  private final Map<Accumulated, Field> fields = new HashMap<>();
  private final List<Field> inOrder = new ArrayList<>();
  private final List<Field> ofItems = new ArrayList<>();

  /** What makes two calls share an accumulator. */
  private record Accumulated(
      Class<?> owner,
      List<Expr> arguments,
      boolean distinct,
      Optional<Expr> filter,
      Optional<Expr> time,
      List<Object> constants) {}

  /**
   * An accumulator.
   *
   * @param seen name of the field that tells values apart; empty if equal ones count again
   */
  private record Field(String name, String seen, TypeName type, AggregateCall call) {}

  StateClass(ClassName name, Rel.Aggregate aggregate, RowClass input) {
    this.name = name;
    this.items = aggregate.items();
    this.undoes = aggregate.undoes();
    this.vanishes = aggregate.vanishes();
    this.removes = aggregate.undoes();
    this.grouping = StateDescription.of(aggregate);
    this.input = input;
    addFields();
  }

  /**
   * For the rows of a frame.
   *
   * @param removes whether rows that leave it are taken back
   */
  StateClass(ClassName name, List<Rel.Aggregate.Item> items, boolean removes, RowClass input) {
    this.name = name;
    this.items = List.copyOf(items);
    this.undoes = false;
    this.vanishes = false;
    this.removes = removes;
    this.grouping = "";
    this.input = input;
    addFields();
  }

  private void addFields() {
    for (Rel.Aggregate.Item item : items) {
      ofItems.add(fields.computeIfAbsent(accumulated(item.call()), key -> newField(item)));
    }
  }

  private static Accumulated accumulated(AggregateCall call) {
    boolean constantsOfResult = call.function().result().getParameterCount() > 0;
    return new Accumulated(
        call.function().accumulator(),
        call.function().passesArguments() || call.function().strict(0)
            ? call.arguments()
            : List.of(),
        call.distinct(),
        call.filter(),
        call.time(),
        constantsOfResult ? List.of() : call.constants());
  }

  private Field newField(Rel.Aggregate.Item item) {
    AggregateCall call = item.call();
    String fieldName = fieldNames.lower(item.name());
    String seen = call.distinct() ? fieldNames.lower(item.name() + "_seen") : "";
    Field field = new Field(fieldName, seen, type(call), call);
    inOrder.add(field);
    return field;
  }

  private static TypeName type(AggregateCall call) {
    Class<?> owner = call.function().accumulator();
    TypeVariable<?>[] variables = owner.getTypeParameters();
    if (variables.length == 0) {
      return ClassName.get(owner);
    }
    TypeName[] arguments = new TypeName[variables.length];
    for (int i = 0; i < variables.length; i++) {
      arguments[i] =
          JavaTypes.boxed(call.variables().getOrDefault(variables[i].getName(), SqlType.VARCHAR));
    }
    return ParameterizedTypeName.get(ClassName.get(owner), arguments);
  }

  ClassName name() {
    return name;
  }

  /**
   * The value of item {@code i}.
   *
   * @param state a variable
   */
  CodeBlock result(String state, int i) {
    AggregateFunction function = items.get(i).call().function();
    List<CodeBlock> passed =
        function.result().getParameterCount() == 0
            ? List.of()
            : items.get(i).call().constants().stream().map(StateClass::constant).toList();
    return CodeBlock.of(
        "$N.$N.$N($L)",
        state,
        ofItems.get(i).name,
        function.result().getName(),
        CodeBlock.join(passed, ", "));
  }

  TypeSpec toJava(String title) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(
                undoes
                    ? ParameterizedTypeName.get(ClassName.get(TableState.class), name, input.name())
                    : ParameterizedTypeName.get(ClassName.get(Accumulator.class), name))
            .addJavadoc("$L\n", Comments.safe(title));
    List<FieldSpec> accumulators = new ArrayList<>();
    for (Field field : inOrder) {
      if (!field.seen.isEmpty()) {
        accumulators.add(
            field(distinct(field.call), field.seen)
                .initializer("new $T<>($L)", Distinct.class, type(field.call.arguments().get(0)))
                .build());
      }
      accumulators.add(
          field(field.type, field.name).initializer("$L", creation(field.call)).build());
    }
    constants.addTo(type);
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(ClassName.get(Serde.class), name),
                "SERDE",
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(
                "new $T<>($L, $T::new)",
                AccumulatorSerde.class,
                SpecCode.string(description()),
                name)
            .build());
    accumulators.forEach(type::addField);
    if (countsArrivals()) {
      type.addField(FieldSpec.builder(long.class, "arrivals", Modifier.PRIVATE).build());
    }
    if (vanishes) {
      type.addField(
          field(ClassName.get(Count.class), "rows").initializer("new $T()", Count.class).build());
    }
    type.addMethod(step("add"));
    if (removes) {
      type.addMethod(step("remove"));
    }
    if (undoes) {
      TypeName waiting = ParameterizedTypeName.get(ClassName.get(Postponed.class), input.name());
      type.addField(
          field(waiting, POSTPONED)
              .initializer("new $T<>($T::new)", Postponed.class, input.name())
              .build());
      type.addMethod(
              overriding("isEmpty")
                  .returns(boolean.class)
                  .addStatement("return $L", vanishes ? "rows.count() == 0" : "false")
                  .build())
          .addMethod(
              overriding(POSTPONED).returns(waiting).addStatement("return $N", POSTPONED).build());
    }
    return type.addMethod(merge()).addMethod(copy()).addMethod(write()).addMethod(read()).build();
  }

  private static FieldSpec.Builder field(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.FINAL);
  }

  private static TypeName distinct(AggregateCall call) {
    return ParameterizedTypeName.get(
        ClassName.get(Distinct.class), JavaTypes.boxed(call.arguments().get(0).type()));
  }

  private CodeBlock type(Expr expr) {
    CodeBlock code = SpecCode.type(expr.type());
    return expr.type() instanceof SqlType.Simple
        ? code
        : constants.of("TYPE", ClassName.get(SqlType.class), code);
  }

  private CodeBlock creation(AggregateCall call) {
    List<CodeBlock> arguments = new ArrayList<>();
    int types = 0;
    int used = 0;
    for (Parameter parameter : call.function().constructor().getParameters()) {
      if (parameter.getType() == SqlType.class) {
        arguments.add(type(call.arguments().get(types++)));
      } else if (parameter.getType() == List.class) {
        List<CodeBlock> rest = call.arguments().stream().skip(types).map(this::type).toList();
        arguments.add(CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(rest, ", ")));
      } else {
        arguments.add(constant(call.constants().get(used++)));
      }
    }
    Class<?> owner = call.function().accumulator();
    return CodeBlock.of(
        owner.getTypeParameters().length == 0 ? "new $T($L)" : "new $T<>($L)",
        owner,
        CodeBlock.join(arguments, ", "));
  }

  private static CodeBlock constant(Object constant) {
    return constant instanceof String text
        ? SpecCode.string(text)
        : CodeBlock.of("$L", constant instanceof Double d ? d + "d" : constant);
  }

  /** What the state is of; another description is another state. */
  String description() {
    String calls =
        inOrder.stream()
            .map(field -> StateDescription.of(field.call))
            .collect(Collectors.joining(", "));
    return calls
        + (countsArrivals() ? ", arrivals" : "")
        + (vanishes ? ", rows" : "")
        + (undoes ? ", " + POSTPONED : "")
        + grouping;
  }

  private boolean countsArrivals() {
    return inOrder.stream().anyMatch(field -> field.call.function().order() == Order.ARRIVAL);
  }

  /** {@code add} or {@code remove}. */
  private MethodSpec step(String step) {
    MethodSpec.Builder method =
        undoes ? overriding(step) : MethodSpec.methodBuilder(step).returns(name);
    method.addParameter(input.name(), ROW);
    if (step.equals("add") && countsArrivals()) {
      method.addStatement("arrivals++");
    }
    if (vanishes) {
      method.addStatement("rows.$N()", step);
    }
    for (Field field : inOrder) {
      method.addCode(added(field, step));
    }
    return undoes ? method.build() : method.addStatement("return this").build();
  }

  private CodeBlock added(Field field, String step) {
    AggregateCall call = field.call;
    List<CodeBlock> conditions = new ArrayList<>();
    call.filter().ifPresent(filter -> conditions.add(isTrue((ColumnRef) filter)));
    List<CodeBlock> passed = new ArrayList<>();
    int fixed =
        call.function().add().isVarArgs() ? call.function().strict().size() - 1 : Integer.MAX_VALUE;
    List<CodeBlock> rest = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      ColumnRef argument = (ColumnRef) call.arguments().get(i);
      CodeBlock value = input.value(ROW, argument.index());
      if (call.function().strict(i) || call.distinct()) {
        if (argument.nullable()) {
          conditions.add(CodeBlock.of("!$L", input.isNull(ROW, argument.index())));
        }
        (i < fixed ? passed : rest).add(value);
      } else {
        boolean asItIs = argument.type().storage().isReference() || !argument.nullable();
        (i < fixed ? passed : rest)
            .add(
                asItIs
                    ? value
                    : CodeBlock.of("$L ? null : $L", input.isNull(ROW, argument.index()), value));
      }
    }
    if (!rest.isEmpty()) {
      passed.add(CodeBlock.of("new $T[] {$L}", Object.class, CodeBlock.join(rest, ", ")));
    }
    if (!call.function().passesArguments()) {
      passed.clear();
    }
    if (call.function().order() == Order.ARRIVAL) {
      passed.add(CodeBlock.of("arrivals"));
    }
    call.time().ifPresent(time -> passed.add(input.value(ROW, ((ColumnRef) time).index())));
    if (!field.seen.isEmpty()) {
      conditions.add(
          CodeBlock.of(
              "$N.$N($L)",
              field.seen,
              step,
              input.value(ROW, ((ColumnRef) call.arguments().get(0)).index())));
    }
    CodeBlock statement =
        guarded(
            call.function(),
            CodeBlock.builder()
                .addStatement("$N.$N($L)", field.name, step, CodeBlock.join(passed, ", "))
                .build());
    return conditions.isEmpty()
        ? statement
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", CodeBlock.join(conditions, " && "))
            .add(statement)
            .endControlFlow()
            .build();
  }

  /** What a user wrote may throw anything. */
  static CodeBlock guarded(AggregateFunction function, CodeBlock statement) {
    return function.isUsers()
        ? CodeBlock.builder()
            .beginControlFlow("try")
            .add(statement)
            .nextControlFlow("catch ($T | $T e)", Exception.class, StackOverflowError.class)
            .addStatement("throw $T.of($S, e)", FailedFunction.class, function.name())
            .endControlFlow()
            .build()
        : statement;
  }

  private CodeBlock isTrue(ColumnRef filter) {
    CodeBlock value = input.value(ROW, filter.index());
    return filter.nullable()
        ? CodeBlock.of("!$L && $L", input.isNull(ROW, filter.index()), value)
        : value;
  }

  private MethodSpec merge() {
    MethodSpec.Builder method = overriding("merge").addParameter(name, OTHER);
    if (countsArrivals()) {
      method.addStatement("arrivals = $T.max(arrivals, $N.arrivals)", Math.class, OTHER);
    }
    if (vanishes) {
      method.addStatement("rows.merge($N.rows)", OTHER);
    }
    if (undoes) {
      method.addStatement("$N.merge($N.$N)", POSTPONED, OTHER, POSTPONED);
    }
    for (Field field : inOrder) {
      if (field.seen.isEmpty()) {
        method.addStatement("$N.merge($N.$N)", field.name, OTHER, field.name);
      } else {
        method
            .beginControlFlow(
                "for ($T value : $N.missing($N.$N))",
                JavaTypes.boxed(field.call.arguments().get(0).type()),
                field.seen,
                OTHER,
                field.seen)
            .addStatement(
                "$N.add(value$L)",
                field.name,
                field.call.function().order() == Order.ARRIVAL ? ", arrivals" : "")
            .endControlFlow()
            .addStatement("$N.merge($N.$N)", field.seen, OTHER, field.seen);
      }
    }
    return method.build();
  }

  private MethodSpec copy() {
    return overriding("copy")
        .returns(name)
        .addStatement("$T copy = new $T()", name, name)
        .addStatement("copy.merge(this)")
        .addStatement("return copy")
        .build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method = overriding("write").addParameter(StateOutput.class, "out");
    if (countsArrivals()) {
      method.addStatement("out.putLong(arrivals)");
    }
    fieldsInOrder().forEach(field -> method.addStatement("$N.write(out)", field));
    return method.build();
  }

  private MethodSpec read() {
    MethodSpec.Builder method = overriding("read").addParameter(StateInput.class, "in");
    if (countsArrivals()) {
      method.addStatement("arrivals = in.getLong()");
    }
    fieldsInOrder().forEach(field -> method.addStatement("$N.read(in)", field));
    return method.build();
  }

  private List<String> fieldsInOrder() {
    List<String> names = new ArrayList<>();
    if (undoes) {
      names.add(POSTPONED);
    }
    if (vanishes) {
      names.add("rows");
    }
    for (Field field : inOrder) {
      if (!field.seen.isEmpty()) {
        names.add(field.seen);
      }
      names.add(field.name);
    }
    return names;
  }

  private static MethodSpec.Builder overriding(String method) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
