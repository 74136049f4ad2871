package io.ferrisstreams.compiler.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Operation.Arithmetic;
import io.ferrisstreams.compiler.plan.Operation.Cast;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Predicate.Comparison;
import io.ferrisstreams.compiler.plan.Predicate.Logical;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Rel.Filter;
import io.ferrisstreams.compiler.plan.Rel.Project;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each rule: what it makes of a plan, and the plans it leaves alone. */
class RulesTest {
  private static final Column NAME = Column.of("name", SqlType.VARCHAR);
  private static final RowType ROW =
      RowType.of(
          Column.of("a", SqlType.INT),
          Column.of("b", SqlType.INT),
          Column.of("p", new Decimal(10, 2)),
          new Column("id", SqlType.INT, false),
          NAME);
  private static final Encoded KEY = new Encoded("kafka", Map.of(), RowType.of(NAME));
  private static final RelType TYPE =
      new RelType(ROW, Key.of(KEY, ROW), RelType.Changelog.STREAM, false);
  private static final Rel SCAN = new Rel.Scan("t", TYPE);
  private static final Expr A = column(0);
  private static final Expr B = column(1);
  private static final Expr P = column(2);
  private static final Expr A_POSITIVE = greater(A, number(0));
  private static final Expr B_POSITIVE = greater(B, number(0));
  private static final Expr A_PLUS_B = add(A, B);

  @Test
  void filtersMergeInnerFirst() {
    Rel before = new Filter(new Filter(SCAN, A_POSITIVE), B_POSITIVE);
    assertThat(new MergeFilters().apply(before))
        .contains(new Filter(SCAN, Logical.and(List.of(A_POSITIVE, B_POSITIVE))));
  }

  @Test
  void loneFilterAndProjectionStay() {
    assertThat(new MergeFilters().apply(new Filter(SCAN, A_POSITIVE))).isEmpty();
    Rel project = project(SCAN, item("a", A));
    assertThat(new MergeFilters().apply(new Filter(project, greater(out(0), number(0))))).isEmpty();
    assertThat(new MergeFilters().apply(project)).isEmpty();
  }

  @Test
  void projectionsMerge() {
    Rel inner = project(SCAN, item("s", A_PLUS_B), item("b", B));
    Rel outer = project(inner, item("t", add(out(0), out(1))));
    assertThat(new MergeProjects().apply(outer))
        .contains(project(SCAN, item("t", add(A_PLUS_B, B))));
  }

  @Test
  void projectionsDoNotMergeWhereWorkWouldBeDoneTwice() {
    Rel inner = project(SCAN, item("s", A_PLUS_B), item("b", B));
    assertThat(new MergeProjects().apply(project(inner, item("t", add(out(0), out(0)))))).isEmpty();
    assertThat(new MergeProjects().apply(project(inner, item("x", out(0)), item("y", out(0)))))
        .isEmpty();
  }

  @Test
  void plainColumnsMayBeUsedTwice() {
    Rel inner = project(SCAN, item("s", A), item("b", B));
    assertThat(new MergeProjects().apply(project(inner, item("t", add(out(0), out(0))))))
        .contains(project(SCAN, item("t", add(A, A))));
    assertThat(new MergeProjects().apply(inner)).isEmpty();
  }

  @Test
  void filterGoesBelowProjection() {
    Rel project = project(SCAN, item("s", A_PLUS_B), item("b", B));
    Rel before = new Filter(project, greater(out(0), number(7)));
    assertThat(new PushFilterBelowProject().apply(before))
        .contains(
            project(
                new Filter(SCAN, greater(A_PLUS_B, number(7))), item("s", A_PLUS_B), item("b", B)));
  }

  @Test
  void filterStaysAboveProjectionThatWouldMakeItHuge() {
    Expr sum = A;
    for (int i = 0; i < 2000; i++) {
      sum = add(sum, B);
    }
    Rel before = new Filter(project(SCAN, item("s", sum)), greater(out(0), number(7)));
    assertThat(new PushFilterBelowProject().apply(before)).isEmpty();
    assertThat(new PushFilterBelowProject().apply(new Filter(SCAN, A_POSITIVE))).isEmpty();
  }

