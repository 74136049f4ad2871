package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.util.List;

/**
 * A query of the script, and what it was told.
 *
 * @param span of its statement
 */
record QueryNode(Program.Query query, List<Setting> settings, Span span) {

  /** The streams it reads. */
  List<String> reads() {
    return query.root().scanned();
  }
}
