package io.ferrisstreams.serdes.format;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A format bound to a row class, as Kafka takes it.
 *
 * @param <R> the row class
 */
public final class RowSerde<R extends Row> implements Serde<R> {
  private final Deserializer<R> deserializer;
  private final Serializer<R> serializer;
  private final Runnable preparation;

  private RowSerde(Deserializer<R> deserializer, Serializer<R> serializer, Runnable preparation) {
    this.deserializer = deserializer;
    this.serializer = serializer;
    this.preparation = preparation;
  }

  /**
   * Reads the values of a stream: a record without a value is a {@link RowException}.
   *
   * @param format a name known to {@link Formats}
   * @param written the columns the bytes carry; those the row class lacks are skipped
   * @param newRow makes an empty row
   */
  public static <R extends Row> RowSerde<R> reading(
      String format, Map<String, String> options, RowType written, Supplier<R> newRow) {
    RowType wanted = newRow.get().type();
    int[] target = new int[written.size()];
    for (int i = 0; i < target.length; i++) {
      target[i] = wanted.indexOf(written.column(i).name());
    }
    RowDecoder decoder = Formats.named(format).decoder(written, target, options);
    int[] mandatory = mandatory(wanted);
    return new RowSerde<>(
        (topic, bytes) -> decode(decoder, newRow, mandatory, wanted, bytes),
        (topic, row) -> {
          throw new UnsupportedOperationException("a source's serde only reads");
        },
        decoder::prepare);
  }

  /** {@link #reading(String, Map, RowType, Supplier)} without options. */
  public static <R extends Row> RowSerde<R> reading(
      String format, RowType written, Supplier<R> newRow) {
    return reading(format, Map.of(), written, newRow);
  }

  /** The same, except that a record without a value is read as a null row. */
  public RowSerde<R> passingNulls() {
    return new RowSerde<>(
        (topic, bytes) -> bytes == null ? null : deserializer.deserialize(topic, bytes),
        serializer,
        preparation);
  }

  /**
   * Writes some columns of the row class; a null row becomes a record without a value.
   *
   * @param format a name known to {@link Formats}
   * @param written the columns to write
   * @param newRow makes an empty row
   */
  public static <R extends Row> RowSerde<R> writing(
      String format, Map<String, String> options, RowType written, Supplier<R> newRow) {
    RowEncoder encoder =
        PartOfRow.encoder(
            Formats.named(format).encoder(written, options), written, newRow.get().type());
    return new RowSerde<>(
        (topic, bytes) -> {
          throw new UnsupportedOperationException("a sink's serde only writes");
        },
        (topic, row) -> row == null ? null : encoder.encode(row),
        encoder::prepare);
  }

  /** {@link #writing(String, Map, RowType, Supplier)} without options. */
  public static <R extends Row> RowSerde<R> writing(
      String format, RowType written, Supplier<R> newRow) {
    return writing(format, Map.of(), written, newRow);
  }

  /**
   * Writes all columns of the row class; a null row becomes a record without a value.
   *
   * @param format a name known to {@link Formats}
   * @param newRow makes an empty row
   */
  public static <R extends Row> RowSerde<R> writing(
      String format, Map<String, String> options, Supplier<R> newRow) {
    return writing(format, options, newRow.get().type(), newRow);
  }

  /** {@link #writing(String, Map, Supplier)} without options. */
  public static <R extends Row> RowSerde<R> writing(String format, Supplier<R> newRow) {
    return writing(format, Map.of(), newRow);
  }

  /** Does what its decoder or encoder does before the first row. */
  public void prepare() {
    preparation.run();
  }

  private static int[] mandatory(RowType type) {
    return IntStream.range(0, type.size()).filter(i -> !type.column(i).nullable()).toArray();
  }

  private static <R extends Row> R decode(
      RowDecoder decoder,
      Supplier<R> newRow,
      int[] mandatory,
      RowType type,
      byte @Nullable [] bytes) {
    if (bytes == null) {
      throw new RowException(RowException.Kind.TOMBSTONE, "the record has no value");
    }
    R row = newRow.get();
    decoder.decode(bytes, row);
    for (int column : mandatory) {
      if (row.isNull(column)) {
        throw new RowException(
            RowException.Kind.MISSING_VALUE,
            "column '" + type.column(column).name() + "' is NOT NULL and has no value");
      }
    }
    return row;
  }

  @Override
  public Serializer<R> serializer() {
    return serializer;
  }

  @Override
  public Deserializer<R> deserializer() {
    return deserializer;
  }
}
