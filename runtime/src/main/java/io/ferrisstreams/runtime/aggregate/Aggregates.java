package io.ferrisstreams.runtime.aggregate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where aggregates are declared; a class that is not here is not part of the language. Within one
 * name what stands first goes first: of the classes whose {@code add} takes the arguments without
 * converting them, or else of those that take them at all, the first, which over a table has to
 * have {@code remove}.
 */
public final class Aggregates {
  /** Titles, with their classes, in the order of the documentation. */
  public static final Map<String, List<Class<? extends Accumulator<?>>>> FAMILIES = families();

  private Aggregates() {}

  // Class literals of generic classes are raw.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Class<? extends Accumulator<?>>> of(Class<?>... classes) {
    return (List) List.of(classes);
  }

  private static Map<String, List<Class<? extends Accumulator<?>>>> families() {
    Map<String, List<Class<? extends Accumulator<?>>>> all = new LinkedHashMap<>();
    all.put("Counts", of(Count.class, Distinct.class, ApproxCountDistinct.class, Booleans.class));
    all.put(
        "Sums and means",
        of(
            IntSum.class,
            LongSum.class,
            NarrowDecimalSum.class,
            WideDecimalSum.class,
            DecimalSum.class,
            LongAverage.class,
            DecimalAverage.class,
            DoubleSum.class,
            KsqlIntListSum.class,
            IntListSum.class,
            LongListSum.class,
            DecimalListSum.class,
            WideDecimalListSum.class,
            DoubleListSum.class));
    all.put(
        "Least and greatest",
        of(
            IntMin.class,
            LongMin.class,
            DoubleMin.class,
            Min.class,
            IntMax.class,
            LongMax.class,
            DoubleMax.class,
            Max.class,
            MinBy.class,
            MaxBy.class,
            LongDelta.class,
            DecimalDelta.class,
            DoubleDelta.class,
            TopK.class,
            TopKRows.class,
            TopKDistinct.class,
            BottomK.class,
            BottomKDistinct.class));
    all.put("First and last", of(First.class, FirstN.class, Last.class, LastN.class));
    all.put(
        "Statistics",
        of(
            Moments.class,
            Regression.class,
            Quantiles.class,
            DecimalQuantiles.class,
            Ordered.class));
    all.put(
        "Collections",
        of(
            CollectList.class,
            CollectSet.class,
            StringAgg.class,
            Histogram.class,
            Attr.class,
            Attrs.class));
    return Collections.unmodifiableMap(all);
  }
}
