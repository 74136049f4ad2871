package io.ferrisstreams.compiler.parser;

import java.util.List;

/** The streaming clauses of a query, in the order they were written. */
public record Clauses(List<Clause> all) {
  public Clauses {
    all = List.copyOf(all);
  }

  /** Those of one kind in one select, by the offset of its SELECT token. */
  public <C extends Clause> List<C> of(Class<C> kind, int select) {
    return all.stream()
        .filter(clause -> clause.select() == select)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  public List<WindowClause> windows(int select) {
    return of(WindowClause.class, select);
  }

  public List<EmitClause> emits(int select) {
    return of(EmitClause.class, select);
  }

  public List<PartitionByClause> partitionBys(int select) {
    return of(PartitionByClause.class, select);
  }

  public List<JoinWindow> joinWindows(int select) {
    return of(JoinWindow.class, select);
  }

  public List<WithClause> withs(int select) {
    return of(WithClause.class, select);
  }

  public List<IntoClause> intos(int select) {
    return of(IntoClause.class, select);
  }

  public List<KeyMarker> keyMarkers(int select) {
    return of(KeyMarker.class, select);
  }

  public List<BufferWindow> bufferWindows(int select) {
    return of(BufferWindow.class, select);
  }

  public List<AsOf> asOfs(int select) {
    return of(AsOf.class, select);
  }
}
