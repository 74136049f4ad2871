package io.ferrisstreams.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a value is the one a case expects. */
final class Comparison {
  private static final double EPSILON = 1e-6;

  /** A number of as many digits may have lost some in the {@code double} the case was made with. */
  private static final int DOUBLE_DIGITS = 15;

  private Comparison() {}

  /** What is different, or nothing. */
  static Optional<String> differs(JsonNode expected, JsonNode actual, Encoded part) {
    RowType row = part.columns();
    // A single column may stand for itself.
    boolean bare = row.size() == 1 && !expected.isObject();
    return differs("", expected, actual, bare ? row.column(0).type() : null, row);
  }

  private static Optional<String> differs(
      String path,
      JsonNode expected,
      JsonNode actual,
      @Nullable SqlType type,
      @Nullable RowType row) {
    if (expected.isObject() && actual.isObject()) {
      return objects(path, expected, actual, row);
    }
    if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        Optional<String> element =
            differs(path + "[" + i + "]", expected.get(i), actual.get(i), null, null);
        if (element.isPresent()) {
          return element;
        }
      }
      return Optional.empty();
    }
    boolean same =
        isNumeric(expected, type) && actual.isNumber()
            ? numbers(expected, actual, type)
            : expected.equals(actual);
    return same
        ? Optional.empty()
        : Optional.of((path + " expected " + expected + ", was " + actual).strip());
  }

  /** A DECIMAL may be expected as a string, with all its digits. */
  private static boolean isNumeric(JsonNode expected, @Nullable SqlType type) {
    return expected.isNumber() || (expected.isTextual() && type instanceof SqlType.Decimal);
  }

  private static Optional<String> objects(
      String path, JsonNode expected, JsonNode actual, @Nullable RowType row) {
    if (expected.size() != actual.size()) {
      return Optional.of((path + " expected " + expected + ", was " + actual).strip());
    }
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      String name =
          actual.has(field.getKey()) ? field.getKey() : field.getKey().toUpperCase(Locale.ROOT);
      // A field that is not there is as good as one that is null, as the corpus means it.
      JsonNode value = actual.has(name) ? actual.get(name) : NullNode.instance;
      SqlType type = row == null ? null : type(row, name);
      Optional<String> difference = differs(path + "." + name, field.getValue(), value, type, null);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static @Nullable SqlType type(RowType row, String name) {
    for (Column column : row.columns()) {
      if (column.name().equals(name)) {
        return column.type();
      }
    }
    return null;
  }

  /** Of the same scale as well. */
  private static boolean isSame(String expected, BigDecimal value) {
    BigDecimal number = new BigDecimal(expected);
    return number.compareTo(value) == 0 && number.scale() == value.scale();
  }

  private static boolean numbers(JsonNode expected, JsonNode actual, @Nullable SqlType type) {
    BigDecimal value = actual.decimalValue();
    if (type instanceof SqlType.Decimal decimal) {
      if (value.scale() != decimal.scale()) {
        return false;
      }
      if (expected.isTextual()) {
        return isDecimal(expected.textValue()) && isSame(expected.textValue(), value);
      }
      return expected.decimalValue().compareTo(value) == 0 || nearest(expected, value);
    }
    boolean whole = expected.isIntegralNumber() && actual.isIntegralNumber();
    return expected.decimalValue().compareTo(value) == 0
        || (!whole && Math.abs(expected.doubleValue() - actual.doubleValue()) < EPSILON);
  }

  private static boolean isDecimal(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private static boolean nearest(JsonNode expected, BigDecimal value) {
    return expected.decimalValue().precision() > DOUBLE_DIGITS
        && expected.doubleValue() == value.doubleValue();
  }
}
