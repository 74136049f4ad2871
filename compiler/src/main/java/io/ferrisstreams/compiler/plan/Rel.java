package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;

/** A relation: a node of the logical plan. Immutable; one that exists is well typed. */
public sealed interface Rel {

  RelType type();

  List<Rel> inputs();

  /** The same node over other inputs; as many as {@link #inputs()}. */
  Rel withInputs(List<Rel> inputs);

  /**
   * The rows of a source, or of an earlier query of the same program.
   *
   * @param stream its name in the {@link Program}
   */
  record Scan(String stream, RelType type) implements Rel {
    public Scan {
      requireNonNull(stream, "stream");
      requireNonNull(type, "type");
    }

    @Override
    public List<Rel> inputs() {
      return List.of();
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return this;
    }
  }

  /** Keeps rows for which {@code predicate} is true; false and null both drop. */
  record Filter(Rel input, Expr predicate) implements Rel {
    public Filter {
      requireNonNull(input, "input");
      check(predicate.type() == SqlType.BOOLEAN, "predicate is %s", predicate.type());
    }

    @Override
    public RelType type() {
      return input.type();
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Filter(inputs.get(0), predicate);
    }
  }

  /** Computes a new row from each row; the key stays. */
  record Project(Rel input, List<Item> items) implements Rel {
    public Project {
      requireNonNull(input, "input");
      items = List.copyOf(items);
      check(!items.isEmpty(), "no columns");
    }

    /**
     * A column of the result.
     *
     * @param name unique among the items
     */
    public record Item(String name, Expr value) {
      public Item {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
      }
    }

    @Override
    public RelType type() {
      List<Column> columns =
          items.stream()
              .map(item -> new Column(item.name, item.value.type(), item.value.nullable()))
              .toList();
      return input.type().withRow(new RowType(columns));
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Project(inputs.get(0), items);
    }
  }
}
