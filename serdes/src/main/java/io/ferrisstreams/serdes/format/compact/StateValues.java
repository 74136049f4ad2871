package io.ferrisstreams.serdes.format.compact;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Boxed values of any SQL type, nested ones too, in the form that {@link StateOutput} describes.
 */
final class StateValues {
  private StateValues() {}

  static void put(StateOutput out, SqlType type, Object value) {
    switch (type.kind()) {
      case BOOLEAN -> out.putBoolean((Boolean) value);
      case INT, DATE, TIME -> out.putInt((Integer) value);
      case BIGINT, TIMESTAMP -> out.putLong((Long) value);
      case DECIMAL -> {
        if (isWide(type)) {
          out.putInt128((Int128) value);
        } else {
          out.putLong((Long) value);
        }
      }
      case DOUBLE -> out.putDouble((Double) value);
      case VARCHAR -> out.putString((String) value);
      case VARIANT -> out.putString(((Variant) value).json());
      case BYTES -> out.putBytes((Bytes) value);
      case INTERVAL -> out.putInterval((Interval) value);
      case ARRAY -> putList(out, ((SqlType.Array) type).element(), (List<?>) value);
      case MAP -> putMap(out, (SqlType.Map) type, (Map<?, ?>) value);
      case STRUCT -> putStruct(out, ((SqlType.Struct) type).fields(), (Struct) value);
    }
  }

  static Object get(StateInput in, SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> in.getBoolean();
      case INT, DATE, TIME -> in.getInt();
      case BIGINT, TIMESTAMP -> in.getLong();
      case DECIMAL -> isWide(type) ? in.getInt128() : (Object) in.getLong();
      case DOUBLE -> in.getDouble();
      case VARCHAR -> in.getString();
      case VARIANT -> new Variant(in.getString());
      case BYTES -> in.getBytes();
      case INTERVAL -> in.getInterval();
      case ARRAY -> getList(in, ((SqlType.Array) type).element());
      case MAP -> getMap(in, (SqlType.Map) type);
      case STRUCT -> getStruct(in, ((SqlType.Struct) type).fields());
    };
  }

  static void skip(StateInput in, SqlType type) {
    switch (type.kind()) {
      case BOOLEAN -> in.getBoolean();
      case INT, DATE, TIME -> in.getInt();
      case BIGINT, TIMESTAMP -> in.getLong();
      case DECIMAL -> {
        if (isWide(type)) {
          in.skip(in.getByte());
        } else {
          in.getLong();
        }
      }
      case DOUBLE -> in.skip(Double.BYTES);
      case VARCHAR, VARIANT, BYTES -> in.skip(in.getSize(1));
      case INTERVAL -> in.getInterval();
      case ARRAY -> skipList(in, ((SqlType.Array) type).element());
      case MAP -> {
        skipList(in, ((SqlType.Map) type).key());
        skipList(in, ((SqlType.Map) type).value());
      }
      case STRUCT -> skipStruct(in, ((SqlType.Struct) type).fields());
    }
  }

  static boolean isWide(SqlType type) {
    return ((SqlType.Decimal) type).isWide();
  }

  static void putList(StateOutput out, SqlType element, List<?> values) {
    int size = values.size();
    boolean nulls = false;
    for (int i = 0; i < size && !nulls; i++) {
      nulls = values.get(i) == null;
    }
    out.putCount(2L * size + (nulls ? 1 : 0));
    int bits = nulls ? out.putBits(size) : 0;
    for (int i = 0; i < size; i++) {
      Object value = values.get(i);
      if (value == null) {
        out.setBit(bits, i);
      } else {
        put(out, element, value);
      }
    }
  }

  /**
   * How many elements follow. Each takes a byte or more, or, if there are nulls, at least a bit.
   */
  private static int size(StateInput in, boolean nulls, long count) {
    long size = count >>> 1;
    if (size > (long) in.remaining() * (nulls ? Byte.SIZE : 1)) {
      throw StateInput.bad(size + " elements in " + in.remaining() + " bytes");
    }
    return (int) size;
  }

  static List<@Nullable Object> getList(StateInput in, SqlType element) {
    long count = in.getCount();
    boolean nulls = (count & 1) != 0;
    int size = size(in, nulls, count);
    int bits = nulls ? in.getBits(size) : 0;
    List<@Nullable Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(nulls && in.bit(bits, i) ? null : get(in, element));
    }
    return Collections.unmodifiableList(values);
  }

  private static void skipList(StateInput in, SqlType element) {
    long count = in.getCount();
    boolean nulls = (count & 1) != 0;
    int size = size(in, nulls, count);
    int bits = nulls ? in.getBits(size) : 0;
    for (int i = 0; i < size; i++) {
      if (!nulls || !in.bit(bits, i)) {
        skip(in, element);
      }
    }
  }

  private static void putMap(StateOutput out, SqlType.Map type, Map<?, ?> map) {
    putList(out, type.key(), new ArrayList<>(map.keySet()));
    putList(out, type.value(), new ArrayList<>(map.values()));
  }

  private static Map<Object, @Nullable Object> getMap(StateInput in, SqlType.Map type) {
    List<@Nullable Object> keys = getList(in, type.key());
    List<@Nullable Object> values = getList(in, type.value());
    if (keys.size() != values.size()) {
      throw StateInput.bad(keys.size() + " keys and " + values.size() + " values");
    }
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Object key = keys.get(i);
      if (key == null) {
        throw StateInput.bad("a key that is null");
      }
      map.put(key, values.get(i));
    }
    if (map.size() != keys.size()) {
      throw StateInput.bad("a key that stands there twice");
    }
    return Collections.unmodifiableMap(map);
  }

  private static void putStruct(StateOutput out, RowType fields, Struct struct) {
    int bits = out.putBits(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      Object value = struct.get(i);
      if (value == null) {
        out.setBit(bits, i);
      } else {
        put(out, fields.column(i).type(), value);
      }
    }
  }

  private static Struct getStruct(StateInput in, RowType fields) {
    int bits = in.getBits(fields.size());
    @Nullable Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.bit(bits, i) ? null : get(in, fields.column(i).type());
    }
    return Struct.of(values);
  }

  private static void skipStruct(StateInput in, RowType fields) {
    int bits = in.getBits(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      if (!in.bit(bits, i)) {
        skip(in, fields.column(i).type());
      }
    }
  }
}
