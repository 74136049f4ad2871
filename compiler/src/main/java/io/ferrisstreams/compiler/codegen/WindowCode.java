package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.runtime.window.Emission;
import io.ferrisstreams.runtime.window.FixedWindows;
import io.ferrisstreams.runtime.window.GroupState;
import io.ferrisstreams.runtime.window.Sessions;
import io.ferrisstreams.runtime.window.WindowAggregate;
import io.ferrisstreams.runtime.window.WindowedKeys;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.Named;

/**
 * The operators of a query that aggregate rows in windows.
 *
 * @param stores where the state is
 * @param operator the name of an operator of the query, from its kind
 */
record WindowCode(
    Rel.Aggregate aggregate, Window window, StoreCode stores, UnaryOperator<String> operator) {

  /** The columns of a group's row that hold the bounds of its window, and their values. */
  static Map<Integer, CodeBlock> bounds(Rel.Aggregate aggregate, Window window) {
    int columns = aggregate.keys().size() + aggregate.items().size();
    boolean later = window.kind() == Window.Kind.SESSION && window.sessionsEndWithGap();
    Map<Integer, CodeBlock> bounds = new LinkedHashMap<>();
    bounds.put(columns, CodeBlock.of("key.window().start()"));
    bounds.put(
        columns + 1,
        later
            ? CodeBlock.of("key.window().end() + $L", millis(window.sizeMs()))
            : CodeBlock.of("key.window().end()"));
    return bounds;
  }

  /**
   * @param input the rows that are aggregated
   * @param rows how they are written inside of the job
   * @param state the class of what is known of a group
   * @param stages how many windows close before these
   * @param group the method that makes the row of a group
   */
  void add(
      RowClass input,
      CodeBlock rows,
      StateClass state,
      Stages stages,
      String group,
      CodeBlock.Builder chain) {
    if (!stages.isPlaced(aggregate.input())) {
      chain.add(RepartitionCode.of(input, operator.apply("group"), rows));
    }
    chain.add(
        """

        .process(
        $>$>new $T<$T, $T>(
        $>$>$L,
        $T.$L,
        new $T<>($S, $L, $T.SERDE, $T::new, (key, row, state) -> state.add(row)),
        $N.inputEnd().stage($L)),$<$<
        $T.as($S))$<$<\
        """,
        WindowAggregate.class,
        input.name(),
        state.name(),
        windowing(window),
        Emission.class,
        window.isFinal() ? "FINAL" : "CHANGES",
        GroupState.class,
        operator.apply("groups"),
        stores.kind(),
        state.name(),
        state.name(),
        QueryClass.PROBE,
        stages.of(aggregate.input()),
        Named.class,
        operator.apply("aggregate"));
    boolean merges = window.vanishes();
    if (merges && !aggregate.type().nullRows()) {
      chain.add(
          "\n.filter((key, state) -> state != null, $T.as($S))",
          Named.class,
          operator.apply("present"));
    }
    chain.add(
        "\n.map((key, state) -> $T.pair($L, $L$N(key, state)), $T.as($S))",
        KeyValue.class,
        switch (aggregate.type().key().window().bytes()) {
          case 0 -> CodeBlock.of("key.key()");
          case Long.BYTES -> CodeBlock.of("$T.time(key)", WindowedKeys.class);
          default -> CodeBlock.of("$T.session(key)", WindowedKeys.class);
        },
        aggregate.type().nullRows() ? "state == null ? null : " : "",
        group,
        Named.class,
        operator.apply("row"));
  }

  private static CodeBlock windowing(Window window) {
    CodeBlock windows = kind(window);
    return window.keptMs() == Long.MAX_VALUE
        ? windows
        : CodeBlock.of("$L.keptFor($L)", windows, millis(window.keptMs()));
  }

  private static CodeBlock kind(Window window) {
    return switch (window.kind()) {
      case TUMBLING ->
          CodeBlock.of(
              "$T.tumbling($L, $L)",
              FixedWindows.class,
              millis(window.sizeMs()),
              millis(window.graceMs()));
      case HOPPING ->
          CodeBlock.of(
              "$T.hopping($L, $L, $L)",
              FixedWindows.class,
              millis(window.sizeMs()),
              millis(window.everyMs()),
              millis(window.graceMs()));
      case CUMULATING ->
          CodeBlock.of(
              "$T.cumulating($L, $L, $L)",
              FixedWindows.class,
              millis(window.sizeMs()),
              millis(window.everyMs()),
              millis(window.graceMs()));
      case SESSION ->
          CodeBlock.of(
              "new $T($L, $L)", Sessions.class, millis(window.sizeMs()), millis(window.graceMs()));
    };
  }

  private static String millis(long millis) {
    return String.format(Locale.ROOT, "%,dL", millis).replace(',', '_');
  }
}
