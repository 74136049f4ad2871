package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Explode;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Kept;
import io.ferrisstreams.compiler.plan.LookUp;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Program.Source;
import io.ferrisstreams.compiler.plan.Recast;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.plan.Union;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes every source read only the columns that some query uses, and drops sources nobody reads.
 * The decoder skips the others; they are not even fields of the row. NOT NULL columns stay, since
 * their absence is an error that must be seen.
 */
final class PruneColumns {
  private PruneColumns() {}

  static Program apply(Program program) {
    Map<String, BitSet> used = new HashMap<>();
    program.queries().forEach(query -> use(query.root(), null, used));
    Map<String, Pruned> pruned = new HashMap<>();
    List<Source> sources = new ArrayList<>();
    for (Source source : program.sources()) {
      BitSet columns = used.get(source.stream());
      if (columns != null) {
        Pruned fewer = prune(source, columns);
        pruned.put(source.stream(), fewer);
        sources.add(fewer.source);
      }
    }
    List<Query> queries =
        program.queries().stream().map(q -> q.withRoot(rewrite(q.root(), pruned))).toList();
    return program.withSources(sources).withQueries(queries);
  }

  /** A source with fewer columns, and where each old column went (-1: nowhere). */
  private record Pruned(Source source, int[] newIndex) {}

  private static Pruned prune(Source source, BitSet used) {
    RowType row = source.type().row();
    List<Integer> kept =
        IntStream.range(0, row.size())
            .filter(i -> used.get(i) || !row.column(i).nullable())
            .boxed()
            .toList();
    int[] newIndex = new int[row.size()];
    Arrays.fill(newIndex, -1);
    for (int i = 0; i < kept.size(); i++) {
      newIndex[kept.get(i)] = i;
    }
    List<Column> columns = kept.stream().map(row::column).toList();
    RelType type = source.type();
    Source pruned =
        source.withType(
            new RelType(
                new RowType(columns), type.key().moved(newIndex), type.kind(), type.nullRows()));
    boolean keyUsed = pruned.type().key().positions().stream().anyMatch(p -> p >= 0);
    return new Pruned(keyUsed ? pruned : pruned.withoutKey(), newIndex);
  }

  /**
   * @param wanted columns of {@code rel} its reader uses; null for all
   */
  private static void use(Rel rel, @Nullable BitSet wanted, Map<String, BitSet> used) {
    if (rel instanceof Rel.Scan scan) {
      BitSet all = new BitSet();
      all.set(0, scan.type().row().size());
      used.computeIfAbsent(scan.stream(), s -> new BitSet()).or(wanted == null ? all : wanted);
    } else if (rel instanceof Rel.Filter filter) {
      BitSet below = wanted;
      if (wanted != null) {
        below = (BitSet) wanted.clone();
        Exprs.columns(filter.predicate(), below);
      }
      use(filter.input(), below, used);
    } else if (rel instanceof Rel.Retime retime) {
      BitSet below = wanted;
      if (wanted != null) {
        below = (BitSet) wanted.clone();
        Exprs.columns(retime.time(), below);
      }
      use(retime.input(), below, used);
    } else if (rel instanceof Rel.Project project) {
      BitSet below = new BitSet();
      project.items().forEach(item -> Exprs.columns(item.value(), below));
      use(project.input(), below, used);
    } else if (rel instanceof Rel.Rekey rekey) {
      BitSet below = wanted;
      if (wanted != null) {
        below = (BitSet) wanted.clone();
        rekey.columns().forEach(below::set);
      }
      use(rekey.input(), below, used);
    } else if (rel instanceof Rel.Aggregate aggregate) {
      BitSet below = new BitSet();
      for (Rel.Aggregate.Item item : aggregate.items()) {
        item.call().inputs().forEach(expr -> Exprs.columns(expr, below));
      }
      aggregate.input().type().key().positions().stream().filter(p -> p >= 0).forEach(below::set);
      use(aggregate.input(), below, used);
    } else if (rel instanceof Explode explode) {
      BitSet below = null;
      if (wanted != null) {
        below = wanted.get(0, explode.input().type().row().size());
        explode.items().stream().map(Explode.Item::array).forEach(below::set);
      }
      use(explode.input(), below, used);
    } else if (rel instanceof Rel.Top top) {
      BitSet below = null;
      if (wanted != null) {
        below = wanted.get(0, top.input().type().row().size());
        top.order().columns().stream().map(RowOrder.Column::index).forEach(below::set);
        top.input().type().key().positions().stream().filter(p -> p >= 0).forEach(below::set);
      }
      use(top.input(), below, used);
    } else if (rel instanceof Rel.Over over) {
      BitSet below = null;
      if (wanted != null) {
        below = wanted.get(0, over.input().type().row().size());
        for (Rel.Over.Item item : over.items()) {
          for (Expr expr : item.call().inputs()) {
            Exprs.columns(expr, below);
          }
        }
        for (RowOrder.Column column : over.order().columns()) {
          below.set(column.index());
        }
      }
      use(over.input(), below, used);
    } else if (rel instanceof Join join) {
      JoinColumns.use(join, wanted, (side, columns) -> use(side, columns, used));
    } else if (rel instanceof Union union) {
      union.inputs().forEach(input -> use(input, null, used));
    } else if (rel instanceof Rel.Retractions retractions) {
      use(retractions.input(), wanted, used);
    } else if (rel instanceof Recast || rel instanceof LookUp || rel instanceof Kept) {
      use(rel.inputs().get(0), wanted, used);
    } else {
      throw new AssertionError(rel);
    }
  }

