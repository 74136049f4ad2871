package io.ferrisstreams.serdes.type;

import static java.util.Objects.requireNonNull;

/**
 * A named, typed column.
 *
 * @param name as first declared; matched case-insensitively by SQL
 * @param nullable whether a row may have no value here
 */
public record Column(String name, SqlType type, boolean nullable) {
  public Column {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }

  /** A column that may be null. */
  public static Column of(String name, SqlType type) {
    return new Column(name, type, true);
  }

  @Override
  public String toString() {
    return name + " " + type + (nullable ? "" : " NOT NULL");
  }
}
