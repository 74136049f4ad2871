package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether rows that are joined are where they find each other: their topics have as many
 * partitions.
 *
 * @param known numbers of partitions, by the name of the stream, as far as statements say them
 * @param queries plans by the name of the query
 */
record CoPartitions(Map<String, Integer> known, Map<String, Rel> queries) {

  /** What is wrong with the joins of a plan; empty if nothing is known to be. */
  Optional<String> problem(Rel rel) {
    for (Rel input : rel.inputs()) {
      Optional<String> inside = problem(input);
      if (inside.isPresent()) {
        return inside;
      }
    }
    if (!(rel instanceof Join join) || join.operator() instanceof JoinOperator.ForeignKey) {
      return Optional.empty();
    }
    Map<Integer, String> streams = new TreeMap<>();
    for (String stream : asTheyAre(join)) {
      Integer partitions = known.get(stream);
      if (partitions != null) {
        streams.putIfAbsent(partitions, stream);
      }
    }
    if (streams.size() < 2) {
      return Optional.empty();
    }
    List<String> said =
        streams.entrySet().stream().map(e -> "'" + e.getValue() + "' has " + e.getKey()).toList();
    return Optional.of(
        "rows that are joined are in topics with different numbers of partitions: "
            + String.join(", ", said));
  }

  /** The streams whose rows stay in the partitions of their topics. */
  private List<String> asTheyAre(Rel rel) {
    if (rel instanceof Rel.Rekey) {
      return List.of();
    }
    if (rel instanceof Rel.Scan scan) {
      Rel query = queries.get(scan.stream());
      return query == null ? List.of(scan.stream()) : asTheyAre(query);
    }
    if (rel instanceof Join join && join.operator() instanceof JoinOperator.ForeignKey) {
      return asTheyAre(join.left());
    }
    List<String> streams = new ArrayList<>();
    rel.inputs().forEach(input -> streams.addAll(asTheyAre(input)));
    return streams;
  }
}
