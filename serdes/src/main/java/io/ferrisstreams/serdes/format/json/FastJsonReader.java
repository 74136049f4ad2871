package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.Slots;
import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the usual documents in one pass over their bytes and hands over whatever else there is: it
 * answers false for all it does not recognise, be it wrong or only rare, and {@link
 * JacksonJsonReader} decides. So it must never take what Jackson rejects, nor see another value.
 *
 * <p>How it is fast: fields are expected in the order of their declaration, so most names cost one
 * comparison; numbers and times are read from the bytes straight to their primitive; there is no
 * state, a position goes into each method and the next one comes out, {@link #HAND_OVER} meaning
 * defeat. Running off the end of a truncated document is left to the array's own bounds check.
 */
final class FastJsonReader {
  private static final int HAND_OVER = JsonScan.HAND_OVER;

  private final JsonFields columns;
  private final boolean rounding;
  private final FastJsonScalars scalars;

  FastJsonReader(JsonFields columns, boolean rounding) {
    this.columns = columns;
    this.rounding = rounding;
    scalars = new FastJsonScalars(rounding);
  }

  /** False if the document is for Jackson to read; the row is then in an unspecified state. */
  boolean read(byte[] bytes, Row row) {
    try {
      int at = object(bytes, JsonScan.space(bytes, 0), columns, row);
      if (at == HAND_OVER) {
        return false;
      }
      while (at < bytes.length && JsonScan.isSpace(bytes[at])) {
        at++;
      }
      return at == bytes.length;
    } catch (ArrayIndexOutOfBoundsException truncated) {
      return false;
    } catch (RowException wrong) {
      return false;
    }
  }

  private int object(byte[] bytes, int from, JsonFields fields, Row row) {
    if (bytes[from] != '{') {
      return HAND_OVER;
    }
    JsonField[] expected = fields.all();
    int at = JsonScan.space(bytes, from + 1);
    if (bytes[at] == '}') {
      return at + 1;
    }
    int next = 0;
    while (bytes[at] == '"') {
      int index;
      if (next < expected.length && expected[next].expected().isAt(bytes, at)) {
        index = next;
        at += expected[next].expected().length();
      } else {
        int end = JsonScan.plainString(bytes, at + 1);
        if (end == HAND_OVER) {
          return HAND_OVER;
        }
        index = fields.indexOf(bytes, at + 1, end);
        at = JsonScan.space(bytes, end + 1);
        if (bytes[at++] != ':') {
          return HAND_OVER;
        }
      }
      at = JsonScan.space(bytes, at);
      if (index >= 0) {
        next = index + 1;
      }
      at =
          index < 0 || expected[index].target() < 0
              ? JsonScan.skip(bytes, at)
              : value(bytes, at, expected[index], row);
      if (at == HAND_OVER) {
        return HAND_OVER;
      }
      at = JsonScan.space(bytes, at);
      if (bytes[at] == '}') {
        return at + 1;
      }
      if (bytes[at] != ',') {
        return HAND_OVER;
      }
      at = JsonScan.space(bytes, at + 1);
    }
    return HAND_OVER;
  }

  /** Sets the column; returns the position after the value. */
  private int value(byte[] bytes, int at, JsonField field, Row row) {
    if (bytes[at] == 'n') {
      row.setNull(field.target());
      return JsonScan.literal(bytes, at);
    }
    return field.scalar() ? scalars.read(bytes, at, field, row) : nested(bytes, at, field, row);
  }

  private int nested(byte[] bytes, int at, JsonField field, Row row) {
    return switch (field.kind()) {
      case ARRAY -> array(bytes, at, field, row);
      case MAP -> map(bytes, at, field, row);
      case STRUCT -> struct(bytes, at, field, row);
      case VARIANT -> variant(bytes, at, field, row);
      default -> throw new AssertionError(field);
    };
  }

  private int array(byte[] bytes, int from, JsonField field, Row row) {
    if (bytes[from] != '[') {
      return HAND_OVER;
    }
    JsonField element = field.innerField();
    Slots slot = new Slots(1);
    List<@Nullable Object> values = new ArrayList<>();
    int at = JsonScan.space(bytes, from + 1);
    while (bytes[at] != ']' || !values.isEmpty()) {
      at = value(bytes, at, element, slot);
      if (at == HAND_OVER) {
        return HAND_OVER;
      }
      values.add(slot.value(0));
      at = JsonScan.space(bytes, at);
      if (bytes[at] == ']') {
        break;
      }
      if (bytes[at] != ',') {
        return HAND_OVER;
      }
      at = JsonScan.space(bytes, at + 1);
    }
    row.setObject(field.target(), Collections.unmodifiableList(values));
    return at + 1;
  }

  private int map(byte[] bytes, int from, JsonField field, Row row) {
    if (bytes[from] != '{') {
      return HAND_OVER;
    }
    SqlType keyType = ((SqlType.Map) field.type()).key();
    JsonField inner = field.innerField();
    Slots slot = new Slots(1);
    Map<Object, @Nullable Object> values = new LinkedHashMap<>();
    int at = JsonScan.space(bytes, from + 1);
    while (bytes[at] != '}' || !values.isEmpty()) {
      int end = bytes[at] == '"' ? JsonScan.plainString(bytes, at + 1) : HAND_OVER;
      if (end == HAND_OVER) {
        return HAND_OVER;
      }
      String name = new String(bytes, at + 1, end - at - 1, UTF_8);
      at = JsonScan.space(bytes, end + 1);
      if (bytes[at++] != ':') {
        return HAND_OVER;
      }
      at = value(bytes, JsonScan.space(bytes, at), inner, slot);
      if (at == HAND_OVER) {
        return HAND_OVER;
      }
      values.put(Values.parse(keyType, name, rounding), slot.value(0));
      at = JsonScan.space(bytes, at);
      if (bytes[at] == '}') {
        break;
      }
      if (bytes[at] != ',') {
        return HAND_OVER;
      }
      at = JsonScan.space(bytes, at + 1);
    }
    row.setObject(field.target(), Collections.unmodifiableMap(values));
    return at + 1;
  }

  private int struct(byte[] bytes, int from, JsonField field, Row row) {
    JsonFields members = field.memberFields();
    Slots slots = new Slots(members.size());
    int end = object(bytes, from, members, slots);
    if (end == HAND_OVER || members.missing(slots) != null) {
      return HAND_OVER;
    }
    row.setObject(field.target(), slots.struct());
    return end;
  }

  /** Any value without escapes, whatever is between its tokens. */
  private static int variant(byte[] bytes, int from, JsonField field, Row row) {
    int end = JsonScan.skip(bytes, from);
    if (end == HAND_OVER) {
      return HAND_OVER;
    }
    byte[] compact = new byte[end - from];
    int length = 0;
    boolean quoted = false;
    for (int i = from; i < end; i++) {
      byte b = bytes[i];
      if (b == '\\') {
        return HAND_OVER;
      }
      quoted ^= b == '"';
      if (quoted || !JsonScan.isSpace(b)) {
        compact[length++] = b;
      }
    }
    row.setObject(field.target(), new Variant(new String(compact, 0, length, UTF_8)));
    return end;
  }
}