  @Test
  void filterGoesBelowKeyThatTakesNulls() {
    List<Integer> columns = List.of(0);
    Rel keyed = new Rel.Rekey(SCAN, columns, "kafka", Rel.Rekey.Nulls.PART);
    assertThat(new PushFilterBelowKey().apply(new Filter(keyed, A_POSITIVE)))
        .contains(
            new Rel.Rekey(new Filter(SCAN, A_POSITIVE), columns, "kafka", Rel.Rekey.Nulls.PART));
    Rel strict = new Rel.Rekey(SCAN, columns, "kafka");
    assertThat(new PushFilterBelowKey().apply(new Filter(strict, A_POSITIVE))).isEmpty();
    Expr key = new Expr.OfRecord(Expr.OfRecord.Part.KEY, SqlType.VARCHAR);
    Expr hasKey = new Predicate.Not(new Predicate.IsNull(key));
    assertThat(new PushFilterBelowKey().apply(new Filter(keyed, hasKey))).isEmpty();
  }

  @Test
  void trueFilterGoesAway() {
    assertThat(new RemoveTrueFilter().apply(new Filter(SCAN, Literal.TRUE))).contains(SCAN);
    assertThat(new RemoveTrueFilter().apply(new Filter(SCAN, Literal.FALSE))).isEmpty();
    assertThat(new RemoveTrueFilter().apply(new Filter(SCAN, nullBoolean()))).isEmpty();
    assertThat(new RemoveTrueFilter().apply(SCAN)).isEmpty();
  }

  @Test
  void constantsFold() {
    assertThat(folded(greater(A, add(number(2), number(3))))).contains(greater(A, number(5)));
    assertThat(folded(greater(number(2), number(3)))).contains(Literal.FALSE);
    assertThat(folded(greater(number(2), new Literal(null, SqlType.INT)))).contains(nullBoolean());
    assertThat(folded(new Predicate.Not(Literal.FALSE))).contains(Literal.TRUE);
    assertThat(folded(new Predicate.Not(nullBoolean()))).contains(nullBoolean());
    assertThat(folded(new Predicate.IsNull(number(1)))).contains(Literal.FALSE);
  }

  @Test
  void connectivesDropWhatDecidesNothing() {
    assertThat(folded(Logical.and(List.of(Literal.TRUE, A_POSITIVE)))).contains(A_POSITIVE);
    assertThat(folded(or(Literal.FALSE, A_POSITIVE))).contains(A_POSITIVE);
    assertThat(folded(Logical.and(List.of(Literal.FALSE, A_POSITIVE)))).contains(Literal.FALSE);
    assertThat(folded(or(Literal.TRUE, A_POSITIVE))).contains(Literal.TRUE);
    assertThat(folded(Logical.and(List.of(A_POSITIVE, Literal.FALSE, B_POSITIVE))))
        .contains(Logical.and(List.of(A_POSITIVE, Literal.FALSE)));
  }

  @Test
  void whatMayFailOrIsUnknownIsNotFolded() {
    assertThat(folded(Logical.and(List.of(A_POSITIVE, Literal.FALSE)))).isEmpty();
    assertThat(folded(Logical.and(List.of(nullBoolean(), A_POSITIVE)))).isEmpty();
    Expr overflow = add(number(Integer.MAX_VALUE), number(1));
    assertThat(folded(greater(A, overflow))).isEmpty();
    assertThat(folded(A_POSITIVE)).isEmpty();
    assertThat(new FoldConstants().apply(SCAN)).isEmpty();
  }

