package io.ferrisstreams.serdes.format.json;

import io.ferrisstreams.serdes.format.Ascii;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns, or fields of a STRUCT, found by name: exactly, else the first that differs in ASCII case
 * only.
 */
final class JsonFields {
  private static final int[] NONE = {};

  private final JsonField[] fields;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byLowerName = new HashMap<>();

  /** For each hash of a name regardless of case, the positions of the fields that have it. */
  private final int[][] buckets;

  /** Positions of the fields that are NOT NULL. */
  private final int[] mandatory;

  private JsonFields(JsonField[] fields, int[] mandatory) {
    this.fields = fields;
    this.mandatory = mandatory;
    buckets = new int[Integer.highestOneBit(Math.max(8, fields.length * 4))][];
    Arrays.fill(buckets, NONE);
    for (int i = 0; i < fields.length; i++) {
      byName.put(fields[i].name(), i);
      byLowerName.putIfAbsent(Ascii.lower(fields[i].name()), i);
      byte[] name = fields[i].nameBytes();
      int bucket = bucket(name, 0, name.length);
      buckets[bucket] = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
      buckets[bucket][buckets[bucket].length - 1] = i;
    }
  }

  static JsonFields of(RowType written, int[] target) {
    JsonField[] fields = new JsonField[written.size()];
    for (int i = 0; i < fields.length; i++) {
      Column column = written.column(i);
      fields[i] = JsonField.of(column.name(), column.type(), target[i]);
    }
    int[] mandatory =
        IntStream.range(0, fields.length).filter(i -> !written.column(i).nullable()).toArray();
    return new JsonFields(fields, mandatory);
  }

  /** All fields, each going to its own position. */
  static JsonFields of(RowType written) {
    return of(written, IntStream.range(0, written.size()).toArray());
  }

  int size() {
    return fields.length;
  }

  JsonField field(int index) {
    return fields[index];
  }

  /** All of them, in their order: only to be read. */
  JsonField[] all() {
    return fields;
  }

  /** The first field that is NOT NULL and has no value in {@code row}; null if there is none. */
  @Nullable JsonField missing(Row row) {
    for (int i : mandatory) {
      if (row.isNull(fields[i].target())) {
        return fields[i];
      }
    }
    return null;
  }

  /** Makes a row that was filled in part all null again. */
  void clear(Row row) {
    for (JsonField field : fields) {
      if (field.target() >= 0) {
        row.setNull(field.target());
      }
    }
  }

  /** The field of that name, or -1. */
  int indexOf(String name) {
    Integer exact = byName.get(name);
    return exact != null ? exact : byLowerName.getOrDefault(Ascii.lower(name), -1);
  }

  /** The field whose name these bytes are, in UTF-8, or -1. */
  int indexOf(byte[] bytes, int from, int to) {
    int[] candidates = buckets[bucket(bytes, from, to)];
    for (int i : candidates) {
      byte[] name = fields[i].nameBytes();
      if (Arrays.equals(bytes, from, to, name, 0, name.length)) {
        return i;
      }
    }
    for (int i : candidates) {
      if (equalsIgnoreCase(bytes, from, to, fields[i].nameBytes())) {
        return i;
      }
    }
    return -1;
  }

  private int bucket(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + (bytes[i] | 0x20);
    }
    return (hash ^ hash >>> 16) & buckets.length - 1;
  }

  private static boolean equalsIgnoreCase(byte[] bytes, int from, int to, byte[] name) {
    if (to - from != name.length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (Ascii.lower(bytes[from + i]) != Ascii.lower(name[i])) {
        return false;
      }
    }
    return true;
  }
}
