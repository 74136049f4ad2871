package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.analyzer.SelectAnalyzer.Selected;
import io.ferrisstreams.compiler.analyzer.SelectAnalyzer.SelectedItem;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A SELECT with table functions in its list. */
record Elements(
    Selected selected, Grouping grouping, Partitioning partitioning, SelectAnalyzer analyzer) {

  /**
   * @param grouped whether it groups as well, or has window functions
   * @param first where the first table function is
   */
  Rel rel(Rel input, boolean grouped, Span first) {
    if (grouped) {
      throw ProblemException.unsupported(
          first,
          "a table function beside GROUP BY or OVER",
          "make the rows in a sub-query: FROM (SELECT …, EXPLODE(…) AS x FROM …)");
    }
    if (input.type().kind() == RelType.Changelog.TABLE) {
      throw ProblemException.unsupported(
          first, "a table function of a table, whose rows change", "read a stream");
    }
    List<Map.Entry<String, Expr>> names = new ArrayList<>();
    List<Expr> all = new ArrayList<>(partitioning.expressions());
    for (SelectedItem item : selected.items()) {
      names.add(Map.entry(item.name(), item.value()));
      all.add(item.value());
    }
    Arguments.Placed placed = grouping.tableCalls().over(input, all, Grouping.names(names));
    if (partitioning.isNew(input)) {
      return partitioning.over(placed.rel(), placed::over);
    }
    SelectList list =
        analyzer.list(
            selected.items(),
            placed.rel().type().key(),
            item -> placed.over(item.value()),
            selected.scope());
    return list.size() == 0
        ? placed.rel()
        : new Rel.Project(placed.rel(), list.items(), list.key());
  }
}
