package io.ferrisstreams.runtime.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record of a file becomes on the topic: its columns in the declared order, and its key.
 *
 * @param csv null for JSON
 * @param order for each declared column its place in the file; null if the file has them in the
 *     declared order already, so that records pass as they are
 */
record RecordShape(
    @Nullable CsvSyntax csv,
    int @Nullable [] order,
    List<String> columns,
    @Nullable String keyColumn) {
  private static final JsonFactory JSON = new JsonFactory();

  static RecordShape of(FileSource source, @Nullable CsvSyntax csv) {
    return new RecordShape(csv, null, source.columns(), source.keyColumn().orElse(null));
  }

  /**
   * The shape of a file that starts with {@code header}.
   *
   * @throws FileException if a declared column is not in it
   */
  RecordShape withHeader(byte[] header, Path path) {
    CsvSyntax syntax = csv;
    if (syntax == null) {
      return this;
    }
    List<String> names =
        syntax.rawFields(header).stream().map(syntax::text).map(String::strip).toList();
    int[] places = new int[columns.size()];
    boolean sameOrder = names.size() == columns.size();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      places[i] = indexOf(names, columns.get(i));
      sameOrder &= places[i] == i;
      if (places[i] < 0) {
        missing.add(columns.get(i));
      }
    }
    if (!missing.isEmpty()) {
      throw new FileException(
          "%s has no column %s; its header says %s"
              .formatted(path, String.join(", ", missing), String.join(", ", names)));
    }
    return new RecordShape(csv, sameOrder ? null : places, columns, keyColumn);
  }

  private static int indexOf(List<String> names, String wanted) {
    int exact = names.indexOf(wanted);
    for (int i = 0; exact < 0 && i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(wanted)) {
        return i;
      }
    }
    return exact;
  }

  /** A record with too few fields stays too short, for the decoder to reject. */
  byte[] value(byte[] record) {
    CsvSyntax syntax = csv;
    int[] places = order;
    if (syntax == null || places == null) {
      return record;
    }
    List<byte[]> fields = syntax.rawFields(record);
    List<byte[]> ordered = new ArrayList<>();
    for (int place : places) {
      if (place < fields.size()) {
        ordered.add(fields.get(place));
      }
    }
    return syntax.join(ordered);
  }

  /** Null if there is no key column, or the record has no value for it, or cannot be read. */
  byte @Nullable [] key(byte[] value) {
    String column = keyColumn;
    if (column == null) {
      return null;
    }
    String text = csv == null ? jsonField(value, column) : csvField(csv, value, column);
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable String csvField(CsvSyntax syntax, byte[] value, String column) {
    int place = indexOf(columns, column);
    List<byte[]> fields = syntax.rawFields(value);
    if (place < 0 || place >= fields.size() || fields.get(place).length == 0) {
      return null;
    }
    return syntax.text(fields.get(place));
  }

  private static @Nullable String jsonField(byte[] value, String column) {
    try (JsonParser parser = JSON.createParser(value)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equalsIgnoreCase(column);
        JsonToken token = parser.nextToken();
        if (wanted) {
          return token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : null;
        }
        parser.skipChildren();
      }
      return null;
    } catch (IOException e) {
      return null; // the decoder will reject the value, and say where
    }
  }
}
