package io.ferrisstreams.serdes.format.csv;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.FormatOptions;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/**
 * A row is one record of delimited text, its fields by position: RFC 4180. An empty field is null,
 * an empty field in quotes the empty string. DATE and TIMESTAMP are ISO 8601 text or, since a field
 * has no type of its own, a whole number as in JSON.
 *
 * <p>Options: {@code delimiter}, one ASCII character or TAB, PIPE, SPACE; {@code decimal.rounding}
 * = {@code HALF_UP} rounds a DECIMAL's extra digits on reading, which is otherwise an error.
 */
public final class CsvFormat implements Format {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    return new CsvDecoder(CsvFields.of(options), written, target, FormatOptions.rounding(options));
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    return new CsvEncoder(CsvFields.of(options), type);
  }
}
