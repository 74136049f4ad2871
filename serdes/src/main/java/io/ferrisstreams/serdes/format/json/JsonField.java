package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A column as the decoder sees it, or a part of a nested value.
 *
 * @param nameBytes UTF-8 of the name
 * @param expected the name as the fast reader hopes to find it
 * @param target where in the row it goes, or -1 to skip it
 * @param precision of a DECIMAL or TIMESTAMP, else 0
 * @param scale of a DECIMAL, else 0
 * @param scalar whether it is neither nested nor a VARIANT
 * @param inner what each value of an ARRAY or MAP is, without a name, at position 0; else null
 * @param members what a STRUCT has, each at its own position; else null
 */
record JsonField(
    String name,
    byte[] nameBytes,
    JsonName expected,
    SqlType type,
    SqlType.Kind kind,
    int target,
    int precision,
    int scale,
    boolean scalar,
    @Nullable JsonField inner,
    @Nullable JsonFields members) {

  /**
   * @throws IllegalArgumentException if there is no JSON for the type
   */
  static JsonField of(String name, SqlType type, int target) {
    int precision = 0;
    int scale = 0;
    JsonField inner = null;
    JsonFields members = null;
    if (type instanceof SqlType.Decimal decimal) {
      precision = decimal.precision();
      scale = decimal.scale();
    } else if (type instanceof SqlType.Timestamp timestamp) {
      precision = timestamp.precision();
    } else if (type instanceof SqlType.Array array) {
      inner = of("", array.element(), 0);
    } else if (type instanceof SqlType.Map map) {
      checkKey(map);
      inner = of("", map.value(), 0);
    } else if (type instanceof SqlType.Struct struct) {
      members = JsonFields.of(struct.fields());
    }
    return new JsonField(
        name,
        name.getBytes(UTF_8),
        new JsonName(name),
        type,
        type.kind(),
        target,
        precision,
        scale,
        inner == null && members == null && type != SqlType.VARIANT,
        inner,
        members);
  }

  private static void checkKey(SqlType.Map map) {
    switch (map.key().kind()) {
      case ARRAY, MAP, STRUCT, VARIANT ->
          throw new IllegalArgumentException(
              map + " cannot be JSON: the key of a JSON object is text, not " + map.key());
      default -> {
        // Has a text of its own.
      }
    }
  }

  JsonField innerField() {
    return requireNonNull(inner);
  }

  JsonFields memberFields() {
    return requireNonNull(members);
  }
}
