package io.ferrisstreams.compiler.codegen;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.compiler.plan.Explode;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Kept;
import io.ferrisstreams.compiler.plan.LookUp;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Recast;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.plan.Union;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The Java class of one query: its operators on the Kafka Streams DSL, and a static method for each
 * predicate and projection. Mutable while it is written.
 */
final class QueryClass {
  /** The parameter through which windows hear of the end of the input. */
  static final String PROBE = "probe";

  private static final String ROW = RowMethods.ROW;

  private final Query query;
  private final ClassName name;
  private final Classes classes;
  private final List<MethodSpec> methods = new ArrayList<>();
  private final JavaNames methodNames = new JavaNames().reserve("addTo");
  private final Constants constants = new Constants(methodNames);
  private final JavaNames operatorNames = new JavaNames();
  private final RowMethods rows = new RowMethods(constants, methodNames, methods);
  private final Map<String, Input> inputs;
  private final JavaNames variables;
  private final CodeBlock.Builder variablesAhead = CodeBlock.builder();
  private final IdentityHashMap<Rel, RowClass> rowsOf = new IdentityHashMap<>();
  private final GroupCode groups;
  private final OverCode overs;
  private final Stages stages;
  private final TableCode tables;
  private final JoinCode joins;

  /**
   * @param inputs the streams it reads, in the order of its parameters
   */
  QueryClass(
      Query query, ClassName name, Map<String, Input> inputs, Classes classes, Stages stages) {
    this.query = query;
    this.name = name;
    this.inputs = inputs;
    this.classes = classes;
    this.stages = stages;
    this.variables = new JavaNames().reserve(PROBE, "key", ROW, "java", "io", "org");
    inputs.values().forEach(input -> variables.reserve(input.variable()));
    this.groups = new GroupCode(query, constants, methodNames, methods, this::operator, stages);
    this.tables = new TableCode(new StoreCode(query.stores()), this::operator);
    this.overs = new OverCode(query, name, constants, methodNames, methods, this::operator, stages);
    this.joins = new JoinCode(query, name, constants, rows, this::operator, stages, chains());
  }

  /**
   * A stream that a query reads.
   *
   * @param variable a Java name for it
   * @param row the class of its rows
   */
  record Input(String variable, RowClass row) {}

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

