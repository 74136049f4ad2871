package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads record keys into columns of rows. A key is a row with a format of its own. */
public final class KeyReader {
  private final RowDecoder decoder;
  private final RowType row;
  private final int[] mandatory;
  private final int behind;

  private KeyReader(RowDecoder decoder, RowType row, int[] mandatory, int behind) {
    this.decoder = decoder;
    this.row = row;
    this.mandatory = mandatory;
    this.behind = behind;
  }

  /**
   * @param format a name known to {@link Formats}
   * @param written the columns of the key; those that rows lack are skipped
   * @param row the type of rows it gets
   */
  public static KeyReader of(
      String format, Map<String, String> options, RowType written, RowType row) {
    int[] target = written.columns().stream().mapToInt(c -> row.indexOf(c.name())).toArray();
    int[] mandatory =
        IntStream.of(target).filter(i -> i >= 0 && !row.column(i).nullable()).toArray();
    return new KeyReader(
        Formats.named(format).decoder(written, target, options), row, mandatory, 0);
  }

  /** {@link #of(String, Map, RowType, RowType)} without options. */
  public static KeyReader of(String format, RowType written, RowType row) {
    return of(format, Map.of(), written, row);
  }

  /**
   * The same for keys with a window behind the columns.
   *
   * @param bytes of the window
   */
  public KeyReader beforeWindow(int bytes) {
    return new KeyReader(decoder, row, mandatory, bytes);
  }

  /**
   * @throws RowException MISSING_VALUE if a record has no key
   */
  public static void checkPresent(byte @Nullable [] key) {
    if (key == null) {
      throw new RowException(RowException.Kind.MISSING_VALUE, "the record has no key");
    }
  }

  /**
   * Sets the columns of {@code row} that are in the key; no key leaves them null.
   *
   * @param row may be null, as it is for a record without a value
   * @return {@code row}
   * @throws RowException if the key's bytes are malformed, or a column that is NOT NULL has no
   *     value
   */
  public <R extends @Nullable Row> R read(byte @Nullable [] key, R row) {
    if (row == null) {
      return row;
    }
    if (key != null) {
      decoder.decode(behind == 0 ? key : withoutWindow(key), row);
    }
    for (int column : mandatory) {
      if (row.isNull(column)) {
        throw new RowException(
            RowException.Kind.MISSING_VALUE,
            "key column '" + this.row.column(column).name() + "' is NOT NULL and has no value");
      }
    }
    return row;
  }

  private byte[] withoutWindow(byte[] key) {
    if (key.length < behind) {
      throw new RowException(
          RowException.Kind.BAD_BYTES,
          "a key of %d bytes, where its window alone has %d".formatted(key.length, behind));
    }
    return Arrays.copyOf(key, key.length - behind);
  }
}
