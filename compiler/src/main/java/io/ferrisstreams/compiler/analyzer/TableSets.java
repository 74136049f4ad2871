package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.AggregateCall;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.sf.jsqlparser.statement.select.ExceptOp;
import net.sf.jsqlparser.statement.select.IntersectOp;
import net.sf.jsqlparser.statement.select.MinusOp;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperation;
import net.sf.jsqlparser.statement.select.SetOperationList;
import org.jspecify.annotations.Nullable;

/**
 * INTERSECT and EXCEPT of tables: which rows are in both, or in the first only. Rows are counted by
 * all of their columns on either side, and these counts are joined.
 *
 * @param branch analyzes one of them; null where that is wrong
 * @param count that of the rows of a group
 */
record TableSets(Function<Select, @Nullable Rel> branch, AggregateCall count) {

  static boolean isOne(SetOperationList written) {
    return written.getOperations().stream().anyMatch(op -> isIntersect(op) || isExcept(op));
  }

  private static boolean isIntersect(SetOperation operation) {
    return operation instanceof IntersectOp;
  }

  private static boolean isExcept(SetOperation operation) {
    return operation instanceof ExceptOp || operation instanceof MinusOp;
  }

  @Nullable Rel rel(SetOperationList written) {
    Whitelist.only(written, "selects", "operations", "withItemsList");
    List<SetOperation> operations = written.getOperations();
    Set<String> words = new HashSet<>();
    operations.forEach(operation -> words.add(operation.toString()));
    if (words.size() > 1 || words.stream().anyMatch(word -> word.contains("ALL"))) {
      throw ProblemException.unsupported(
          Spans.of(written),
          words.size() > 1 ? "several set operations" : words.iterator().next(),
          words.size() > 1
              ? "put one of them into a sub-query: FROM (… EXCEPT …)"
              : "leave ALL out");
    }
    List<Rel> branches = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Select select : written.getSelects()) {
      Rel rel = branch.apply(select);
      if (rel != null) {
        checkTable(rel, Spans.of(select));
        branches.add(rel);
        spans.add(Spans.of(select));
      }
    }
    if (branches.size() < written.getSelects().size()) {
      return null;
    }
    List<Rel> aligned = Unions.aligned(branches, spans);
    Rel result = aligned.get(0);
    for (int n = 1; n < aligned.size(); n++) {
      result =
          rows(joined(counted(result), counted(aligned.get(n)), isExcept(operations.get(n - 1))));
    }
    return result;
  }

  private static void checkTable(Rel rel, Span span) {
    if (rel.type().kind() == RelType.Changelog.STREAM) {
      throw ProblemException.unsupported(
          span,
          "INTERSECT or EXCEPT of a stream, whose rows are gone",
          "read a table, or GROUP BY");
    }
  }

  /** How often each row is there. */
  private Rel counted(Rel rel) {
    List<Integer> all = IntStream.range(0, rel.type().row().size()).boxed().toList();
    Set<String> taken = new HashSet<>();
    rel.type().row().columns().forEach(column -> taken.add(column.name()));
    return new Rel.Aggregate(
        new Rel.Rekey(rel, all, Grouping.keyFormat(rel.type().row(), all)),
        List.of(new Rel.Aggregate.Item(Grouping.unique("found", taken), count)),
        RelType.Changelog.TABLE,
        false,
        Optional.empty());
  }

  private static Rel joined(Rel left, Rel right, boolean except) {
    RowType row = left.type().row();
    List<Join.Item> items = new ArrayList<>();
    for (int i = 0; i < row.size() - 1; i++) {
      items.add(new Join.Item(row.column(i).name(), i, -1));
    }
    items.add(new Join.Item(row.column(row.size() - 1).name(), -1, row.size() - 1));
    List<Integer> keys = IntStream.range(0, row.size() - 1).boxed().toList();
    Join join =
        new Join(
            left,
            right,
            except ? Join.Kind.LEFT : Join.Kind.INNER,
            new JoinOperator.TableTable(),
            items,
            keys,
            Optional.empty());
    return except
        ? new Rel.Filter(
            join, new Predicate.IsNull(JoinSide.reference(join.type().row(), row.size() - 1)))
        : join;
  }

  /** Without the count. */
  private static Rel rows(Rel rel) {
    RowType row = rel.type().row();
    List<Rel.Project.Item> items =
        IntStream.range(0, row.size() - 1)
            .mapToObj(i -> new Rel.Project.Item(row.column(i).name(), JoinSide.reference(row, i)))
            .toList();
    return GroupedSelect.retracting(new Rel.Project(rel, items));
  }
}
