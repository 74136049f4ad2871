package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.text.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The names of the columns of joined rows.
 *
 * @param qualifiers of the sources, from the left
 * @param columns as many as the row has
 */
record Sides(List<String> qualifiers, List<Column> columns) {
  /** No source: the column belongs to all of them. */
  static final int SHARED = -1;

  Sides {
    qualifiers = List.copyOf(qualifiers);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param source whose it is, or {@link #SHARED}
   * @param name its own; empty for one that cannot be named
   * @param isOfRecord whether it is no column of the source, and only named behind it
   */
  record Column(int source, String name, boolean isOfRecord) {
    Column(int source, String name) {
      this(source, name, false);
    }

    boolean isHidden() {
      return name.isEmpty();
    }
  }

  /** The columns of one source. */
  static Sides of(String qualifier, List<String> names) {
    return new Sides(List.of(qualifier), names.stream().map(name -> new Column(0, name)).toList());
  }

  /** The columns of these sources, then those of others. */
  Sides with(Sides others) {
    List<String> all = new ArrayList<>(qualifiers);
    all.addAll(others.qualifiers);
    List<Column> both = new ArrayList<>(columns);
    for (Column column : others.columns) {
      int source = column.source == SHARED ? SHARED : column.source + qualifiers.size();
      both.add(new Column(source, column.name, column.isOfRecord));
    }
    return new Sides(all, both);
  }

  /** With one more column. */
  Sides with(Column column) {
    List<Column> more = new ArrayList<>(columns);
    more.add(column);
    return new Sides(qualifiers, more);
  }

  boolean isQualifier(Name name) {
    return qualifiers.stream().anyMatch(qualifier -> matches(name, qualifier));
  }

  /** The column of that name, in any source. */
  OptionalInt find(Name name) {
    List<Integer> found = named(name).stream().filter(i -> !columns.get(i).isOfRecord).toList();
    List<Integer> shared = found.stream().filter(i -> columns.get(i).source == SHARED).toList();
    return one(name, shared.isEmpty() ? found : shared);
  }

  /** The column of that name in the source of that name. */
  OptionalInt find(Name qualifier, Name name) {
    return one(name, named(name).stream().filter(i -> isOf(columns.get(i), qualifier)).toList());
  }

  private boolean isOf(Column column, Name qualifier) {
    return column.source != SHARED && matches(qualifier, qualifiers.get(column.source));
  }

  private List<Integer> named(Name name) {
    List<Integer> exact =
        all().filter(i -> columns.get(i).name.equals(name.text())).boxed().toList();
    return name.quoted() || !exact.isEmpty() && sameSource(exact)
        ? exact
        : all().filter(i -> columns.get(i).name.equalsIgnoreCase(name.text())).boxed().toList();
  }

  private boolean sameSource(List<Integer> found) {
    return found.stream().map(i -> columns.get(i).source).distinct().count() == found.size();
  }

  private IntStream all() {
    return IntStream.range(0, columns.size()).filter(i -> !columns.get(i).isHidden());
  }

  private OptionalInt one(Name name, List<Integer> found) {
    if (found.size() > 1) {
      List<String> choices = found.stream().map(this::qualified).toList();
      throw ProblemException.at(
          name.span(),
          "column '" + name.text() + "' could be any of " + String.join(", ", choices),
          "write which one");
    }
    return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
  }

  private String qualified(int i) {
    Column column = columns.get(i);
    return column.source == SHARED
        ? column.name
        : qualifiers.get(column.source) + "." + column.name;
  }

  /** The columns that {@code qualifier.*} stands for. */
  List<Integer> starred(Name qualifier) {
    return all()
        .filter(i -> isOf(columns.get(i), qualifier) && !columns.get(i).isOfRecord)
        .boxed()
        .toList();
  }

  /** The columns that {@code *} stands for: first those that are one in several sources. */
  List<Integer> starred() {
    List<Integer> starred = new ArrayList<>();
    all().filter(i -> columns.get(i).source == SHARED).forEach(starred::add);
    all()
        .filter(i -> columns.get(i).source != SHARED && !columns.get(i).isOfRecord)
        .filter(i -> !isShared(own(i)))
        .forEach(starred::add);
    return starred;
  }

  private boolean isShared(String name) {
    return all()
        .anyMatch(
            i -> columns.get(i).source == SHARED && columns.get(i).name.equalsIgnoreCase(name));
  }

  /** The names of a source's columns. */
  List<String> names(Name qualifier) {
    return starred(qualifier).stream().map(this::own).toList();
  }

  /** The names of all columns, as they can be written. */
  List<String> names() {
    return all().mapToObj(i -> isUnique(i) ? own(i) : qualified(i)).toList();
  }

  boolean has(String name) {
    return all().anyMatch(i -> columns.get(i).name.equalsIgnoreCase(name));
  }

  /** The same where columns that are of several sources cannot be named. */
  Sides withoutShared() {
    return new Sides(
        qualifiers,
        columns.stream()
            .map(column -> column.source == SHARED ? new Column(SHARED, "") : column)
            .toList());
  }

  /** A column's own name. */
  String own(int i) {
    return columns.get(i).name;
  }

  /** {@code a_id}. */
  String prefixed(int i) {
    Column column = columns.get(i);
    return column.source == SHARED
        ? column.name
        : qualifiers.get(column.source) + "_" + column.name;
  }

  /** Whether no other column that can be named has the name. */
  boolean isUnique(int i) {
    String name = columns.get(i).name;
    return !columns.get(i).isOfRecord
        && all().filter(n -> columns.get(n).name.equalsIgnoreCase(name)).count() == 1;
  }

  /** The names of the columns in the row: their own where no other has it, else prefixed. */
  List<String> rowNames() {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).isHidden() ? "key" : isUnique(i) ? own(i) : prefixed(i);
      String unique = name;
      for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
        unique = name + "_" + n;
      }
      names.add(unique);
    }
    return names;
  }

  private static boolean matches(Name written, String name) {
    return written.quoted() ? written.text().equals(name) : written.text().equalsIgnoreCase(name);
  }
}
