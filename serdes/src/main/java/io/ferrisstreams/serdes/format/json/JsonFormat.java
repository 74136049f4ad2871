package io.ferrisstreams.serdes.format.json;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.FormatOptions;
import io.ferrisstreams.serdes.format.JsonValues;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/**
 * A row is an object with a member per column. Fields are matched by exact name, else ignoring
 * ASCII case; unknown ones are skipped; of several for one column the last counts. The fields of a
 * STRUCT are an object's members by the same rules.
 *
 * <table>
 *   <caption>What each type is in JSON, beside null</caption>
 *   <tr><th>type</th><th>written</th><th>read as well</th></tr>
 *   <tr><td>BOOLEAN</td><td>{@code true}</td><td>a string</td></tr>
 *   <tr><td>INT, BIGINT, DOUBLE, DECIMAL</td><td>a number</td><td>a string</td></tr>
 *   <tr><td>VARCHAR</td><td>a string</td><td>a number or boolean, as it is spelled</td></tr>
 *   <tr><td>BYTES</td><td>a string in base64</td><td>without padding</td></tr>
 *   <tr><td>DATE</td><td>{@code "2024-01-05"}</td><td>a number of days since 1970-01-01</td></tr>
 *   <tr><td>TIME</td><td>{@code "10:15:30.123"}</td><td>fewer or more digits; a number of
 *   milliseconds of the day</td></tr>
 *   <tr><td>TIMESTAMP</td><td>{@code "2024-01-05T10:15:30.123Z"}</td><td>ISO 8601 in other forms; a
 *   number of milliseconds, for TIMESTAMP(6) microseconds, since 1970-01-01T00:00Z</td></tr>
 *   <tr><td>INTERVAL</td><td>{@code "P1DT2H3.5S"}, an ISO 8601 duration</td><td></td></tr>
 *   <tr><td>ARRAY</td><td>an array</td><td></td></tr>
 *   <tr><td>MAP</td><td>an object</td><td></td></tr>
 *   <tr><td>STRUCT</td><td>an object</td><td></td></tr>
 *   <tr><td>VARIANT</td><td>what it is</td><td></td></tr>
 * </table>
 *
 * <p>Keys of a MAP are the text of the key's value, which must not be nested.
 *
 * <p>Options: {@code decimal.rounding} = {@code HALF_UP} rounds a DECIMAL's extra digits on
 * reading, which is otherwise an error; {@code decimal.format} = {@code string} writes a DECIMAL in
 * quotes; {@code number.format} = {@code lenient} cuts a fraction off where an INT or BIGINT is
 * read, and writes and reads a DOUBLE that is NaN or infinite as {@code "NaN"}, {@code "Infinity"}
 * or {@code "-Infinity"}, all of which are errors otherwise; {@code time.format} = {@code number}
 * writes DATE, TIME and TIMESTAMP as numbers; {@code wrap_single_value} = {@code false} makes the
 * value of the only column stand for the row, and its NULL no bytes at all.
 */
public final class JsonFormat implements Format {

  @Override
  public String name() {
    return "json";
  }

  /** Whether a row is its only column's value. */
  private static boolean isBare(RowType type, Map<String, String> options) {
    boolean bare = FormatOptions.choice(options, "wrap_single_value", "TRUE", "FALSE");
    if (bare && type.size() != 1) {
      throw new IllegalArgumentException(
          "'wrap_single_value' is for one column, here are " + type.size());
    }
    return bare;
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    boolean bare = isBare(written, options);
    boolean rounding = FormatOptions.rounding(options);
    JsonFields fields = JsonFields.of(written, target);
    JsonLeniency leniency = new JsonLeniency(rounding, FormatOptions.lenientNumbers(options));
    FastJsonReader fast = new FastJsonReader(fields, rounding);
    JacksonJsonReader judge = new JacksonJsonReader(fields, leniency, bare);
    if (bare) {
      return judge;
    }
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
        type,
        isBare(type, options),
        new JsonValues(
            FormatOptions.choice(options, "decimal.format", "NUMBER", "STRING"),
            FormatOptions.timesAsNumbers(options),
            FormatOptions.lenientNumbers(options)));
  }
}
