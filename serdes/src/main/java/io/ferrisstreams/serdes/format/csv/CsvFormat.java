package io.ferrisstreams.serdes.format.csv;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.FormatOptions;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/**
 * A row is one record of delimited text, its fields by position: RFC 4180. An empty field is null,
 * an empty field in quotes the empty string. A field is the text of its value: DATE, TIME and
 * TIMESTAMP by ISO 8601 or, since a field has no type of its own, a whole number as in JSON; BYTES
 * in base64; INTERVAL as an ISO 8601 duration; VARIANT as JSON. ARRAY, MAP and STRUCT have no place
 * in it.
 *
 * <p>Options: {@code delimiter}, one ASCII character or TAB, PIPE, SPACE; {@code decimal.rounding}
 * = {@code HALF_UP} rounds a DECIMAL's extra digits on reading, which is otherwise an error; {@code
 * time.format} = {@code number} writes DATE, TIME and TIMESTAMP as numbers.
 */
public final class CsvFormat implements Format {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    checkFlat(written);
    return new CsvDecoder(CsvFields.of(options), written, target, FormatOptions.rounding(options));
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    checkFlat(type);
    return new CsvEncoder(CsvFields.of(options), type, FormatOptions.timesAsNumbers(options));
  }

  static void checkFlat(RowType type) {
    for (Column column : type.columns()) {
      switch (column.type().kind()) {
        case ARRAY, MAP, STRUCT ->
            throw new IllegalArgumentException(
                "delimited text has no place for column '"
                    + column.name()
                    + "' of type "
                    + column.type()
                    + "; use format json");
        default -> {
          // One field.
        }
      }
    }
  }
}
