package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a program against the rules no single node can check: runs after analysis and after
 * optimisation, always. What it finds is a bug of the compiler.
 */
public final class PlanChecker {
  private PlanChecker() {}

  /**
   * @return {@code program}
   * @throws IllegalStateException if it is not well formed
   */
  public static Program checked(Program program) {
    Map<String, RowType> known = new HashMap<>();
    for (Program.Source source : program.sources()) {
      check(known.put(source.stream(), source.type().row()) == null, "two %s", source.stream());
      for (Column column : source.type().row().columns()) {
        boolean fromKey =
            source.key().filter(key -> key.columns().indexOf(column.name()) >= 0).isPresent();
        check(
            fromKey || source.value().columns().indexOf(column.name()) >= 0,
            "%s not written",
            column);
      }
    }
    for (Program.Query query : program.queries()) {
      checkRel(query.root(), known);
      if (query.target() instanceof Program.Target.Topic topic) {
        checkTarget(topic, query.root().type());
      }
      check(known.put(query.name(), query.root().type().row()) == null, "two %s", query.name());
    }
    program.inserts().forEach(PlanChecker::checkInsert);
    return program;
  }

  private static void checkInsert(Program.Insert insert) {
    RowType row = insert.row();
    checkWritten(insert.target().value(), row, insert.target());
    insert.target().key().ifPresent(key -> checkWritten(key, row, insert.target()));
    for (Program.Values values : insert.rows()) {
      check(values.columns().size() == row.size(), "%s for %s", values, row);
      for (int i = 0; i < row.size(); i++) {
        Expr value = values.columns().get(i);
        check(value.type().equals(row.column(i).type()), "%s for %s", value, row.column(i));
        checkExpr(value, RowType.of());
      }
      values.time().ifPresent(time -> checkExpr(time, RowType.of()));
    }
  }

  private static void checkWritten(Encoded part, RowType row, Program.Target.Topic topic) {
    for (Column column : part.columns().columns()) {
      check(row.indexOf(column.name()) >= 0, "no %s for topic %s", column, topic.topic());
    }
  }

  private static void checkTarget(Program.Target.Topic topic, RelType type) {
    checkWritten(topic.value(), type.row(), topic);
    int written = topic.key().map(key -> key.columns().size()).orElse(0);
    check(
        written == 0 || written == type.key().positions().size(),
        "a key of %s columns for topic %s, from %s",
        written,
        topic.topic(),
        type.key());
  }

  private static void checkRel(Rel rel, Map<String, RowType> known) {
    if (rel instanceof Rel.Scan scan) {
      check(
          scan.type().row().equals(known.get(scan.stream())),
          "scan of %s as %s",
          scan.stream(),
          scan.type().row());
    } else if (rel instanceof Rel.Filter filter) {
      checkExpr(filter.predicate(), filter.input().type().row());
    } else if (rel instanceof Rel.Retime retime) {
      checkExpr(retime.time(), retime.input().type().row());
    } else if (rel instanceof Rel.Project project) {
      project.items().forEach(item -> checkExpr(item.value(), project.input().type().row()));
    } else if (rel instanceof Explode) {
      check(!rel.type().nullRows(), "elements of no row");
    } else if (rel instanceof Rel.Rekey rekey) {
      int size = rekey.input().type().row().size();
      check(rekey.columns().stream().allMatch(i -> i < size), "key of %s", rekey.columns());
    } else if (rel instanceof Rel.Aggregate aggregate) {
      check(
          !aggregate.undoes() || aggregate.input() instanceof Rel.Rekey,
          "aggregate of a table that is not keyed anew");
      RowType input = aggregate.input().type().row();
      for (Rel.Aggregate.Item item : aggregate.items()) {
        for (Expr expr : item.call().inputs()) {
          check(expr instanceof Expr.ColumnRef, "%s of %s", item.name(), expr);
          checkExpr(expr, input);
        }
      }
    } else if (rel instanceof Rel.Top top) {
      RowType input = top.input().type().row();
      check(
          top.order().columns().stream().allMatch(column -> column.index() < input.size()),
          "order by %s",
          top.order());
    } else if (rel instanceof Rel.Over over) {
      RowType input = over.input().type().row();
      check(
          over.order().columns().stream().allMatch(column -> column.index() < input.size()),
          "order by %s",
          over.order());
      for (Rel.Over.Item item : over.items()) {
        for (Expr expr : item.call().inputs()) {
          check(expr instanceof Expr.ColumnRef, "%s of %s", item.name(), expr);
          checkExpr(expr, input);
        }
      }
    } else if (rel instanceof Join join) {
      join.condition().ifPresent(condition -> checkExpr(condition, join.type().row()));
      for (int part = 0; part < join.keys().size(); part++) {
        int at = join.keys().get(part);
        check(at < 0 || join.copies(part).contains(at), "item %s is not key %s", at, part);
      }
    } else if (rel instanceof Union) {
      // It checks its inputs itself.
    } else if (rel instanceof Rel.Retractions) {
      check(rel.type().kind() == RelType.Changelog.TABLE, "retractions of a stream");
    } else if (rel instanceof LookUp lookUp) {
      List<Column> keys = lookUp.type().key().encoded().columns().columns();
      for (int i = 0; i < keys.size(); i++) {
        Expr.Literal value = lookUp.key().get(i);
        check(value.type().equals(keys.get(i).type()), "%s for %s", value, keys.get(i));
      }
    } else if (rel instanceof Kept) {
      check(rel.type().key().isKnown(), "kept without a key");
    } else if (rel instanceof Recast recast) {
      check(
          rel.type().kind() == RelType.Changelog.STREAM || recast.input().type().key().isKnown(),
          "a table without a key");
    } else {
      throw new AssertionError(rel);
    }
    rel.inputs().forEach(input -> checkRel(input, known));
  }

  private static void checkExpr(Expr expr, RowType input) {
    checkExpr(expr, input, Map.of());
  }

  /**
   * @param variables types of the variables that the lambdas and LETs around it give
   */
  private static void checkExpr(Expr expr, RowType input, Map<String, SqlType> variables) {
    if (expr instanceof Expr.ColumnRef ref) {
      check(ref.index() < input.size(), "column %s of %s", ref.index(), input);
      Column column = input.column(ref.index());
      check(
          column.name().equals(ref.name())
              && column.type().equals(ref.type())
              && column.nullable() == ref.nullable(),
          "%s is not %s",
          ref,
          column);
    }
    if (expr instanceof Expr.Variable variable) {
      check(variable.type().equals(variables.get(variable.name())), "unbound %s", variable);
    }
    if (expr instanceof Expr.Let let) {
      checkExpr(let.value(), input, variables);
      Map<String, SqlType> inside = new HashMap<>(variables);
      inside.put(let.variable().name(), let.variable().type());
      checkExpr(let.body(), input, inside);
      return;
    }
    Map<String, SqlType> inside = variables;
    if (expr instanceof Expr.Lambda lambda) {
      inside = new HashMap<>(variables);
      for (Expr.Variable parameter : lambda.parameters()) {
        inside.put(parameter.name(), parameter.type());
      }
    }
    for (Expr child : expr.children()) {
      check(
          !(child instanceof Expr.Lambda) || expr instanceof Operation.Call,
          "%s inside %s",
          child,
          expr);
      checkExpr(child, input, inside);
    }
  }
}
