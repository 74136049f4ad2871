package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.Slots;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as values of one type, nested or not, by the rules of {@link JsonFormat}: what a
 * conversion of text or of a VARIANT to a nested type is. Safe for concurrent use.
 */
public final class JsonReader {
  private final JacksonJsonReader reader;

  private JsonReader(JacksonJsonReader reader) {
    this.reader = reader;
  }

  /**
   * A reader, to be made once for many values.
   *
   * @param rounding whether a DECIMAL's extra digits are rounded instead of being an error
   * @throws IllegalArgumentException if there is no JSON for the type
   */
  public static JsonReader of(SqlType type, boolean rounding) {
    JsonFields value = JsonFields.of(RowType.of(Column.of("value", type)));
    return new JsonReader(new JacksonJsonReader(value, JsonLeniency.rounding(rounding), true));
  }

  /**
   * The value, boxed; null for JSON's null.
   *
   * @throws RowException if the text is not one JSON value, or not one of the type
   */
  public @Nullable Object read(String json) {
    Slots slot = new Slots(1);
    reader.decode(json.getBytes(UTF_8), slot);
    return slot.value(0);
  }
}
