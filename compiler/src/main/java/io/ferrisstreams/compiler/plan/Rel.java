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
      return input.type().withoutNullRows();
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

  /**
   * Gives each record another time.
   *
   * @param time BIGINT in milliseconds since the epoch, or TIMESTAMP(3); NULL is an error of the
   *     row
   */
  record Retime(Rel input, Expr time) implements Rel {
    public Retime {
      requireNonNull(input, "input");
      check(
          time.type() == SqlType.BIGINT || time.type().equals(SqlType.Timestamp.MILLIS),
          "time is %s",
          time.type());
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
      return new Retime(inputs.get(0), time);
    }
  }

  /**
   * Computes a new row from each row; the record key stays.
   *
   * @param key where its columns are among the items
   */
  record Project(Rel input, List<Item> items, Key key) implements Rel {
    public Project {
      requireNonNull(input, "input");
      items = List.copyOf(items);
      requireNonNull(key, "key");
      check(!items.isEmpty(), "no columns");
      for (int i = 0; i < key.positions().size(); i++) {
        int at = key.positions().get(i);
        check(
            at < 0
                || items.get(at).value() instanceof Expr.ColumnRef ref
                    && ref.index() == input.type().key().positions().get(i),
            "item %s is not column %s of the key",
            at,
            i);
      }
    }

    /** Every copy of a key's column is one that stands for it. */
    public Project(Rel input, List<Item> items) {
      this(input, items, input.type().key().through(items));
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
      RelType type = input.type();
      return new RelType(new RowType(columns), key, type.kind(), type.nullRows());
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Project(inputs.get(0), items, key);
    }
  }
}
