package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Writes record keys in another way than they were read. */
public final class KeySerde {
  private KeySerde() {}

  /** Writes no keys. */
  public static Serde<byte[]> dropping() {
    return writing((topic, key) -> null);
  }

  /**
   * Reads each key with one format and writes it with another, or in the one form that its format
   * has of several. No key stays no key.
   *
   * @param from the format they are read with
   * @param written the columns they were written with, of the types of {@code newRow}'s
   * @param to the format they are written with
   * @param newRow makes an empty row of the columns to write
   */
  public static Serde<byte[]> rewriting(
      String from,
      Map<String, String> fromOptions,
      RowType written,
      String to,
      Map<String, String> toOptions,
      Supplier<? extends Row> newRow) {
    KeyRewriter rewriter = KeyRewriter.of(from, fromOptions, written, to, toOptions, newRow);
    return writing((topic, key) -> rewriter.rewrite(key));
  }

  private static Serde<byte[]> writing(Serializer<byte[]> serializer) {
    Deserializer<byte[]> none =
        (topic, bytes) -> {
          throw new UnsupportedOperationException("a sink's serde only writes");
        };
    return Serdes.serdeFrom(serializer, none);
  }
}
