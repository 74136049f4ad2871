package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Rel;
import java.util.Optional;

/** A small rewrite of one node; it must keep the rows, their order and their key. */
@FunctionalInterface
interface Rule {
  /** The better node, or empty where the rule does not apply. */
  Optional<Rel> apply(Rel rel);
}
