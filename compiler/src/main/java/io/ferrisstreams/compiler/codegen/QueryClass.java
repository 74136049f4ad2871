package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.ExprPrinter;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The Java class of one query: its operators on the Kafka Streams DSL, and a static method for each
 * predicate and projection. Mutable while it is written.
 */
final class QueryClass {
  /** Nodes of expressions in one method: well below what fits into the 64 KB of a method. */
  private static final int MAX_METHOD = 400;

  /** The parameter that holds what there is to know of the record, where it is asked for. */
  static final String RECORD = "record";

  /** The parameter through which windows hear of the end of the input. */
  static final String PROBE = "probe";

  private static final String ROW = "row";
  private static final String RESULT = "result";

  private final Query query;
  private final ClassName name;
  private final Classes classes;
  private final List<MethodSpec> methods = new ArrayList<>();
  private final JavaNames methodNames = new JavaNames().reserve("addTo");
  private final Constants constants = new Constants(methodNames);
  private final JavaNames operatorNames = new JavaNames();
  private final GroupCode groups;
  private final OverCode overs;

  QueryClass(Query query, ClassName name, Classes classes, Stages stages) {
    this.query = query;
    this.name = name;
    this.classes = classes;
    this.groups = new GroupCode(query, constants, methodNames, methods, this::operator, stages);
    this.overs = new OverCode(query, name, constants, methodNames, methods, this::operator, stages);
  }

  /** Makes the classes that a query needs. */
  interface Classes {
    /**
     * A class for rows.
     *
     * @param title what they are rows of
     */
    RowClass rows(String title, RowType row);

    /** The name of another class. */
    ClassName named(String sqlName);
  }

  /**
   * The classes.
   *
   * @param result of the rows it yields
   * @param states of what it keeps
   */
  record Written(TypeSpec type, RowClass result, List<TypeSpec> states) {}

  static TypeName stream(RowClass row) {
    return ParameterizedTypeName.get(
        ClassName.get(KStream.class), ArrayTypeName.of(TypeName.BYTE), row.name());
  }

