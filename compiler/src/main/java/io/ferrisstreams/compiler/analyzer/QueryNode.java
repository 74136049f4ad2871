package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.util.List;

/**
 * A query of the script, and what it was told.
 *
 * @param span of its statement
 */
record QueryNode(Program.Query query, List<Setting> settings, Span span) {

  /** The stream it reads. */
  String reads() {
    return scanned(query.root());
  }

  /** The stream at the bottom of a plan. */
  static String scanned(Rel rel) {
    return rel instanceof Rel.Scan scan ? scan.stream() : scanned(rel.inputs().get(0));
  }
}
