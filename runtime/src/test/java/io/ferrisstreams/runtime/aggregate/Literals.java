package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notation of examples: SQL literals, {@code [arrays]} and {@code (rows)}, which are read as
 * {@code List}, numbers as {@code BigDecimal}, or {@code Double} if they have an exponent.
 */
final class Literals {
  private final String text;
  private int at;

  private Literals(String text) {
    this.text = text;
  }

  /** Values separated by commas. */
  static List<@Nullable Object> read(String text) {
    Literals literals = new Literals(text);
    List<@Nullable Object> values = literals.values();
    if (literals.at != text.length()) {
      throw new IllegalArgumentException("what is " + text.substring(literals.at));
    }
    return values;
  }

  private List<@Nullable Object> values() {
    List<@Nullable Object> values = new ArrayList<>();
    do {
      values.add(value());
    } while (skip(","));
    return values;
  }

  private boolean skip(String token) {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private @Nullable Object value() {
    for (String open : List.of("[", "(")) {
      if (skip(open)) {
        List<@Nullable Object> values = values();
        if (!skip(open.equals("[") ? "]" : ")")) {
          throw new IllegalArgumentException(text + " is not closed");
        }
        return values;
      }
    }
    if (skip("'")) {
      int end = text.indexOf('\'', at);
      String value = text.substring(at, end);
      at = end + 1;
      return value;
    }
    int end = at;
    while (end < text.length() && ",)] ".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = text.substring(at, end);
    at = end;
    return switch (word) {
      case "NULL" -> null;
      case "TRUE" -> true;
      case "FALSE" -> false;
      default -> word.contains("e") ? (Object) Double.valueOf(word) : new BigDecimal(word);
    };
  }

  /** The type that holds all of these. */
  static SqlType type(List<@Nullable Object> values) {
    Object first = values.stream().filter(value -> value != null).findFirst().orElse("");
    if (first instanceof List<?>) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (Object list : values) {
        elements.addAll(list == null ? List.of() : (List<?>) list);
      }
      return new SqlType.Array(type(elements));
    }
    if (first instanceof BigDecimal) {
      int scale = 0;
      int integral = 1;
      for (Object value : values) {
        if (value instanceof BigDecimal number) {
          scale = Math.max(scale, number.scale());
          integral = Math.max(integral, number.precision() - number.scale());
        }
      }
      return scale > 0
          ? new Decimal(integral + scale, scale)
          : integral < 10 ? SqlType.INT : SqlType.BIGINT;
    }
    return first instanceof Double
        ? SqlType.DOUBLE
        : first instanceof Boolean ? SqlType.BOOLEAN : SqlType.VARCHAR;
  }

  /** As rows hold it. */
  static @Nullable Object held(SqlType type, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (type.kind()) {
      case INT -> ((BigDecimal) value).intValueExact();
      case BIGINT -> ((BigDecimal) value).longValueExact();
      case DECIMAL -> {
        BigInteger unscaled =
            ((BigDecimal) value).setScale(((Decimal) type).scale()).unscaledValue();
        yield ((Decimal) type).isWide() ? Int128.of(unscaled) : (Object) unscaled.longValueExact();
      }
      case ARRAY -> {
        List<@Nullable Object> held = new ArrayList<>();
        for (Object element : (List<?>) value) {
          held.add(held(((SqlType.Array) type).element(), element));
        }
        yield held;
      }
      default -> value;
    };
  }

  /** Back in the notation. */
  static String shown(SqlType type, @Nullable Object value) {
    if (value == null) {
      return "NULL";
    }
    return switch (type.kind()) {
      case BOOLEAN -> value.equals(true) ? "TRUE" : "FALSE";
      case VARCHAR -> "'" + value + "'";
      case DECIMAL ->
          WideDecimals.format(
              value instanceof Long narrow ? Int128.of(narrow) : (Int128) value,
              ((Decimal) type).scale());
      case ARRAY ->
          ((List<?>) value)
              .stream()
                  .map(element -> shown(((SqlType.Array) type).element(), element))
                  .collect(Collectors.joining(", ", "[", "]"));
      case MAP ->
          ((Map<?, ?>) value)
              .entrySet().stream()
                  .map(
                      entry ->
                          shown(((SqlType.Map) type).key(), entry.getKey())
                              + ": "
                              + shown(((SqlType.Map) type).value(), entry.getValue()))
                  .collect(Collectors.joining(", ", "{", "}"));
      case STRUCT -> {
        RowType fields = ((SqlType.Struct) type).fields();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
          Column field = fields.column(i);
          shown.add(shown(field.type(), ((Struct) value).get(i)));
        }
        yield shown.stream().collect(Collectors.joining(", ", "(", ")"));
      }
      default -> value.toString();
    };
  }
}
