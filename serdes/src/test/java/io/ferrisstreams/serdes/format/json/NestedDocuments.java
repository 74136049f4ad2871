package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.RandomValues;
import io.ferrisstreams.serdes.row.ArrayRow;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Documents for columns of nested types that are usual in most places and odd or broken in some;
 * mutable only in its randomness.
 */
final class NestedDocuments {
  private final Random random;
  private final RandomValues values;

  NestedDocuments(long seed) {
    random = new Random(seed);
    values = new RandomValues(seed);
  }

  RowType type() {
    return values.fields(1 + random.nextInt(4), 3);
  }

  String document(RowType type) {
    StringBuilder out = new StringBuilder();
    object(out, type);
    return out.toString();
  }

  private void object(StringBuilder out, RowType type) {
    out.append('{');
    space(out);
    String separator = "";
    for (Column column : type.columns()) {
      for (int n = one(10) ? random.nextInt(3) : 1; n > 0; n--) {
        out.append(separator);
        name(out, column.name());
        value(out, column.type());
        separator = one(100) ? "" : ",";
        space(out);
      }
      if (one(10)) {
        out.append(separator);
        name(out, "other");
        odd(out);
        separator = ",";
      }
    }
    out.append('}');
  }

  private void name(StringBuilder out, String name) {
    String written = name.replace("\\", "\\\\").replace("\"", "\\\"");
    if (one(12) && !name.isEmpty()) {
      written = String.format("\\u%04x", (int) name.charAt(0)) + written.substring(1);
    } else if (one(12)) {
      written = written.toUpperCase(Locale.ROOT);
    }
    out.append('"').append(written).append('"');
    space(out);
    out.append(':');
    space(out);
  }

  private void value(StringBuilder out, SqlType type) {
    if (one(25)) {
      odd(out);
    } else if (one(12)) {
      out.append("null");
    } else if (type instanceof SqlType.Array array) {
      out.append('[');
      space(out);
      for (int n = random.nextInt(4); n > 0; n--) {
        value(out, array.element());
        out.append(n > 1 || one(100) ? "," : "");
        space(out);
      }
      out.append(']');
    } else if (type instanceof SqlType.Map map) {
      out.append('{');
      space(out);
      for (int n = random.nextInt(4); n > 0; n--) {
        key(out, map.key());
        value(out, map.value());
        out.append(n > 1 || one(100) ? "," : "");
        space(out);
      }
      out.append('}');
    } else if (type instanceof SqlType.Struct struct) {
      object(out, struct.fields());
    } else {
      out.append(scalar(type));
    }
  }

  private void key(StringBuilder out, SqlType type) {
    String text = one(10) ? oddPiece() : scalar(type);
    name(out, text.startsWith("\"") ? text.substring(1).replace("\"", "") : text);
  }

  private String scalar(SqlType type) {
    RowType column = RowType.of(Column.of("v", type));
    Map<String, String> options = Map.of("time.format", one(2) ? "number" : "iso8601");
    byte[] bytes =
        new JsonFormat().encoder(column, options).encode(ArrayRow.of(column, values.value(type)));
    return new String(bytes, 5, bytes.length - 6, UTF_8);
  }

  private void odd(StringBuilder out) {
    out.append(oddPiece());
  }

  private String oddPiece() {
    return JsonDocuments.VALUES.get(random.nextInt(JsonDocuments.VALUES.size()));
  }

  private void space(StringBuilder out) {
    out.append(one(10) ? " \n\t\r".substring(random.nextInt(4)) : "");
  }

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }
}
