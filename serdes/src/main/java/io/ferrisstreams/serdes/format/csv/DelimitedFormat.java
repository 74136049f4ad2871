package io.ferrisstreams.serdes.format.csv;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;

/**
 * {@link CsvFormat} as ksqlDB writes it, byte by byte: what it reads is the same, DATE, TIME and
 * TIMESTAMP are numbers, and quotes stand where Apache Commons CSV 1.4 puts them, which is not only
 * where they are needed.
 */
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
    CsvFormat.checkFlat(type);
    CsvFields fields = CsvFields.of(options);
    return row -> encode(fields, type, row);
  }

  private static byte[] encode(CsvFields fields, RowType type, Row row) {
    TextBuffer out = TextBuffer.ofThread();
    for (int i = 0; i < type.size(); i++) {
      if (i > 0) {
        fields.putDelimiter(out);
      }
      if (!row.isNull(i)) {
        String text;
        try {
          text = text(type.column(i).type(), row, i);
        } catch (RowException e) {
          throw e.in(type.column(i).name());
        }
        fields.put(
            out, text, isQuoted(text, i == 0) || (!text.isEmpty() && fields.needsQuotes(text)));
      }
    }
    return out.toBytes();
  }

  private static String text(SqlType type, Row row, int i) {
    return switch (type.kind()) {
      case DATE, TIME -> Integer.toString(row.getInt(i));
      case TIMESTAMP -> Long.toString(row.getLong(i));
      default -> Values.format(type, requireNonNull(row.value(i)));
    };
  }

  /** Beside what has to be quoted. */
  private static boolean isQuoted(String text, boolean first) {
    if (text.isEmpty()) {
      return first;
    }
    char c = text.charAt(0);
    boolean letterOrDigit = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    return (first && !letterOrDigit) || c <= '#' || text.charAt(text.length() - 1) <= ' ';
  }
}
