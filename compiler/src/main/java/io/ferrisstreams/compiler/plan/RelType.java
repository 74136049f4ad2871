package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.RowType;

/**
 * What a relation yields.
 *
 * @param row the columns of its rows
 * @param kind whether rows are facts or updates of a keyed state
 * @param nullRows whether there can be records without a row: without a value, that is
 */
public record RelType(RowType row, Key key, Changelog kind, boolean nullRows) {
  public RelType {
    requireNonNull(row, "row");
    requireNonNull(key, "key");
    requireNonNull(kind, "kind");
  }

  /** The same where every record has a row. */
  public RelType withoutNullRows() {
    return new RelType(row, key, kind, false);
  }

  /** How rows of one key relate. */
  public enum Changelog {
    STREAM,
    TABLE
  }
}