  Written write() {
    CodeBlock.Builder chain = CodeBlock.builder();
    RowClass result = operators(query.root(), chain, false);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(Comments.javadoc(query.sql()));
    constants.addTo(type);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MethodSpec.Builder addTo =
        MethodSpec.methodBuilder("addTo").addModifiers(Modifier.STATIC).returns(stream(result));
    inputs.values().forEach(input -> addTo.addParameter(stream(input.row()), input.variable()));
    if (hasWindow(query.root())) {
      addTo.addParameter(JobProbe.class, PROBE);
    }
    addTo.addCode(variablesAhead.build());
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
  private RowClass operators(Rel rel, CodeBlock.Builder chain, boolean aggregated) {
    RowClass result = added(rel, chain, aggregated);
    rowsOf.put(rel, result);
    return result;
  }

  private RowClass added(Rel rel, CodeBlock.Builder chain, boolean aggregated) {
    if (rel instanceof Rel.Scan scan) {
      Input input = requireNonNull(inputs.get(scan.stream()));
      chain.add("$N", input.variable());
      return input.row();
    }
    if (rel instanceof Rel.Filter filter) {
      RowClass input = operators(filter.input(), chain, aggregated);
      String kind = aggregated || !isAggregate(filter) ? "where" : "having";
      String method = rows.predicate(filter, input, kind);
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
      RowClass input = operators(retime.input(), chain, aggregated);
      chain.add(
          "\n.processValues($T.timing($T::$N), $T.as($S))",
          WithRecord.class,
          name,
          rows.time(retime, input),
          Named.class,
          operator("time"));
      return input;
    }
    if (rel instanceof Rel.Project project) {
      RowClass input = operators(project.input(), chain, aggregated);
      RowClass result =
          classes.rows(
              aggregated ? query.name() + "_arguments" : query.name(), project.type().row());
      project(project, input, result, chain, aggregated);
      return result;
    }
    if (rel instanceof Join join) {
      return joins.add(join, chain);
    }
    if (rel instanceof Union union) {
      RowClass result = classes.rows(query.name(), union.type().row());
      boolean isFirst = true;
      for (Rel input : union.inputs()) {
        if (isFirst) {
          branch((Rel.Project) input, result, chain);
          isFirst = false;
          continue;
        }
        CodeBlock.Builder other = CodeBlock.builder();
        branch((Rel.Project) input, result, other);
        chain.add(
            "\n.merge($N, $T.as($S))",
            variable("other", stream(result), other.build()),
            Named.class,
            operator("union"));
      }
      return result;
    }
    if (rel instanceof Rel.Rekey rekey) {
      RowClass input = operators(rekey.input(), chain, aggregated);
      if (PartitionCode.isOne(rekey)) {
        new PartitionCode(constants, rows, methodNames, methods, this::operator)
            .add(rekey, rowsOf, chain);
      } else {
        groups.rekey(rekey, input, chain);
      }
      return input;
    }
    if (rel instanceof Rel.Aggregate aggregate) {
      Rel below = aggregate.undoes() ? ((Rel.Rekey) aggregate.input()).input() : aggregate.input();
      RowClass input = operators(below, chain, true);
      RowClass result = classes.rows(query.name() + "_group", aggregate.type().row());
      StateClass state = new StateClass(classes.named(query.name() + "_state"), aggregate, input);
      groups.aggregate(aggregate, input, state, result, chain);
      return result;
    }
    if (rel instanceof Rel.Top top) {
      RowClass input = operators(top.input(), chain, true);
      RowClass result = classes.rows(query.name() + "_first", top.type().row());
      new TopCode(
              name,
              constants,
              methodNames,
              methods,
              new StoreCode(query.stores()),
              this::operator,
              stages)
          .add(top, input, result, chain);
      return result;
    }
    if (rel instanceof Explode explode) {
      RowClass input = operators(explode.input(), chain, aggregated);
      RowClass result = classes.rows(query.name() + "_elements", explode.type().row());
      new ExplodeCode(methodNames, methods, this::operator).add(explode, input, result, chain);
      return result;
    }
    if (rel instanceof Rel.Over over) {
      RowClass input = operators(over.input(), chain, true);
      RowClass result = classes.rows(query.name() + "_over", over.type().row());
      overs.over(over, input, result, classes, chain);
      return result;
    }
    if (rel instanceof Rel.Retractions retractions) {
      RowClass input = operators(retractions.input(), chain, aggregated);
      tables.retractions(retractions, chain);
      return input;
    }
    if (rel instanceof LookUp lookUp) {
      RowClass input = operators(lookUp.input(), chain, true);
      new KeptCode(query, constants, methodNames, methods, this::operator, stages)
          .lookUp(lookUp, input, classes, chain);
      return input;
    }
    if (rel instanceof Kept kept) {
      RowClass input = operators(kept.input(), chain, aggregated);
      new KeptCode(query, constants, methodNames, methods, this::operator, stages)
          .kept(kept, input, chain);
      return input;
    }
    if (rel instanceof Recast recast) {
      RowClass input = operators(recast.input(), chain, aggregated);
      tables.recast(recast, chain);
      return input;
    }
    throw new AssertionError(rel);
  }

  /**
   * A variable for what is more than one of the inputs, so that it can be read.
   *
   * @return its name
   */
  private String variable(String hint, TypeName type, CodeBlock value) {
    String variable = variables.lower(hint);
    variablesAhead.addStatement("$T $N = $L", type, variable, value);
    return variable;
  }

  private JoinCode.Chains chains() {
    return new JoinCode.Chains() {
      @Override
      public RowClass add(Rel rel, CodeBlock.Builder chain) {
        return operators(rel, chain, true);
      }

      @Override
      public String variable(String hint, TypeName type, CodeBlock value) {
        return QueryClass.this.variable(hint, type, value);
      }

      @Override
      public RowClass rows(String title, RowType row) {
        return classes.rows(title, row);
      }
    };
  }

  /** A branch of a union, whose rows are of one class. */
  private void branch(Rel.Project project, RowClass result, CodeBlock.Builder chain) {
    project(project, operators(project.input(), chain, false), result, chain, false);
  }

  private void project(
      Rel.Project project,
      RowClass input,
      RowClass result,
      CodeBlock.Builder chain,
      boolean aggregated) {
    String kind = aggregated ? "arguments" : "select";
    String method = rows.projection(project, input, result, kind);
    if (RowMethods.readsRecord(project)) {
      chain.add(
          "\n.processValues($T.mapping($L, $T::$N), $T.as($S))",
          WithRecord.class,
          project.type().nullRows(),
          name,
          method,
          Named.class,
          operator(kind));
      return;
    }
    chain.add(
        "\n.mapValues($N -> $L$N($N), $T.as($S))",
        ROW,
        project.type().nullRows() ? "row == null ? null : " : "",
        method,
        ROW,
        Named.class,
        operator(kind));
  }

  /** {@code big_trades-where}; a second one gets a number. */
  private String operator(String kind) {
    return KafkaNames.operator(query.name(), operatorNames.lower(kind));
  }

  /** Whether its operators are given the {@link #PROBE}. */
  static boolean hasWindow(Rel rel) {
    return rel instanceof Rel.Aggregate aggregate && aggregate.window().isPresent()
        || rel instanceof Rel.Over over && over.waits()
        || rel instanceof Join join && join.waits()
        || JoinCode.readsRegistry(rel)
        || rel instanceof LookUp
        || rel.inputs().stream().anyMatch(QueryClass::hasWindow);
  }

  private static boolean isAggregate(Rel rel) {
    return rel instanceof Rel.Aggregate || rel.inputs().stream().anyMatch(QueryClass::isAggregate);
  }
}
