package io.ferrisstreams.serdes.format;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes columns of rows as record keys: the counterpart of {@link KeyReader}. Safe for concurrent
 * use.
 */
public final class KeyWriter {
  private final RowEncoder encoder;
  private final RowType row;
  private final int[] columns;
  // Shared by stream threads: one that sees another's key makes two updates of one, no wrong one.
  private volatile byte[] last = {};

  private KeyWriter(RowEncoder encoder, RowType row, int[] columns) {
    this.encoder = encoder;
    this.row = row;
    this.columns = columns;
  }

  /**
   * @param format the name of a format, which may be an internal one
   * @param key the columns of the key
   * @param row the type of the rows, which has these columns
   */
  public static KeyWriter of(String format, Map<String, String> options, RowType key, RowType row) {
    RowEncoder encoder = Formats.named(format).encoder(key, options);
    int[] columns = key.columns().stream().mapToInt(c -> row.indexOf(c.name())).toArray();
    return new KeyWriter(PartOfRow.encoder(encoder, key, row), row, columns);
  }

  /** {@link #of(String, Map, RowType, RowType)} without options. */
  public static KeyWriter of(String format, RowType key, RowType row) {
    return of(format, Map.of(), key, row);
  }

  /**
   * The key of a row.
   *
   * @throws RowException MISSING_VALUE if a column of the key is NULL: Kafka cannot key by it
   */
  public byte[] write(Row row) {
    checkPresent(row);
    return requireNonNull(encoder.encode(row)); // internal formats always write bytes
  }

  /** The key of a row, of which NULL can be a part; of one column that is NULL there is none. */
  public byte @Nullable [] writeOrNull(Row row) {
    return columns.length == 1 && row.isNull(columns[0]) ? null : encoder.encode(row);
  }

  /** The key of a row, of which NULL can be a part, whose format has bytes for it. */
  public byte[] writeWithNulls(Row row) {
    return requireNonNull(encoder.encode(row));
  }

  /** The key of a row, or null if a column of it is NULL. */
  public byte @Nullable [] writeIfPresent(Row row) {
    for (int column : columns) {
      if (row.isNull(column)) {
        return null;
      }
    }
    return encoder.encode(row);
  }

  /**
   * Whether a row has a key at all.
   *
   * @throws RowException MISSING_VALUE if a column of the key is NULL
   */
  public void checkPresent(Row row) {
    for (int column : columns) {
      if (row.isNull(column)) {
        throw new RowException(
            RowException.Kind.MISSING_VALUE,
            "'" + this.row.column(column).name() + "' is NULL, which no key can be");
      }
    }
  }

  /**
   * The same, but the very array that the last call gave if it is the same key. Kafka Streams asks
   * a key by {@code equals} whether an update of a table leaves a row in its group, and arrays are
   * equal only if they are the same.
   */
  public byte[] writeAgain(Row row) {
    byte[] key = write(row);
    byte[] before = last;
    if (Arrays.equals(before, key)) {
      return before;
    }
    last = key;
    return key;
  }
}
