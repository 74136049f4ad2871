package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes pairs of rows have only the columns that somebody reads, and so do the rows of the sides
 * where a query computes them: they are kept in stores, and sent elsewhere.
 */
final class PruneJoins {
  private PruneJoins() {}

  static Rel apply(Rel root) {
    return narrow(root, null, false).rel;
  }

  /**
   * A relation with fewer columns.
   *
   * @param newIndex where each old column went (-1: nowhere); empty if all are where they were
   */
  private record Narrowed(Rel rel, int[] newIndex) {
    static Narrowed same(Rel rel) {
      return new Narrowed(rel, new int[0]);
    }
  }

  /**
   * @param wanted columns of {@code rel} its reader uses; null for all
   * @param isSide whether it is joined
   */
  private static Narrowed narrow(Rel rel, @Nullable BitSet wanted, boolean isSide) {
    if (rel instanceof Join join) {
      return narrow(join, wanted);
    }
    if (rel instanceof Rel.Project project) {
      return narrow(project, isSide ? wanted : null);
    }
    if (rel instanceof Rel.Filter filter) {
      BitSet all = with(wanted);
      Exprs.columns(filter.predicate(), all);
      Narrowed input = narrow(filter.input(), wanted == null ? null : all, isSide);
      return new Narrowed(
          new Rel.Filter(input.rel, PruneColumns.moved(filter.predicate(), input.newIndex)),
          input.newIndex);
    }
    if (rel instanceof Rel.Rekey rekey) {
      BitSet all = with(wanted);
      rekey.columns().forEach(all::set);
      Narrowed input = narrow(rekey.input(), wanted == null ? null : all, isSide);
      List<Integer> columns = rekey.columns().stream().map(i -> at(i, input.newIndex)).toList();
      return new Narrowed(
          new Rel.Rekey(input.rel, columns, rekey.format(), rekey.nulls()), input.newIndex);
    }
    if (rel instanceof Rel.Aggregate aggregate) {
      return Narrowed.same(narrow(aggregate));
    }
    return Narrowed.same(
        rel.withInputs(rel.inputs().stream().map(i -> narrow(i, null, false).rel).toList()));
  }

  private static BitSet with(@Nullable BitSet wanted) {
    return wanted == null ? new BitSet() : (BitSet) wanted.clone();
  }

  private static int at(int column, int[] newIndex) {
    return newIndex.length == 0 ? column : newIndex[column];
  }

  private static Rel narrow(Rel.Aggregate aggregate) {
    BitSet wanted = new BitSet();
    for (Rel.Aggregate.Item item : aggregate.items()) {
      item.call().inputs().forEach(expr -> Exprs.columns(expr, wanted));
    }
    aggregate.input().type().key().positions().stream().filter(p -> p >= 0).forEach(wanted::set);
    Narrowed input = narrow(aggregate.input(), wanted, false);
    List<Rel.Aggregate.Item> items =
        aggregate.items().stream()
            .map(
                item ->
                    new Rel.Aggregate.Item(
                        item.name(),
                        item.call().with(expr -> PruneColumns.moved(expr, input.newIndex))))
            .toList();
    return new Rel.Aggregate(
        input.rel, items, aggregate.kind(), aggregate.keepsEmpty(), aggregate.window());
  }

  private static Narrowed narrow(Rel.Project project, @Nullable BitSet wanted) {
    BitSet kept = kept(project.items().size(), wanted);
    BitSet below = new BitSet();
    kept.stream().forEach(i -> Exprs.columns(project.items().get(i).value(), below));
    Narrowed input = narrow(project.input(), below, false);
    int[] newIndex = newIndex(project.items().size(), kept);
    List<Rel.Project.Item> items = new ArrayList<>();
    kept.stream()
        .mapToObj(project.items()::get)
        .forEach(
            item ->
                items.add(
                    new Rel.Project.Item(
                        item.name(), PruneColumns.moved(item.value(), input.newIndex))));
    return new Narrowed(
        new Rel.Project(
            input.rel, items, newIndex.length == 0 ? project.key() : project.key().moved(newIndex)),
        newIndex);
  }

  private static Narrowed narrow(Join join, @Nullable BitSet wanted) {
    BitSet all = with(wanted);
    join.condition().ifPresent(condition -> Exprs.columns(condition, all));
    BitSet kept = kept(join.items().size(), wanted == null ? null : all);
    List<Join.Item> items = kept.stream().mapToObj(join.items()::get).toList();
    BitSet ofLeft = new BitSet();
    BitSet ofRight = new BitSet();
    items.stream().mapToInt(Join.Item::left).filter(i -> i >= 0).forEach(ofLeft::set);
    items.stream().mapToInt(Join.Item::right).filter(i -> i >= 0).forEach(ofRight::set);
    if (join.operator() instanceof JoinOperator.ForeignKey foreign) {
      foreign.columns().forEach(ofLeft::set);
    }
    int[] newIndex = newIndex(join.items().size(), kept);
    Join fewer = newIndex.length == 0 ? join : join.withItems(items, newIndex);
    Narrowed left = narrow(join.left(), ofLeft, true);
    Narrowed right = narrow(join.right(), ofRight, true);
    return new Narrowed(fewer.over(left.rel, right.rel, left.newIndex, right.newIndex), newIndex);
  }

  /** Those that are wanted; one at least, for there is no row without a column. */
  private static BitSet kept(int columns, @Nullable BitSet wanted) {
    BitSet kept = new BitSet();
    if (wanted == null) {
      kept.set(0, columns);
    } else {
      kept.or(wanted);
      if (kept.isEmpty()) {
        kept.set(0);
      }
    }
    return kept;
  }

  private static int[] newIndex(int columns, BitSet kept) {
    if (kept.cardinality() == columns) {
      return new int[0];
    }
    int[] newIndex = new int[columns];
    Arrays.fill(newIndex, -1);
    int[] all = kept.stream().toArray();
    IntStream.range(0, all.length).forEach(i -> newIndex[all[i]] = i);
    return newIndex;
  }
}
