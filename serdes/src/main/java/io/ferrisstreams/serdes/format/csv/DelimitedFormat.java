package io.ferrisstreams.serdes.format.csv;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Map;

/** {@link CsvFormat} by the name ksqlDB gives it. */
public final class DelimitedFormat implements Format {
  private final CsvFormat csv = new CsvFormat();

  @Override
  public String name() {
    return "delimited";
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    return csv.decoder(written, target, options);
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    return csv.encoder(type, options);
  }
}
