package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Optional;

/**
 * What a relation yields.
 *
 * @param row the columns of its rows
 * @param key what the record key holds, if it is known; it may or may not be among the columns
 * @param kind whether rows are facts or updates of a keyed state
 */
public record RelType(RowType row, Optional<Column> key, Changelog kind) {
  public RelType {
    requireNonNull(row, "row");
    requireNonNull(key, "key");
    requireNonNull(kind, "kind");
  }

  public RelType withRow(RowType other) {
    return new RelType(other, key, kind);
  }

  /** How rows of one key relate. */
  public enum Changelog {
    STREAM,
    TABLE
  }
}
