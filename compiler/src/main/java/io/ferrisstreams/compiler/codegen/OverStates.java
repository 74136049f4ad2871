package io.ferrisstreams.compiler.codegen;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.OverCall;
import io.ferrisstreams.compiler.plan.OverCall.Picked;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.runtime.aggregate.Booleans;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.DecimalAverage;
import io.ferrisstreams.runtime.aggregate.DecimalQuantiles;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.runtime.aggregate.Distinct;
import io.ferrisstreams.runtime.aggregate.DoubleMax;
import io.ferrisstreams.runtime.aggregate.DoubleMin;
import io.ferrisstreams.runtime.aggregate.DoubleSum;
import io.ferrisstreams.runtime.aggregate.IntMax;
import io.ferrisstreams.runtime.aggregate.IntMin;
import io.ferrisstreams.runtime.aggregate.IntSum;
import io.ferrisstreams.runtime.aggregate.LongAverage;
import io.ferrisstreams.runtime.aggregate.LongMax;
import io.ferrisstreams.runtime.aggregate.LongMin;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.runtime.aggregate.Max;
import io.ferrisstreams.runtime.aggregate.MaxBy;
import io.ferrisstreams.runtime.aggregate.Min;
import io.ferrisstreams.runtime.aggregate.MinBy;
import io.ferrisstreams.runtime.aggregate.Moments;
import io.ferrisstreams.runtime.aggregate.NarrowDecimalSum;
import io.ferrisstreams.runtime.aggregate.Ordered;
import io.ferrisstreams.runtime.aggregate.Quantiles;
import io.ferrisstreams.runtime.aggregate.Regression;
import io.ferrisstreams.runtime.aggregate.WideDecimalSum;
import io.ferrisstreams.runtime.over.Aggregated;
import io.ferrisstreams.runtime.over.Aggregated.Mode;
import io.ferrisstreams.runtime.over.Frame;
import io.ferrisstreams.runtime.over.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the functions of one OVER need: which frames, which states of them, and how far they reach.
 * Aggregates of one frame that follow it in the same way share a state. Mutable while it is made.
 */
final class OverStates {
  /**
   * From whose states rows can be taken in any order, so also the first one that came. Lists would
   * lose the last one that is equal.
   */
  private static final Set<Class<?>> REMOVABLE =
      Set.of(
          Booleans.class,
          Count.class,
          DecimalAverage.class,
          DecimalQuantiles.class,
          DecimalSum.class,
          Distinct.class,
          DoubleSum.class,
          IntSum.class,
          LongAverage.class,
          LongSum.class,
          Moments.class,
          NarrowDecimalSum.class,
          Ordered.class,
          Quantiles.class,
          Regression.class,
          WideDecimalSum.class);

  /** Whose states are a value or two. */
  private static final Set<Class<?>> SMALL =
      Set.of(
          IntMin.class,
          LongMin.class,
          DoubleMin.class,
          Min.class,
          IntMax.class,
          LongMax.class,
          DoubleMax.class,
          Max.class,
          MinBy.class,
          MaxBy.class);

  private final Rel.Over over;
  private final RowClass input;
  private final List<Frame> frames = new ArrayList<>();
  private final List<Shared> shared = new ArrayList<>();
  private final List<StateClass> classes = new ArrayList<>();
  private final Map<Integer, At> at = new LinkedHashMap<>();

  /** Which aggregates share a state. */
  private record Shared(int frame, Mode mode) {}

  /**
   * Where an aggregate is.
   *
   * @param item its number in the state
   */
  record At(int state, int item) {}

  /**
   * @param name for the classes of states
   */
  OverStates(Rel.Over over, RowClass input, String name, QueryClass.Classes classes) {
    this.over = over;
    this.input = input;
    Map<Shared, List<Rel.Aggregate.Item>> items = new LinkedHashMap<>();
    for (int i = 0; i < over.items().size(); i++) {
      Rel.Over.Item item = over.items().get(i);
      if (item.call() instanceof OverCall.Aggregated aggregated) {
        Shared key = new Shared(frame(aggregated.frame()), mode(aggregated));
        List<Rel.Aggregate.Item> all = items.computeIfAbsent(key, k -> new ArrayList<>());
        at.put(i, new At(List.copyOf(items.keySet()).indexOf(key), all.size()));
        all.add(new Rel.Aggregate.Item(item.name(), aggregated.call()));
      } else if (item.call() instanceof Picked picked && picked.kind().isOfFrame()) {
        frame(picked.frame());
      }
    }
    items.forEach(
        (key, all) -> {
          shared.add(key);
          this.classes.add(
              new StateClass(
                  classes.named(name + "_over_state"), all, key.mode == Mode.REMOVING, input));
        });
  }

  private Mode mode(OverCall.Aggregated aggregated) {
    AggregateCall call = aggregated.call();
    if (aggregated.frame().isUnbounded() && over.buffer().rows() == 0) {
      return Mode.ADDING;
    }
    Class<?> accumulator = call.function().accumulator();
    if (REMOVABLE.contains(accumulator)) {
      return Mode.REMOVING;
    }
    return SMALL.contains(accumulator) && !call.distinct() ? Mode.STACKED : Mode.SCANNED;
  }

  /** The number of a frame. */
  int frame(Frame frame) {
    int known = frames.indexOf(frame);
    if (known < 0) {
      frames.add(frame);
      return frames.size() - 1;
    }
    return known;
  }

  List<Frame> frames() {
    return List.copyOf(frames);
  }

  List<StateClass> classes() {
    return List.copyOf(classes);
  }

  /** Where the aggregate of item {@code i} is. */
  At at(int i) {
    return requireNonNull(at.get(i));
  }

  /** How each state is kept. */
  List<CodeBlock> aggregated() {
    List<CodeBlock> all = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      StateClass state = classes.get(i);
      Shared kept = shared.get(i);
      all.add(
          switch (kept.mode) {
            case REMOVING ->
                CodeBlock.of(
                    "$T.removing($L, $T::new, $T::add, $T::remove)",
                    Aggregated.class,
                    kept.frame,
                    state.name(),
                    state.name(),
                    state.name());
            case ADDING -> created("adding", kept, state);
            case STACKED -> created("stacked", kept, state);
            case SCANNED -> created("scanned", kept, state);
          });
    }
    return all;
  }

  private static CodeBlock created(String how, Shared kept, StateClass state) {
    return CodeBlock.of(
        "$T.$N($L, $T::new, $T::add)",
        Aggregated.class,
        how,
        kept.frame,
        state.name(),
        state.name());
  }

  Reach reach() {
    int before = 0;
    int behind = 0;
    int first = 0;
    for (Rel.Over.Item item : over.items()) {
      if (item.call() instanceof Picked picked) {
        switch (picked.kind()) {
          case LAG -> before = Math.max(before, picked.n());
          case LEAD -> behind = Math.max(behind, picked.n());
          case FIRST_VALUE, NTH_VALUE ->
              first =
                  picked.frame().isUnbounded() && over.buffer().rows() == 0
                      ? Math.max(first, picked.n())
                      : first;
          case LAST_VALUE -> {}
        }
      }
    }
    return new Reach(before, behind, first);
  }

  /** What is kept; other functions keep something else. */
  String description() {
    String order = over.order().toString();
    String states = classes.stream().map(state -> state.description()).collect(joining("; "));
    return StateDescription.columns(input.row())
        + "; by "
        + StateDescription.key(over.type().key())
        + "; "
        + order
        + "; "
        + over.buffer()
        + "; "
        + frames
        + "; "
        + shared
        + "; "
        + states
        + "; "
        + reach();
  }
}
