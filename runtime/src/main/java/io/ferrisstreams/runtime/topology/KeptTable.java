package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are kept in a store, where they can be looked up by their key.
 *
 * <p>Values are what Java has for them, exactly: {@code Boolean}, {@code Integer}, {@code Long},
 * {@code Double}, {@code BigDecimal} of the column's scale, {@code String}, {@code byte[]}, {@code
 * LocalDate}, {@code LocalTime}, {@code Instant}; an ARRAY is a {@code List}, a MAP and a STRUCT
 * are a {@code Map}, an INTERVAL and a VARIANT what rows hold.
 */
public final class KeptTable {
  private final String name;
  private final String store;
  private final RowType keyType;
  private final Function<Row, byte[]> writer;
  private final Supplier<? extends Row> newKey;

  private KeptTable(
      String name,
      String store,
      RowType keyType,
      Function<Row, byte[]> writer,
      Supplier<? extends Row> newKey) {
    this.name = requireNonNull(name, "name");
    this.store = requireNonNull(store, "store");
    this.keyType = keyType;
    this.writer = writer;
    this.newKey = newKey;
  }

  /**
   * @param store in which rows are kept by the bytes of their keys
   * @param format of these bytes
   * @param newKey makes an empty row of the key's columns
   */
  public static KeptTable of(
      String name,
      String store,
      String format,
      Map<String, String> options,
      Supplier<? extends Row> newKey) {
    RowType type = newKey.get().type();
    KeyWriter writer = KeyWriter.of(format, options, type, type);
    return new KeptTable(name, store, type, writer::write, newKey);
  }

  public String name() {
    return name;
  }

  /** The name of its store. */
  public String store() {
    return store;
  }

  /**
   * The bytes of a key.
   *
   * @param values one for each column of the key, in their order
   * @throws IllegalArgumentException if these are others, or of other types
   */
  public byte[] key(Object... values) {
    if (values.length != keyType.size()) {
      throw new IllegalArgumentException(
          "the key of '%s' has %d columns %s, not %d"
              .formatted(name, keyType.size(), keyType, values.length));
    }
    Row row = newKey.get();
    for (int i = 0; i < values.length; i++) {
      row.setValue(i, JavaValues.held(values[i], keyType.column(i)));
    }
    return writer.apply(row);
  }

  /**
   * The row of a key.
   *
   * @param rows the store, as Kafka Streams or a {@code TopologyTestDriver} gives it
   * @param key as {@link #key} takes it
   * @return columns and their values, in their order, NULL as null; nothing if there is no row
   */
  public Optional<Map<String, @Nullable Object>> find(
      ReadOnlyKeyValueStore<byte[], ? extends ValueAndTimestamp<? extends Row>> rows,
      Object... key) {
    ValueAndTimestamp<? extends Row> found = rows.get(key(key));
    return found == null ? Optional.empty() : Optional.of(values(found.value()));
  }

  private static Map<String, @Nullable Object> values(Row row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < row.type().size(); i++) {
      values.put(
          row.type().column(i).name(), JavaValues.shown(row.value(i), row.type().column(i).type()));
    }
    return Collections.unmodifiableMap(values);
  }
}
