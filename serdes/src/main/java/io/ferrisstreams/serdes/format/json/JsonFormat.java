package io.ferrisstreams.serdes.format.json;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.FormatOptions;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/**
 * A row is an object with a member per column. Fields are matched by exact name, else ignoring
 * ASCII case; unknown ones are skipped; of several for one column the last counts.
 *
 * <p>Options: {@code decimal.rounding} = {@code HALF_UP} rounds a DECIMAL's extra digits on
 * reading, which is otherwise an error; {@code decimal.format} = {@code string} writes a DECIMAL in
 * quotes.
 */
public final class JsonFormat implements Format {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    boolean rounding = FormatOptions.rounding(options);
    JsonFields fields = JsonFields.of(written, target);
    FastJsonReader fast = new FastJsonReader(fields, rounding);
    JacksonJsonReader judge = new JacksonJsonReader(fields, rounding);
    return (bytes, row) -> {
      if (!fast.read(bytes, row)) {
        fields.clear(row);
        judge.decode(bytes, row);
      }
    };
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    return new JsonWriter(
        type, FormatOptions.choice(options, "decimal.format", "NUMBER", "STRING"));
  }
}
