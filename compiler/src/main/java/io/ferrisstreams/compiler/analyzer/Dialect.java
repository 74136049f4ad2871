package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.parser.Name;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A profile of the language: what means one thing in one of them and another in the other. What
 * both accept and no switch speaks of means the same.
 *
 * @param name what scripts and options call it
 * @param foldsCase whether a name without quotes is upper-cased and then exact, rather than matched
 *     in any case and kept as first written
 * @param unnamed what stands before the number of a column without a name
 * @param numbersByPosition whether that number is the column's position, rather than how many
 *     without a name there were before
 */
public record Dialect(String name, boolean foldsCase, String unnamed, boolean numbersByPosition) {

  /** The default: the language of the guide, with ANSI semantics. */
  public static final Dialect FERRIS = new Dialect("ferris", false, "col_", true);

  /** Runs ksqlDB's scripts unchanged. */
  public static final Dialect KSQL = new Dialect("ksql", true, "KSQL_COL_", false);

  private static final List<Dialect> ALL = List.of(FERRIS, KSQL);

  public Dialect {
    requireNonNull(name, "name");
    requireNonNull(unnamed, "unnamed");
  }

  /** The dialect of that name, in any case. */
  public static Optional<Dialect> find(String name) {
    return ALL.stream().filter(dialect -> dialect.name.equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all, for messages. */
  public static List<String> names() {
    return ALL.stream().map(Dialect::name).toList();
  }

  /** A name of a statement as this dialect reads it. */
  Name name(Name written) {
    return foldsCase
        ? new Name(text(written.text(), written.quoted()), true, written.span())
        : written;
  }

  /** The text of a name in JSqlParser's tree as this dialect reads it. */
  String text(String written) {
    return text(Name.unquoted(written), Name.isQuoted(written));
  }

  /** Whether case matters in a name of JSqlParser's tree. */
  boolean isExact(String written) {
    return foldsCase || Name.isQuoted(written);
  }

  /** Whether two names of this dialect, without quotes, are one. */
  boolean same(String a, String b) {
    return foldsCase ? a.equals(b) : a.equalsIgnoreCase(b);
  }

  /** The same text for all names that are one. */
  String identity(String name) {
    return foldsCase ? name : name.toLowerCase(Locale.ROOT);
  }

  private String text(String unquoted, boolean quoted) {
    return foldsCase && !quoted ? unquoted.toUpperCase(Locale.ROOT) : unquoted;
  }
}
