package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;

/**
 * All rows of several streams, in no order between them.
 *
 * @param inputs at least two STREAMs, each a {@link Rel.Project} to the same columns
 */
public record Union(List<Rel> inputs) implements Rel {
  public Union {
    inputs = List.copyOf(inputs);
    check(inputs.size() > 1, "a union of %s", inputs);
    RowType first = inputs.get(0).type().row();
    for (Rel input : inputs) {
      check(input instanceof Rel.Project, "%s is not projected", input);
      check(input.type().kind() == RelType.Changelog.STREAM, "a union of tables");
      check(same(first, input.type().row()), "%s beside %s", input.type().row(), first);
    }
  }

  private static boolean same(RowType a, RowType b) {
    boolean same = a.size() == b.size();
    for (int i = 0; same && i < a.size(); i++) {
      same =
          a.column(i).name().equals(b.column(i).name())
              && a.column(i).type().equals(b.column(i).type());
    }
    return same;
  }

  /** The key is known where all have the same. */
  @Override
  public RelType type() {
    RelType first = inputs.get(0).type();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < first.row().size(); i++) {
      int at = i;
      Column column = first.row().column(i);
      boolean nullable = inputs.stream().anyMatch(r -> r.type().row().column(at).nullable());
      columns.add(new Column(column.name(), column.type(), nullable));
    }
    boolean sameKey = inputs.stream().allMatch(r -> r.type().key().equals(first.key()));
    boolean nullRows = inputs.stream().anyMatch(r -> r.type().nullRows());
    return new RelType(
        new RowType(columns), sameKey ? first.key() : Key.UNKNOWN, first.kind(), nullRows);
  }

  @Override
  public Union withInputs(List<Rel> other) {
    return new Union(other);
  }
}