  private static Rel rewrite(Rel rel, Map<String, Pruned> pruned) {
    if (rel instanceof Rel.Scan scan) {
      Pruned source = pruned.get(scan.stream());
      return source == null ? scan : new Rel.Scan(scan.stream(), source.source.type());
    }
    if (rel instanceof Join join) {
      return join.over(
          rewrite(join.left(), pruned),
          rewrite(join.right(), pruned),
          newIndex(join.left(), pruned),
          newIndex(join.right(), pruned));
    }
    if (rel instanceof Union union) {
      return union.withInputs(union.inputs().stream().map(i -> rewrite(i, pruned)).toList());
    }
    Rel below = rel.inputs().get(0);
    int[] newIndex = newIndex(below, pruned);
    Rel input = rewrite(below, pruned);
    if (rel instanceof Rel.Filter filter) {
      return new Rel.Filter(input, moved(filter.predicate(), newIndex));
    }
    if (rel instanceof Rel.Retime retime) {
      return new Rel.Retime(input, moved(retime.time(), newIndex));
    }
    if (rel instanceof Rel.Project project) {
      return new Rel.Project(
          input,
          project.items().stream()
              .map(i -> new Rel.Project.Item(i.name(), moved(i.value(), newIndex)))
              .toList(),
          project.key());
    }
    if (rel instanceof Rel.Rekey rekey) {
      List<Integer> columns =
          newIndex.length == 0
              ? rekey.columns()
              : rekey.columns().stream().map(i -> newIndex[i]).toList();
      return new Rel.Rekey(input, columns, rekey.format(), rekey.nulls());
    }
    if (rel instanceof Rel.Aggregate aggregate) {
      List<Rel.Aggregate.Item> items =
          aggregate.items().stream()
              .map(
                  item ->
                      new Rel.Aggregate.Item(
                          item.name(), item.call().with(expr -> moved(expr, newIndex))))
              .toList();
      return new Rel.Aggregate(
          input, items, aggregate.kind(), aggregate.keepsEmpty(), aggregate.window());
    }
    if (rel instanceof Explode explode) {
      List<Explode.Item> items =
          explode.items().stream()
              .map(
                  item ->
                      new Explode.Item(
                          item.name(),
                          newIndex.length == 0 ? item.array() : newIndex[item.array()]))
              .toList();
      return new Explode(input, items, explode.keepsEmpty());
    }
    if (rel instanceof Rel.Top top) {
      return new Rel.Top(input, moved(top.order(), newIndex), top.limit(), top.place(), top.kind());
    }
    if (rel instanceof Rel.Over over) {
      List<Rel.Over.Item> items =
          over.items().stream()
              .map(
                  item ->
                      new Rel.Over.Item(
                          item.name(), item.call().with(expr -> moved(expr, newIndex))))
              .toList();
      return new Rel.Over(input, moved(over.order(), newIndex), over.buffer(), items);
    }
    if (rel instanceof Rel.Retractions retractions) {
      return new Rel.Retractions(input, retractions.once());
    }
    if (rel instanceof Recast || rel instanceof LookUp || rel instanceof Kept) {
      return rel.withInputs(List.of(input));
    }
    throw new AssertionError(rel);
  }

  /** How the columns of {@code rel} move; empty if they stay. */
  private static int[] newIndex(Rel rel, Map<String, Pruned> pruned) {
    if (rel instanceof Rel.Scan scan) {
      Pruned source = pruned.get(scan.stream());
      return source == null ? new int[0] : source.newIndex;
    }
    if (rel instanceof Rel.Over || rel instanceof Rel.Top || rel instanceof Explode) {
      int[] below = newIndex(rel.inputs().get(0), pruned);
      int[] all = Arrays.copyOf(below, below.length == 0 ? 0 : rel.type().row().size());
      int kept = (int) Arrays.stream(below).filter(i -> i >= 0).count();
      for (int i = below.length; i < all.length; i++) {
        all[i] = kept + i - below.length;
      }
      return all;
    }
    return rel instanceof Rel.Filter
            || rel instanceof Rel.Retime
            || rel instanceof Rel.Rekey
            || rel instanceof Rel.Retractions
            || rel instanceof Recast
            || rel instanceof LookUp
            || rel instanceof Kept
        ? newIndex(rel.inputs().get(0), pruned)
        : new int[0];
  }

  private static RowOrder moved(RowOrder order, int[] newIndex) {
    return newIndex.length == 0
        ? order
        : new RowOrder(order.columns().stream().map(c -> c.at(newIndex[c.index()])).toList());
  }

  /** Over rows whose columns moved. */
  static Expr moved(Expr expr, int[] newIndex) {
    return newIndex.length == 0
        ? expr
        : Exprs.rewrite(
            expr,
            node ->
                node instanceof Expr.ColumnRef ref
                    ? new Expr.ColumnRef(
                        newIndex[ref.index()], ref.name(), ref.type(), ref.nullable())
                    : node);
  }
}
