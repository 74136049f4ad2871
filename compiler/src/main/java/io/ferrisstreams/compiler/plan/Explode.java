package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * As many rows for each row as the longest of some arrays has elements: the row's columns, then an
 * element of each array, NULL where it has no more.
 *
 * @param input a STREAM
 * @param items at least one
 * @param keepsEmpty whether there is one row, of NULLs, where no array has an element
 */
public record Explode(Rel input, List<Item> items, boolean keepsEmpty) implements Rel {
  public Explode {
    requireNonNull(input, "input");
    items = List.copyOf(items);
    check(input.type().kind() == RelType.Changelog.STREAM, "the elements of a table");
    check(!items.isEmpty(), "no arrays");
    for (Item item : items) {
      SqlType type = input.type().row().column(item.array).type();
      check(type instanceof SqlType.Array, "the elements of a %s", type);
    }
  }

  /**
   * A column of the result.
   *
   * @param name unique among the items and the columns of the input
   * @param array position of the column whose elements it has
   */
  public record Item(String name, int array) {
    public Item {
      requireNonNull(name, "name");
    }
  }

  @Override
  public RelType type() {
    RelType type = input.type();
    List<Column> columns = new ArrayList<>(type.row().columns());
    for (Item item : items) {
      SqlType.Array array = (SqlType.Array) type.row().column(item.array).type();
      columns.add(new Column(item.name, array.element(), true));
    }
    return new RelType(new RowType(columns), type.key(), type.kind(), false);
  }

  @Override
  public List<Rel> inputs() {
    return List.of(input);
  }

  @Override
  public Rel withInputs(List<Rel> inputs) {
    return new Explode(inputs.get(0), items, keepsEmpty);
  }
}
