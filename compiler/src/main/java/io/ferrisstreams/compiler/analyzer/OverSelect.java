package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.analyzer.SelectAnalyzer.Selected;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.List;
import java.util.Map;

/** A SELECT with window functions in its list. */
record OverSelect(Selected selected, Overs overs, SelectAnalyzer analyzer) {

  /**
   * @param grouped whether it groups as well
   * @param first where the first window function is
   */
  Rel rel(Rel rel, boolean grouped, Span first) {
    if (grouped) {
      throw ProblemException.unsupported(
          first, "OVER beside GROUP BY", "group in a sub-query: FROM (SELECT … GROUP BY …)");
    }
    if (rel.type().kind() == RelType.Changelog.TABLE) {
      throw ProblemException.unsupported(
          first, "OVER of a table, whose rows change", "read a stream");
    }
    if (analyzer.hasProblems()) {
      return rel;
    }
    List<Map.Entry<String, Expr>> names =
        selected.items().stream().map(item -> Map.entry(item.name(), item.value())).toList();
    Arguments.Placed placed =
        overs.over(rel, names.stream().map(Map.Entry::getValue).toList(), Grouping.names(names));
    Rel input = placed.rel();
    SelectList list =
        analyzer.list(
            selected.items(),
            input.type().key(),
            item -> placed.over(item.value()),
            selected.scope());
    return list.size() == 0 ? input : new Rel.Project(input, list.items(), list.key());
  }
}
