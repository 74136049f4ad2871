package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import java.util.Optional;

/**
 * A way to write rows as bytes. Found by name through {@link Formats}; stateless.
 *
 * <p>Decoders and encoders are shared between stream threads, hence must be safe for concurrent
 * use.
 */
public interface Format {

  /** The name SQL refers to it by, in lower case, e.g. {@code json}. */
  String name();

  /** Whether only topics and stores inside of a job are written with it: SQL cannot ask for it. */
  default boolean internal() {
    return false;
  }

  /**
   * The type of values as a schema has it that is kept elsewhere: for a record a STRUCT, whose
   * fields are the columns. Empty if there is no such schema.
   *
   * @param options say where it is
   * @throws io.ferrisstreams.serdes.row.FormatException if nobody answers there
   * @throws IllegalArgumentException if it has a type that SQL has not
   */
  default Optional<SqlType> type(Map<String, String> options) {
    return Optional.empty();
  }

  /**
   * A decoder for rows written with the columns of {@code written}.
   *
   * @param written all columns the bytes carry, in order
   * @param target for each column of {@code written}, the position in the row it goes to, or -1 for
   *     a column nobody wants, which is skipped, not built
   * @param options the format's own settings, e.g. {@code delimiter}; unknown ones are ignored
   * @throws IllegalArgumentException if an option's value makes no sense
   */
  RowDecoder decoder(RowType written, int[] target, Map<String, String> options);

  /**
   * An encoder for rows of type {@code type}.
   *
   * @throws IllegalArgumentException if an option's value makes no sense
   */
  RowEncoder encoder(RowType type, Map<String, String> options);
}
