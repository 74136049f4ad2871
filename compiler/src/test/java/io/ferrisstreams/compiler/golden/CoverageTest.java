package io.ferrisstreams.compiler.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.analyzer.Analyzer;
import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.optimizer.Optimizer;
import io.ferrisstreams.compiler.parser.SqlParser;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.Script;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No node of a plan is without a case, before and after optimisation. */
class CoverageTest {
  @Test
  void casesReachEveryNode() {
    Set<Class<?>> analyzed = new HashSet<>();
    Set<Class<?>> optimized = new HashSet<>();
    Set<Class<?>> targets = new HashSet<>();
    for (String name : Golden.cases()) {
      if (!Golden.exists(name + ".error")) {
        Script script = new Script(name + ".sql", Golden.read(name + ".sql"));
        Program program =
            Analyzer.analyze(
                    script,
                    SqlParser.parse(script),
                    name,
                    Catalog.of(Functions.BUILT_IN),
                    Dialect.FERRIS)
                .program();
        program.queries().forEach(query -> collect(query.root(), analyzed));
        program.queries().forEach(query -> targets.add(query.target().getClass()));
        Optimizer.optimize(program).queries().forEach(q -> collect(q.root(), optimized));
      }
    }
    assertThat(analyzed).containsAll(nodes());
    assertThat(optimized).containsAll(nodes());
    assertThat(targets).containsExactlyInAnyOrder(Program.Target.class.getPermittedSubclasses());
  }

  private static Set<Class<?>> nodes() {
    Set<Class<?>> nodes = new HashSet<>();
    addNodes(Expr.class, nodes);
    addNodes(Rel.class, nodes);
    assertThat(nodes).hasSizeGreaterThan(25);
    return nodes;
  }

  /** The records of a sealed hierarchy; between them and its root are interfaces of families. */
  private static void addNodes(Class<?> type, Set<Class<?>> nodes) {
    if (type.isRecord()) {
      nodes.add(type);
    } else {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        addNodes(permitted, nodes);
      }
    }
  }

  private static void collect(Rel rel, Set<Class<?>> seen) {
    seen.add(rel.getClass());
    rel.inputs().forEach(input -> collect(input, seen));
    if (rel instanceof Rel.Filter filter) {
      collect(filter.predicate(), seen);
    } else if (rel instanceof Rel.Retime retime) {
      collect(retime.time(), seen);
    } else if (rel instanceof Rel.Project project) {
      project.items().forEach(item -> collect(item.value(), seen));
    }
  }

  private static void collect(Expr expr, Set<Class<?>> seen) {
    seen.add(expr.getClass());
    expr.children().forEach(child -> collect(child, seen));
  }
}
