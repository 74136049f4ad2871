package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads keys with one format and writes them with another, or in the one form that their format has
 * of several. Safe for concurrent use.
 */
public final class KeyRewriter {
  private final RowDecoder decoder;
  private final RowEncoder encoder;
  private final Supplier<? extends Row> newRow;

  private KeyRewriter(RowDecoder decoder, RowEncoder encoder, Supplier<? extends Row> newRow) {
    this.decoder = decoder;
    this.encoder = encoder;
    this.newRow = newRow;
  }

  /**
   * @param from the format they are read with
   * @param written the columns they were written with, of the types of {@code newRow}'s
   * @param to the format they are written with
   * @param newRow makes an empty row of the columns to write
   */
  public static KeyRewriter of(
      String from,
      Map<String, String> fromOptions,
      RowType written,
      String to,
      Map<String, String> toOptions,
      Supplier<? extends Row> newRow) {
    int[] same = IntStream.range(0, written.size()).toArray();
    return new KeyRewriter(
        Formats.named(from).decoder(written, same, fromOptions),
        Formats.named(to).encoder(newRow.get().type(), toOptions),
        newRow);
  }

  /** The same key in the other format; no key stays no key. */
  public byte @Nullable [] rewrite(byte @Nullable [] key) {
    if (key == null) {
      return null;
    }
    Row row = newRow.get();
    decoder.decode(key, row);
    return encoder.encode(row);
  }
}
