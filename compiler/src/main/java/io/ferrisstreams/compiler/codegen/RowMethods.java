package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.ExprPrinter;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.runtime.topology.RecordInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The static methods of a query's class that look at one row: predicates, projections, times.
 *
 * @param methods takes them
 */
record RowMethods(Constants constants, JavaNames methodNames, List<MethodSpec> methods) {
  /** Nodes of expressions in one method: well below what fits into the 64 KB of a method. */
  private static final int MAX_METHOD = 400;

  /** The parameter that holds what there is to know of the record, where it is asked for. */
  static final String RECORD = "record";

  static final String ROW = "row";
  static final String RESULT = "result";

  static boolean readsRecord(Rel.Project project) {
    return project.items().stream().anyMatch(item -> Exprs.readsRecord(item.value()));
  }

  /** What a method of an expression takes: the row, and the record where it is asked for. */
  private static List<ParameterSpec> parameters(boolean readsRecord, RowClass input) {
    ParameterSpec row = ParameterSpec.builder(input.name(), ROW).build();
    return readsRecord
        ? List.of(ParameterSpec.builder(RecordInfo.class, RECORD).build(), row)
        : List.of(row);
  }

  String time(Rel.Retime retime, RowClass input) {
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

  String predicate(Rel.Filter filter, RowClass input, String kind) {
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

  String projection(Rel.Project project, RowClass input, RowClass result, String kind) {
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

  /** Sets the columns of {@link #RESULT} in {@code part}. */
  CodeBlock items(Rel.Project project, List<Integer> part, RowClass input, RowClass result) {
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