  @Test
  void decimalConstantTakesScaleOfWhatItIsComparedWith() {
    Expr one = new Literal(1L, new Decimal(1, 0));
    assertThat(folded(greater(P, one))).contains(greater(P, new Literal(100L, new Decimal(3, 2))));
    assertThat(folded(greater(one, P))).contains(greater(new Literal(100L, new Decimal(3, 2)), P));
    Expr finer = new Literal(1005L, new Decimal(4, 3));
    assertThat(folded(greater(P, finer))).isEmpty();
  }

  @Test
  void projectionFoldsUnlessNullabilityChanges() {
    Rel before = project(SCAN, item("x", add(number(1), number(2))), item("a", A));
    assertThat(new FoldConstants().apply(before))
        .contains(project(SCAN, item("x", number(3)), item("a", A)));
    Expr tried = new Cast(number(1), SqlType.BIGINT, true);
    assertThat(tried.nullable()).isTrue();
    assertThat(new FoldConstants().apply(project(SCAN, item("x", tried)))).isEmpty();
  }

  @Test
  void unusedColumnsAreNotRead() {
    Program program = program(project(new Filter(SCAN, B_POSITIVE), item("p", P)));
    Program pruned = PruneColumns.apply(program);
    Program.Source source = pruned.sources().get(0);
    assertThat(source.type().row().columns())
        .as("used columns, and those that are NOT NULL")
        .containsExactly(ROW.column(1), ROW.column(2), ROW.column(3));
    assertThat(source.value().columns()).isEqualTo(ROW);
    assertThat(source.key()).isEmpty();
    Expr b = new Expr.ColumnRef(0, "b", SqlType.INT, true);
    Expr p = new Expr.ColumnRef(1, "p", new Decimal(10, 2), true);
    Rel scan = new Rel.Scan("t", source.type());
    assertThat(pruned.queries().get(0).root())
        .isEqualTo(project(new Filter(scan, greater(b, number(0))), item("p", p)));
  }

  @Test
  void everyColumnStaysWhereAllAreAsked() {
    Program program = program(new Filter(SCAN, A_POSITIVE));
    assertThat(PruneColumns.apply(program)).isEqualTo(program);
  }

  @Test
  void sourceThatNobodyReadsGoesAway() {
    Program program = program(SCAN);
    assertThat(PruneColumns.apply(program.withQueries(List.of())).sources()).isEmpty();
  }

  private static Optional<Expr> folded(Expr predicate) {
    return new FoldConstants()
        .apply(new Filter(SCAN, predicate))
        .map(rel -> ((Filter) rel).predicate());
  }

  private static Program program(Rel root) {
    Program.Source source =
        new Program.Source(
            "t",
            TYPE,
            "t",
            new Encoded("json", Map.of(), ROW),
            Optional.of(KEY),
            Optional.empty(),
            "");
    Program.Query query =
        new Program.Query("q", root, new Program.Target.Results(), Program.Stores.DEFAULT, "");
    return new Program("job", List.of(source), List.of(query), List.of(), List.of());
  }

  private static Project project(Rel input, Project.Item... items) {
    return new Project(input, List.of(items));
  }

  private static Project.Item item(String name, Expr value) {
    return new Project.Item(name, value);
  }

  private static Expr column(int i) {
    Column column = ROW.column(i);
    return new Expr.ColumnRef(i, column.name(), column.type(), column.nullable());
  }

  /** An INT column of a projection. */
  private static Expr out(int i) {
    return new Expr.ColumnRef(i, "out" + i, SqlType.INT, true);
  }

  private static Literal number(int value) {
    return new Literal(value, SqlType.INT);
  }

  private static Literal nullBoolean() {
    return new Literal(null, SqlType.BOOLEAN);
  }

  private static Expr add(Expr left, Expr right) {
    return new Arithmetic(Arithmetic.Op.ADD, left, right, SqlType.INT);
  }

  private static Expr greater(Expr left, Expr right) {
    return new Comparison(Comparison.Op.GREATER, left, right);
  }

  private static Expr or(Expr left, Expr right) {
    return Logical.of(Logical.Op.OR, List.of(left, right));
  }
}
