package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.over.Buffer;
import io.ferrisstreams.runtime.over.RowOrder;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A relation: a node of the logical plan. Immutable; one that exists is well typed. */
public sealed interface Rel
    permits Rel.Scan,
        Rel.Filter,
        Rel.Retractions,
        Recast,
        LookUp,
        Kept,
        Rel.Retime,
        Rel.Rekey,
        Rel.Aggregate,
        Rel.Over,
        Rel.Top,
        Rel.Project,
        Explode,
        Union,
        Join {

  RelType type();

  List<Rel> inputs();

  /** The same node over other inputs; as many as {@link #inputs()}. */
  Rel withInputs(List<Rel> inputs);

  /** The streams at the bottom, each once, from the left. */
  default List<String> scanned() {
    return inputs().stream().flatMap(input -> input.scanned().stream()).distinct().toList();
  }

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
    public List<String> scanned() {
      return List.of(stream);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return this;
    }
  }

  /**
   * Keeps rows for which {@code predicate} is true; false and null both drop. Where rows are
   * updates, one that is dropped takes back the one before it: it becomes a record without a row.
   */
  record Filter(Rel input, Expr predicate) implements Rel {
    public Filter {
      requireNonNull(input, "input");
      check(predicate.type() == SqlType.BOOLEAN, "predicate is %s", predicate.type());
    }

    @Override
    public RelType type() {
      RelType type = input.type();
      return type.kind() == RelType.Changelog.STREAM
          ? type.withoutNullRows()
          : new RelType(type.row(), type.key(), type.kind(), true);
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
   * Leaves out those records without a row that take back nothing, since their key has had no row.
   *
   * @param input a TABLE
   * @param once whether there is one record at most for each key, so that none takes back anything
   */
  record Retractions(Rel input, boolean once) implements Rel {
    public Retractions {
      requireNonNull(input, "input");
    }

    @Override
    public RelType type() {
      return once ? input.type().withoutNullRows() : input.type();
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Retractions(inputs.get(0), once);
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
   * Gives each record another key; the only node that can bring about a repartition topic. Of a
   * TABLE only below an {@link Aggregate}.
   *
   * @param columns positions of the columns that become the key, none of them twice
   * @param format of the key's bytes, the same for equal values
   * @param nulls what NULL in a column means
   */
  record Rekey(Rel input, List<Integer> columns, String format, Nulls nulls) implements Rel {
    /** What NULL in a column of a new key means. */
    public enum Nulls {
      /** An error of the row. */
      ERROR,

      /** It is a key like others, and no columns are no key; one column that is NULL is none. */
      PART,

      /** It is a key like others, whose bytes say so. */
      VALUE,

      /** There is no key. */
      NONE
    }

    public Rekey {
      requireNonNull(input, "input");
      columns = List.copyOf(columns);
      requireNonNull(format, "format");
      requireNonNull(nulls, "nulls");
    }

    /** Where NULL is no key. */
    public Rekey(Rel input, List<Integer> columns, String format) {
      this(input, columns, format, Nulls.ERROR);
    }

    @Override
    public RelType type() {
      RelType type = input.type();
      if (nulls == Nulls.PART && columns.isEmpty()) {
        return new RelType(type.row(), Key.UNKNOWN, type.kind(), type.nullRows());
      }
      List<Column> keys =
          columns.stream()
              .map(i -> type.row().column(i))
              .map(
                  column ->
                      nulls == Nulls.PART || nulls == Nulls.VALUE
                          ? column
                          : new Column(column.name(), column.type(), false))
              .toList();
      Key key = new Key(new Encoded(format, Map.of(), new RowType(keys)), columns);
      return new RelType(type.row(), key, type.kind(), type.nullRows());
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Rekey(inputs.get(0), columns, format, nulls);
    }
  }

  /**
   * One row for each record key, which tells of all rows that have it: the columns of the key, then
   * the aggregates. Emitted anew whenever one of the rows comes, or, of a TABLE, changes.
   *
   * <p>With windows, one row for each record key in each window; behind the aggregates stand the
   * window's bounds.
   *
   * @param items over the input's rows
   * @param kind whether the rows emitted are updates of one another, rather than facts
   * @param keepsEmpty whether there is a row of a group whose rows have all been taken back
   * @param window not of a TABLE
   */
  record Aggregate(
      Rel input,
      List<Item> items,
      RelType.Changelog kind,
      boolean keepsEmpty,
      Optional<Window> window)
      implements Rel {
    public Aggregate {
      requireNonNull(input, "input");
      items = List.copyOf(items);
      requireNonNull(kind, "kind");
      requireNonNull(window, "window");
      check(
          window.isEmpty() || input.type().kind() == RelType.Changelog.STREAM,
          "windows of a table");
    }

    /**
     * A column of the result.
     *
     * @param name unique among the items and the columns of the key
     */
    public record Item(String name, AggregateCall call) {
      public Item {
        requireNonNull(name, "name");
        requireNonNull(call, "call");
      }
    }

    /** The columns of the key as columns of rows. */
    public List<Column> keys() {
      return input.type().key().columns(input.type().row()).stream()
          .map(column -> new Column(column.name(), column.type(), false))
          .toList();
    }

    /** Whether rows of the input replace others. */
    public boolean undoes() {
      return input.type().kind() == RelType.Changelog.TABLE;
    }

    /** Whether a group can be there no more. */
    public boolean vanishes() {
      return undoes() && !keepsEmpty;
    }

    @Override
    public RelType type() {
      Encoded encoded = input.type().key().encoded().with(new RowType(keys()));
      List<Column> columns = new ArrayList<>(keys());
      List<Integer> positions = IntStream.range(0, columns.size()).boxed().toList();
      items.forEach(
          item -> columns.add(new Column(item.name, item.call.type(), item.call.nullable())));
      window.ifPresent(w -> addBounds(columns, w.bounds()));
      boolean isTable = kind == RelType.Changelog.TABLE;
      boolean vanish = isTable && (vanishes() || window.map(Window::vanishes).orElse(false));
      KeyWindow inKeys =
          isTable ? window.map(Window::inKeys).orElse(KeyWindow.NONE) : KeyWindow.NONE;
      return new RelType(new RowType(columns), new Key(encoded, positions, inKeys), kind, vanish);
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Aggregate(inputs.get(0), items, kind, keepsEmpty, window);
    }

    private static void addBounds(List<Column> columns, SqlType type) {
      for (String bound : List.of("window_start", "window_end")) {
        String name = bound;
        for (int n = 2; isTaken(name, columns); n++) {
          name = bound + "_" + n;
        }
        columns.add(new Column(name, type, false));
      }
    }

    private static boolean isTaken(String name, List<Column> columns) {
      return columns.stream().anyMatch(column -> column.name().equals(name));
    }
  }

  /**
   * A row for each row: its columns, then what functions say of the rows around it among those of
   * the same record key.
   *
   * @param input a STREAM
   * @param order of those rows
   */
  record Over(Rel input, RowOrder order, Buffer buffer, List<Item> items) implements Rel {
    public Over {
      requireNonNull(input, "input");
      requireNonNull(order, "order");
      requireNonNull(buffer, "buffer");
      items = List.copyOf(items);
      check(input.type().kind() == RelType.Changelog.STREAM, "OVER of a table");
    }

    /** Whether rows come out only when later ones come in, or none any more. */
    public boolean waits() {
      return items.stream().anyMatch(item -> item.call.waits());
    }

    /**
     * A column of the result.
     *
     * @param name unique among the items and the columns of the input
     * @param call over columns of the input
     */
    public record Item(String name, OverCall call) {
      public Item {
        requireNonNull(name, "name");
        requireNonNull(call, "call");
      }
    }

    @Override
    public RelType type() {
      RelType type = input.type();
      List<Column> columns = new ArrayList<>(type.row().columns());
      items.forEach(
          item -> columns.add(new Column(item.name, item.call.type(), item.call.nullable())));
      return new RelType(new RowType(columns), type.key(), type.kind(), false);
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Over(inputs.get(0), order, buffer, items);
    }
  }

  /**
   * The first rows of each record key in an order: their columns, then which of them a row is, from
   * 1. A row that comes first moves the others; each place that has another row comes out. If there
   * is more than one place, the place becomes the last part of the key.
   *
   * @param input a STREAM
   * @param limit how many rows, at least 1
   * @param place name of the last column
   * @param kind whether the rows that come out are updates of one another, rather than facts
   */
  record Top(Rel input, RowOrder order, int limit, String place, RelType.Changelog kind)
      implements Rel {
    public Top {
      requireNonNull(input, "input");
      requireNonNull(order, "order");
      check(limit > 0, "the first %s rows", limit);
      requireNonNull(place, "place");
      requireNonNull(kind, "kind");
      check(input.type().kind() == RelType.Changelog.STREAM, "the first rows of a table");
    }

    @Override
    public RelType type() {
      RelType type = input.type();
      List<Column> columns = new ArrayList<>(type.row().columns());
      columns.add(new Column(place, SqlType.BIGINT, false));
      return new RelType(new RowType(columns), limit == 1 ? type.key() : placed(type), kind, false);
    }

    private Key placed(RelType type) {
      List<Column> keys = new ArrayList<>(type.key().columns(type.row()));
      keys.add(new Column(place, SqlType.BIGINT, false));
      List<Integer> positions = new ArrayList<>(type.key().positions());
      positions.add(type.row().size());
      String format = keys.size() == 1 ? "kafka" : "compact";
      return new Key(new Encoded(format, Map.of(), new RowType(keys)), positions);
    }

    @Override
    public List<Rel> inputs() {
      return List.of(input);
    }

    @Override
    public Rel withInputs(List<Rel> inputs) {
      return new Top(inputs.get(0), order, limit, place, kind);
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