  /**
   * @param input the class of the rows it reads
   * @param inputName a Java name for them
   */
  Written write(RowClass input, String inputName) {
    CodeBlock.Builder chain = CodeBlock.builder().add("$N", inputName);
    RowClass result = operators(query.root(), input, chain, false);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(Comments.javadoc(query.sql()));
    constants.addTo(type);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MethodSpec.Builder addTo =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.STATIC)
            .returns(stream(result))
            .addParameter(stream(input), inputName);
    if (hasWindow(query.root())) {
      addTo.addParameter(JobProbe.class, PROBE);
    }
    type.addMethod(addTo.addStatement("return $L", chain.build()).build());
    methods.forEach(type::addMethod);
    constants.addMethodsTo(type);
    List<TypeSpec> states = new ArrayList<>(groups.states());
    states.addAll(overs.states());
    return new Written(type.build(), result, states);
  }

  /**
   * Adds the operators of {@code rel}, inputs first, to {@code chain}.
   *
   * @param aggregated whether what it yields is aggregated
   */
  private RowClass operators(
      Rel rel, RowClass source, CodeBlock.Builder chain, boolean aggregated) {
    if (rel instanceof Rel.Scan) {
      return source;
    }
    if (rel instanceof Rel.Filter filter) {
      RowClass input = operators(filter.input(), source, chain, aggregated);
      String kind = aggregated || !isAggregate(filter) ? "where" : "having";
      String method = predicate(filter, input, kind);
      boolean isTable = filter.type().kind() == RelType.Changelog.TABLE;
      if (Exprs.readsRecord(filter.predicate())) {
        chain.add(
            "\n.processValues($T.$N($T::$N), $T.as($S))",
            WithRecord.class,
            isTable ? "retracting" : "filtering",
            name,
            method,
            Named.class,
            operator(kind));
        return input;
      }
      if (isTable) {
        chain.add(
            "\n.mapValues($N -> $N != null && $N($N) ? $N : null, $T.as($S))",
            ROW,
            ROW,
            method,
            ROW,
            ROW,
            Named.class,
            operator(kind));
        return input;
      }
      chain.add(
          "\n.filter((key, $N) -> $L$N($N), $T.as($S))",
          ROW,
          filter.input().type().nullRows() ? "row != null && " : "",
          method,
          ROW,
          Named.class,
          operator(kind));
      return input;
    }
    if (rel instanceof Rel.Retime retime) {
      RowClass input = operators(retime.input(), source, chain, aggregated);
      chain.add(
          "\n.processValues($T.timing($T::$N), $T.as($S))",
          WithRecord.class,
          name,
          time(retime, input),
          Named.class,
          operator("time"));
      return input;
    }
    if (rel instanceof Rel.Project project) {
      RowClass input = operators(project.input(), source, chain, aggregated);
      RowClass result =
          classes.rows(
              aggregated ? query.name() + "_arguments" : query.name(), project.type().row());
      String kind = aggregated ? "arguments" : "select";
      String method = projection(project, input, result, kind);
      if (readsRecord(project)) {
        chain.add(
            "\n.processValues($T.mapping($L, $T::$N), $T.as($S))",
            WithRecord.class,
            project.type().nullRows(),
            name,
            method,
            Named.class,
            operator(kind));
        return result;
      }
      chain.add(
          "\n.mapValues($N -> $L$N($N), $T.as($S))",
          ROW,
          project.type().nullRows() ? "row == null ? null : " : "",
          method,
          ROW,
          Named.class,
          operator(kind));
      return result;
    }
    if (rel instanceof Rel.Rekey rekey) {
      RowClass input = operators(rekey.input(), source, chain, aggregated);
      groups.rekey(rekey, input, chain);
      return input;
    }
    if (rel instanceof Rel.Aggregate aggregate) {
      Rel below = aggregate.undoes() ? ((Rel.Rekey) aggregate.input()).input() : aggregate.input();
      RowClass input = operators(below, source, chain, true);
      RowClass result = classes.rows(query.name() + "_group", aggregate.type().row());
      StateClass state = new StateClass(classes.named(query.name() + "_state"), aggregate, input);
      groups.aggregate(aggregate, input, state, result, chain);
      return result;
    }
    if (rel instanceof Rel.Top top) {
      RowClass input = operators(top.input(), source, chain, true);
      RowClass result = classes.rows(query.name() + "_first", top.type().row());
      new TopCode(
              name, constants, methodNames, methods, new StoreCode(query.stores()), this::operator)
          .add(top, input, result, chain);
      return result;
    }
    if (rel instanceof Rel.Over over) {
      RowClass input = operators(over.input(), source, chain, true);
      RowClass result = classes.rows(query.name() + "_over", over.type().row());
      overs.over(over, input, result, classes, chain);
      return result;
    }
    if (rel instanceof Rel.Retractions retractions) {
      RowClass input = operators(retractions.input(), source, chain, aggregated);
      if (retractions.once()) {
        chain.add(
            "\n.filter((key, $N) -> $N != null, $T.as($S))",
            ROW,
            ROW,
            Named.class,
            operator("present"));
        return input;
      }
      chain.add(
          "\n.processValues(new $T<>($L), $T.as($S))",
          Retractions.class,
          new StoreCode(query.stores()).supplier(operator("shown")),
          Named.class,
          operator("retractions"));
      return input;
    }
    throw new AssertionError(rel);
  }

  /** {@code big_trades-where}; a second one gets a number. */
  private String operator(String kind) {
    return KafkaNames.operator(query.name(), operatorNames.lower(kind));
  }

  /** Whether its operators are given the {@link #PROBE}. */
  static boolean hasWindow(Rel rel) {
    return rel instanceof Rel.Aggregate aggregate && aggregate.window().isPresent()
        || rel instanceof Rel.Over over && over.waits()
        || rel.inputs().stream().anyMatch(QueryClass::hasWindow);
  }

  private static boolean isAggregate(Rel rel) {
    return rel instanceof Rel.Aggregate || rel.inputs().stream().anyMatch(QueryClass::isAggregate);
  }

  private static boolean readsRecord(Rel.Project project) {
    return project.items().stream().anyMatch(item -> Exprs.readsRecord(item.value()));
  }

  /** What a method of an expression takes: the row, and the record where it is asked for. */
  private static List<ParameterSpec> parameters(boolean readsRecord, RowClass input) {
    ParameterSpec row = ParameterSpec.builder(input.name(), ROW).build();
    return readsRecord
        ? List.of(ParameterSpec.builder(RecordInfo.class, RECORD).build(), row)
        : List.of(row);
  }

  private String time(Rel.Retime retime, RowClass input) {
    String method = methodNames.lower("time");
    Body body = new Body(ROW, RECORD);
    Value time = new ExprCode(input, ROW, body, constants).value(retime.time(), "time");
    if (time.nullable()) {
      body.addIf(time.isNull(), CodeBlock.builder().addStatement("return null").build());
    }
    body.add("return $L", time.code());
    methods.add(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Long.class)
            .addParameters(parameters(false, input))
            .addCode(body.code())
            .build());
    return method;
  }

  private String predicate(Rel.Filter filter, RowClass input, String kind) {
    String method = methodNames.lower(kind);
    Body body = new Body(ROW, RECORD);
    ExprCode code = new ExprCode(input, ROW, body, constants);
    SharedExprs.of(filter.predicate(), kind, code.numbering()).forEach(code::share);
    Condition condition = code.isTrue(filter.predicate());
    body.add("return $L", condition.code());
    methods.add(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc(
                "$L\n",
                Comments.safe(
                    kind.toUpperCase(Locale.ROOT) + " " + ExprPrinter.print(filter.predicate())))
            .returns(boolean.class)
            .addParameters(parameters(Exprs.readsRecord(filter.predicate()), input))
            .addCode(body.code())
            .build());
    return method;
  }

  private String projection(Rel.Project project, RowClass input, RowClass result, String kind) {
    String method = methodNames.lower(kind);
    List<List<Integer>> parts = parts(project.items());
    MethodSpec.Builder select =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(result.name())
            .addParameters(parameters(readsRecord(project), input))
            .addStatement("$T $N = new $T()", result.name(), RESULT, result.name());
    if (parts.size() == 1) {
      select.addCode(items(project, parts.get(0), input, result));
      methods.add(select.addStatement("return $N", RESULT).build());
      return method;
    }
    List<MethodSpec> partMethods = new ArrayList<>();
    for (List<Integer> part : parts) {
      MethodSpec partMethod =
          MethodSpec.methodBuilder(methodNames.lower(method + "_part"))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameters(parameters(readsRecord(project), input))
              .addParameter(result.name(), RESULT)
              .addCode(items(project, part, input, result))
              .build();
      select.addStatement(
          readsRecord(project) ? "$N(" + RECORD + ", $N, $N)" : "$N($N, $N)",
          partMethod,
          ROW,
          RESULT);
      partMethods.add(partMethod);
    }
    methods.add(select.addStatement("return $N", RESULT).build());
    methods.addAll(partMethods);
    return method;
  }

  private static List<List<Integer>> parts(List<Rel.Project.Item> items) {
    List<List<Integer>> parts = new ArrayList<>();
    int room = 0;
    for (int i = 0; i < items.size(); i++) {
      int size = Exprs.size(items.get(i).value()) + 1;
      if (parts.isEmpty() || size > room) {
        parts.add(new ArrayList<>());
        room = MAX_METHOD;
      }
      parts.get(parts.size() - 1).add(i);
      room -= size;
    }
    return parts;
  }

  private CodeBlock items(
      Rel.Project project, List<Integer> part, RowClass input, RowClass result) {
    Body body = new Body(ROW, RESULT, RECORD);
    ExprCode code = new ExprCode(input, ROW, body, constants);
    List<Rel.Project.Item> items = part.stream().map(project.items()::get).toList();
    List<Map<Expr, String>> ahead = SharedExprs.of(items, code.numbering());
    for (int n = 0; n < items.size(); n++) {
      int i = part.get(n);
      Rel.Project.Item item = items.get(n);
      ahead.get(n).forEach(code::share);
      Value value = code.value(item.value(), item.name());
      CodeBlock set = result.set(RESULT, i, value.code());
      if (!value.nullable() || isReferenceAsItIs(item.value(), value)) {
        body.add("$L", set);
      } else {
        body.addIf(value.isNotNull(), CodeBlock.builder().addStatement("$L", set).build());
      }
    }
    return body.code();
  }

  /** A reference is null by itself, so copying one needs no test. */
  private static boolean isReferenceAsItIs(Expr expr, Value value) {
    return expr.type().storage().isReference()
        && (expr instanceof Expr.ColumnRef || value.isReference());
  }
}
