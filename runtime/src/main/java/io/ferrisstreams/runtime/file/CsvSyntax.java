package io.ferrisstreams.runtime.file;

import io.ferrisstreams.serdes.format.csv.CsvFields;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Where CSV records and fields begin and end (RFC 4180), on bytes. A quote opens a quoted field
 * only at its start; within, a doubled quote is one quote. Unlike {@link CsvFields}, which decodes
 * a record, this refuses nothing: a record that is malformed goes to the topic as it is, and is a
 * row error there.
 */
record CsvSyntax(byte delimiter, byte quote) {

  /** The option {@code delimiter}, as the CSV format takes it; quotes are double quotes. */
  static CsvSyntax of(Map<String, String> options) {
    try {
      return new CsvSyntax(CsvFields.of(options).delimiter(), (byte) '"');
    } catch (IllegalArgumentException e) {
      throw new FileException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The fields of a record as they are written, quotes included. */
  List<byte[]> rawFields(byte[] record) {
    List<byte[]> fields = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    boolean mayOpen = true;
    for (int i = 0; i < record.length; i++) {
      byte b = record[i];
      if (quoted) {
        quoted = b != quote;
        mayOpen = !quoted; // the next byte may be the other half of a doubled quote
      } else if (b == quote && mayOpen) {
        quoted = true;
      } else {
        mayOpen = b == delimiter;
        if (mayOpen) {
          fields.add(Arrays.copyOfRange(record, start, i));
          start = i + 1;
        }
      }
    }
    fields.add(Arrays.copyOfRange(record, start, record.length));
    return fields;
  }

  /** A field's text, without its quotes. */
  String text(byte[] raw) {
    if (raw.length < 2 || raw[0] != quote || raw[raw.length - 1] != quote) {
      return new String(raw, StandardCharsets.UTF_8);
    }
    String inner = new String(raw, 1, raw.length - 2, StandardCharsets.UTF_8);
    String one = String.valueOf((char) quote);
    return inner.replace(one + one, one);
  }

  byte[] join(List<byte[]> rawFields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < rawFields.size(); i++) {
      if (i > 0) {
        out.write(delimiter);
      }
      out.writeBytes(rawFields.get(i));
    }
    return out.toByteArray();
  }
}
