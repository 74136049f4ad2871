package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.Join.Item;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which of several columns with the same values is the record key of joined rows. */
final class JoinKeys {
  private JoinKeys() {}

  /** {@code rel}, where the first column of the sources that is selected is the key. */
  static Rel chosen(Rel rel, List<SelectAnalyzer.SelectedItem> selected, Dialect dialect) {
    Set<Integer> wanted =
        selected.stream()
            .filter(item -> !item.asValue() && item.value() instanceof ColumnRef)
            .map(item -> ((ColumnRef) item.value()).index())
            .collect(Collectors.toCollection(TreeSet::new));
    return chosen(rel, wanted, dialect);
  }

  private static Rel chosen(Rel rel, Set<Integer> wanted, Dialect dialect) {
    if (rel instanceof Rel.Filter filter) {
      return new Rel.Filter(chosen(filter.input(), wanted, dialect), filter.predicate());
    }
    if (!(rel instanceof Join join)) {
      return rel;
    }
    List<Integer> keys = new ArrayList<>();
    List<Item> items = new ArrayList<>(join.items());
    for (int part = 0; part < join.keys().size(); part++) {
      List<Integer> copies = join.copies(part);
      List<Integer> candidates = dialect.joinsLikeKsqlDb() ? viable(join, part) : copies;
      int key =
          wanted.stream().filter(candidates::contains).findFirst().orElse(join.keys().get(part));
      if (key >= 0 && !copies.contains(key)) {
        // In ksqlDB a column of the side that is not kept is the key all the same.
        Item copy = items.get(copies.get(0));
        items.set(key, new Item(items.get(key).name(), copy.left(), copy.right()));
      }
      keys.add(key);
    }
    return new Join(
        join.left(), join.right(), join.kind(), join.operator(), items, keys, join.condition());
  }

  /** The columns of pairs that equal the key where there are such rows. */
  static List<Integer> viable(Join join, int part) {
    List<Integer> left = columns(join.left(), part);
    List<Integer> right = join.operator().isByKeys() ? columns(join.right(), part) : List.of();
    return IntStream.range(0, join.items().size())
        .filter(
            i -> {
              Item item = join.items().get(i);
              boolean both = item.left() >= 0 && item.right() >= 0;
              boolean one = left.contains(item.left()) || right.contains(item.right());
              return both || join.kind() != Join.Kind.FULL && one;
            })
        .boxed()
        .toList();
  }

  private static List<Integer> columns(Rel rel, int part) {
    if (rel instanceof Join join) {
      return viable(join, part);
    }
    return rel instanceof Rel.Filter filter
        ? columns(filter.input(), part)
        : Join.copies(rel, part);
  }
}
