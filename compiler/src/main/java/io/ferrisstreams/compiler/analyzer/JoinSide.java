package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.ColumnRef;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.KeyWindow;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One side of a join.
 *
 * @param by what it is joined by, over its rows
 * @param name for messages
 */
record JoinSide(Rel rel, List<Expr> by, String name) {

  boolean isTable() {
    return rel.type().kind() == RelType.Changelog.TABLE;
  }

  boolean isWindowed() {
    return !rel.type().key().window().equals(KeyWindow.NONE);
  }

  /** Whether these are the columns of its record key, in any order. */
  boolean isByKey() {
    return order().size() == by.size() && by.size() == parts();
  }

  private int parts() {
    return rel.type().key().positions().size();
  }

  /**
   * Which of the columns each part of the record key is; fewer than parts if one is not among them.
   */
  List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int part = 0; part < parts(); part++) {
      List<Integer> copies = Join.copies(rel, part);
      IntStream.range(0, by.size())
          .filter(
              i ->
                  by.get(i) instanceof ColumnRef ref
                      && copies.contains(ref.index())
                      && !order.contains(i))
          .findFirst()
          .ifPresent(order::add);
    }
    return order;
  }

  /** The same with what it is joined by in another order. */
  JoinSide ordered(List<Integer> order) {
    return new JoinSide(rel, order.stream().map(by::get).toList(), name);
  }

  /** Whether its record keys are these columns, as bytes that are the same for the same values. */
  boolean isKeyed() {
    List<Integer> inOrder = IntStream.range(0, by.size()).boxed().toList();
    return by.size() == parts()
        && order().equals(inOrder)
        && isCanonical()
        && Grouping.isWhole(rel.type().key().encoded());
  }

  boolean isCanonical() {
    return Grouping.isCanonical(format());
  }

  String format() {
    return rel.type().key().encoded().format();
  }

  /**
   * How keys are written. Under other names the same values can be other bytes.
   *
   * @param names of the columns
   */
  record Form(String format, List<String> names) {
    Form {
      names = List.copyOf(names);
    }

    boolean isSame(Form other) {
      return format.equals(other.format) && (format.equals("kafka") || names.equals(other.names));
    }
  }

  /** How its keys are written, or will be. */
  Form form() {
    if (isKeyed()) {
      RowType columns = rel.type().key().encoded().columns();
      return new Form(format(), columns.columns().stream().map(Column::name).toList());
    }
    List<Column> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Expr key : by) {
      String name = key instanceof ColumnRef ref ? ref.name() : "join_key";
      columns.add(new Column(Grouping.unique(name, taken), key.type(), false));
    }
    return new Form(
        Grouping.keyFormat(new RowType(columns)), columns.stream().map(Column::name).toList());
  }

  /**
   * With the columns it is joined by among its own, the last ones being those that are new.
   *
   * @param form of keys, whose names the columns have where names matter
   * @param positions takes where they are
   */
  Rel withColumns(Form form, List<Integer> positions) {
    boolean named = !form.format.equals("kafka");
    RowType row = rel.type().row();
    Set<String> taken = new HashSet<>(named ? form.names : List.of());
    List<Rel.Project.Item> items = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int part = by.indexOf(reference(row, i));
      boolean isIt = named && part >= 0 && form.names.get(part).equals(row.column(i).name());
      String name = row.column(i).name();
      items.add(
          new Rel.Project.Item(isIt ? name : Grouping.unique(name, taken), reference(row, i)));
    }
    for (int part = 0; part < by.size(); part++) {
      Expr key = by.get(part).type() == SqlType.DOUBLE ? positiveZero(by.get(part)) : by.get(part);
      boolean isThere =
          key instanceof ColumnRef ref
              && !positions.contains(ref.index())
              && (!named || items.get(ref.index()).name().equals(form.names.get(part)));
      if (isThere) {
        positions.add(((ColumnRef) key).index());
      } else {
        positions.add(items.size());
        String name = named ? form.names.get(part) : Grouping.unique("join_key", taken);
        items.add(new Rel.Project.Item(name, key));
      }
    }
    return items.size() == row.size() ? rel : new Rel.Project(rel, items, rel.type().key());
  }

  /** Minus zero and zero are the same. */
  static Expr positiveZero(Expr key) {
    return new Operation.Arithmetic(
        Operation.Arithmetic.Op.ADD, key, new Literal(0.0, SqlType.DOUBLE), SqlType.DOUBLE);
  }

  /**
   * A stream keyed by what it is joined by.
   *
   * @param positions takes where the columns are
   * @param isKept whether its rows are kept that no key belongs to; the others are left out
   */
  Rel keyed(Form form, boolean isKept, List<Integer> positions) {
    if (isKeyed() && form().isSame(form)) {
      by.forEach(key -> positions.add(((ColumnRef) key).index()));
      return isKept || isTable() ? rel : present(rel, positions);
    }
    Rel all = withColumns(form, positions);
    if (isTable()) {
      return new Rel.Rekey(all, positions, form.format);
    }
    return new Rel.Rekey(
        isKept ? all : present(all, positions),
        positions,
        form.format,
        isKept ? Rel.Rekey.Nulls.NONE : Rel.Rekey.Nulls.ERROR);
  }

  /** Without the rows that belong to no key. */
  private static Rel present(Rel rel, List<Integer> positions) {
    RowType row = rel.type().row();
    List<Expr> conditions = new ArrayList<>();
    for (int i : positions) {
      if (row.column(i).nullable()) {
        conditions.add(new Predicate.Not(new Predicate.IsNull(reference(row, i))));
      }
    }
    return conditions.isEmpty()
        ? rel
        : new Rel.Filter(
            rel,
            conditions.size() == 1
                ? conditions.get(0)
                : Predicate.Logical.of(Predicate.Logical.Op.AND, conditions));
  }

  static ColumnRef reference(RowType row, int i) {
    Column column = row.column(i);
    return new ColumnRef(i, column.name(), column.type(), column.nullable());
  }
}
