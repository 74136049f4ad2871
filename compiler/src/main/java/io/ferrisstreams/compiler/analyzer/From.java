package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Rel;
import java.time.Duration;
import java.util.List;

/**
 * What a SELECT reads.
 *
 * @param lateness how far out of order its rows come
 * @param keys expressions over its rows that are the parts of the record key, beside the columns
 *     that are known to be that
 */
record From(Rel rel, Scope scope, Duration lateness, List<List<Expr>> keys) {
  From(Rel rel, Scope scope, Duration lateness) {
    this(rel, scope, lateness, List.of());
  }
}
