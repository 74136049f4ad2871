package io.ferrisstreams.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.ferrisstreams.runtime.aggregate.SqlAggregate.Dialect;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.type.SqlType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every aggregate keeps to, and that its examples are true. */
class AggregatesTest {
  private static Stream<Class<? extends Accumulator<?>>> classes() {
    return Aggregates.FAMILIES.values().stream().flatMap(Collection::stream);
  }

  private static Stream<Method> results() {
    return classes().flatMap(AggregatesTest::results);
  }

  private static Stream<Method> results(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(SqlAggregate.class));
  }

  @TestFactory
  Stream<DynamicTest> examplesAreTrue() {
    return Stream.concat(results(), results(GeometricMean.class))
        .flatMap(
            result ->
                Arrays.stream(result.getAnnotation(SqlAggregate.class).example())
                    .map(
                        example ->
                            dynamicTest(
                                result.getDeclaringClass().getSimpleName() + " " + example,
                                () -> check(result, example))));
  }

  /** Row by row; in two parts, merged; written and read after each row; with rows taken back. */
  private static void check(Method result, String example) {
    String call = example.substring(0, example.indexOf(": "));
    String expected = example.substring(example.indexOf(" → ") + 3);
    assertThat(call).startsWith(result.getAnnotation(SqlAggregate.class).name() + "(");
    List<String> inCall =
        List.of(call.substring(call.indexOf('(') + 1, call.length() - 1).split(", (?=[^ ])", -1));
    int columns = (int) inCall.stream().filter(name -> name.matches("[a-z*]")).count();
    boolean star = inCall.equals(List.of("*"));
    List<@Nullable Object> constants =
        columns == inCall.size()
            ? List.of()
            : Literals.read(String.join(",", inCall.subList(columns, inCall.size())));

    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Object row : Literals.read(example.substring(call.length() + 2, example.indexOf(" → ")))) {
      rows.add(columns == 1 ? new ArrayList<>(Arrays.asList(row)) : row(row));
    }
    List<SqlType> types = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      SqlType type = Literals.type(rows.stream().map(row -> row.get(column)).toList());
      types.add(type);
      rows.forEach(row -> row.set(column, Literals.held(type, row.get(column))));
    }
    if (star) {
      types.clear();
      rows.forEach(List::clear);
    }
    check(new Call(result, types, constants), rows, expected);
  }

  @SuppressWarnings("unchecked") // in parentheses is a list
  private static List<@Nullable Object> row(@Nullable Object row) {
    return (List<@Nullable Object>) row;
  }

  private static <A extends Accumulator<A>> void check(
      Call call, List<List<@Nullable Object>> rows, String expected) {
    A whole = accumulator(call);
    for (int i = 0; i < rows.size(); i++) {
      call.add(whole, rows.get(i), i);
      whole = again(call, whole);
    }
    assertThat(call.shown(whole)).isEqualTo(expected);

    A first = accumulator(call);
    A second = accumulator(call);
    for (int i = 0; i < rows.size(); i++) {
      call.add(i < rows.size() / 2 ? first : second, rows.get(i), i);
    }
    A copy = first.copy();
    first.merge(second);
    assertThat(call.shown(first)).isEqualTo(expected);
    copy.merge(second);
    assertThat(call.shown(copy)).isEqualTo(expected);

    if (call.canRemove()) {
      rows.forEach(row -> call.add(copy, row, 0));
      rows.forEach(row -> call.remove(copy, row));
      assertThat(call.shown(copy)).isEqualTo(expected);
    }
  }

  @SuppressWarnings("unchecked") // every class is its own A
  private static <A extends Accumulator<A>> A accumulator(Call call) {
    return (A) call.accumulator();
  }

  private static <A extends Accumulator<A>> A again(Call call, A state) {
    StateOutput out = new StateOutput();
    state.write(out);
    A read = accumulator(call);
    StateInput in = new StateInput(out.toBytes());
    read.read(in);
    in.end();
    return read;
  }

  @Test
  void everyClassKeepsToTheShape() {
    for (Class<?> type : classes().toList()) {
      assertThat(Modifier.isPublic(type.getModifiers())).as(type.getName()).isTrue();
      assertThat(Modifier.isFinal(type.getModifiers())).as(type.getName()).isTrue();
      assertThat(type.getConstructors()).as(type.getName()).isNotEmpty();
      assertThat(type.getMethods()).extracting(Method::getName).contains("add");
    }
    assertThat(classes().toList()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    assertThat(results().map(Method::getDeclaringClass).distinct())
        .containsExactlyInAnyOrderElementsOf(classes().toList());
  }

  /** Whoever adds a class must not forget to list it. */
  @Test
  void everyClassIsListed() throws Exception {
    Path compiled =
        Path.of(Accumulator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String packagePath = Accumulator.class.getPackageName().replace('.', '/');
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(compiled.resolve(packagePath))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(Accumulator.class.getPackageName() + "." + name);
        if (Accumulator.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
          found.add(type);
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(classes().toList());
  }

  @Test
  void removesWhatItAdds() {
    for (Class<?> type : classes().toList()) {
      List<List<Class<?>>> adds = signatures(type, "add");
      List<List<Class<?>>> removes = signatures(type, "remove");
      assertThat(removes.isEmpty() || Set.copyOf(removes).equals(Set.copyOf(adds)))
          .as(type.getName())
          .isTrue();
    }
  }

  private static List<List<Class<?>>> signatures(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && !method.isBridge())
        .map(method -> List.of(method.getParameterTypes()))
        .toList();
  }

  @Test
  void namesAreThese() {
    Set<String> ferris = new TreeSet<>();
    Set<String> ksql = new TreeSet<>();
    results()
        .map(method -> method.getAnnotation(SqlAggregate.class))
        .forEach(
            declared -> {
              Set<String> names = new TreeSet<>(List.of(declared.aliases()));
              names.add(declared.name());
              if (declared.dialect() != Dialect.KSQL) {
                ferris.addAll(names);
              }
              if (declared.dialect() != Dialect.FERRIS) {
                ksql.addAll(names);
              }
            });
    assertThat(ksql).isEqualTo(ferris);
    assertThat(String.join(" ", ferris))
        .isEqualTo(
            "ANY_VALUE APPROX_COUNT_DISTINCT ARRAY_AGG ATTR AVG BOOL_AND BOOL_OR BOTTOMK"
                + " BOTTOMKDISTINCT COLLECT COLLECT_LIST COLLECT_SET CORR CORRELATION COUNT"
                + " COUNT_DISTINCT COUNT_IF COVAR_POP COVAR_SAMP DELTA EARLIEST_BY_OFFSET"
                + " EARLIEST_BY_TIME EVERY FIRST FIRST_BY_TIME FIRST_VALUE GROUP_CONCAT HISTOGRAM"
                + " LAST LAST_BY_TIME LAST_VALUE LATEST_BY_OFFSET LATEST_BY_TIME LISTAGG MAX MAX_BY"
                + " MEDIAN MIN MIN_BY PERCENTILE_CONT PERCENTILE_DISC REGR_AVGX REGR_AVGY"
                + " REGR_COUNT REGR_INTERCEPT REGR_R2 REGR_SLOPE REGR_SXX REGR_SXY REGR_SYY STDDEV"
                + " STDDEV_POP STDDEV_SAMP STDDEV_SAMPLE STRING_AGG SUM SUM_LIST TOPK TOPKDISTINCT"
                + " VARIANCE VAR_POP VAR_SAMP");
  }
}
