package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Union;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The queries of a script where what several of them insert into a stream reaches who reads it in
 * memory: it reads the rows of all of them.
 *
 * @param queries in an order in which each reads only those before it
 * @param apart positions among the given queries of inserts that cannot be merged, since their rows
 *     have another key
 */
record Merged(List<Query> queries, List<Integer> apart) {

  /**
   * @param given in script order, without loops
   * @param declared streams that are read from their topics
   */
  static Merged of(List<Query> given, Set<String> declared) {
    Map<String, Query> named = new HashMap<>();
    given.forEach(query -> named.put(query.name(), query));
    Map<String, List<Rel>> parts = new HashMap<>();
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Query insert = given.get(i);
      String stream = insert.target() instanceof Target.Topic t ? t.stream() : insert.name();
      Query own = named.get(stream);
      boolean isRead = given.stream().anyMatch(other -> other.root().scanned().contains(stream));
      if (own == null || own.equals(insert) || declared.contains(stream) || !isRead) {
        continue;
      }
      Rel whole = scan(own);
      Optional<Rel> part = withKey(scan(insert), whole.type().key());
      if (part.isEmpty()) {
        apart.add(i);
        continue;
      }
      parts.computeIfAbsent(stream, s -> new ArrayList<>(List.of(whole))).add(part.get());
    }
    Map<String, Rel> unions = new HashMap<>();
    parts.forEach((stream, rels) -> unions.put(stream, new Union(rels)));
    return new Merged(
        ordered(given.stream().map(q -> q.withRoot(reading(q.root(), unions))).toList()), apart);
  }

  private static Rel scan(Query query) {
    return columns(new Rel.Scan(query.name(), query.root().type()));
  }

  private static Rel.Project columns(Rel rel) {
    RowType row = rel.type().row();
    List<Rel.Project.Item> items =
        IntStream.range(0, row.size())
            .mapToObj(
                i -> {
                  Column column = row.column(i);
                  return new Rel.Project.Item(
                      column.name(),
                      new ColumnRef(i, column.name(), column.type(), column.nullable()));
                })
            .toList();
    return new Rel.Project(rel, items, rel.type().key());
  }

  /** The same rows under exactly that key; empty if they cannot be. */
  private static Optional<Rel> withKey(Rel rel, Key key) {
    if (rel.type().key().equals(key)) {
      return Optional.of(rel);
    }
    if (!key.isKnown()) {
      return Optional.of(columns(Unions.withoutOwnKey(rel)));
    }
    if (key.positions().contains(-1)) {
      return Optional.empty();
    }
    Rel keyed =
        columns(new Rel.Rekey(rel, key.positions(), key.encoded().format(), Rel.Rekey.Nulls.PART));
    return Optional.of(keyed).filter(k -> k.type().key().equals(key));
  }

  private static Rel reading(Rel rel, Map<String, Rel> unions) {
    if (rel instanceof Rel.Scan scan) {
      return unions.getOrDefault(scan.stream(), scan);
    }
    return rel.withInputs(rel.inputs().stream().map(input -> reading(input, unions)).toList());
  }

  /** In their order, but each behind all that it reads. */
  private static List<Query> ordered(List<Query> queries) {
    Set<String> names = new HashSet<>();
    queries.forEach(query -> names.add(query.name()));
    List<Query> left = new ArrayList<>(queries);
    List<Query> ordered = new ArrayList<>();
    Set<String> there = new HashSet<>();
    while (!left.isEmpty()) {
      Query next = next(left, names, there);
      if (next == null) {
        throw new IllegalStateException("queries feed each other: " + left);
      }
      left.remove(next);
      ordered.add(next);
      there.add(next.name());
    }
    return ordered;
  }

  private static @Nullable Query next(List<Query> left, Set<String> names, Set<String> there) {
    for (Query query : left) {
      boolean isReady =
          query.root().scanned().stream()
              .allMatch(stream -> !names.contains(stream) || there.contains(stream));
      if (isReady) {
        return query;
      }
    }
    return null;
  }
}
