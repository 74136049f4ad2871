package io.ferrisstreams.serdes.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.type.SqlType;

/**
 * A column as the decoder sees it.
 *
 * @param nameBytes UTF-8 of the name
 * @param expected the name as the fast reader hopes to find it
 * @param target where in the row it goes, or -1 to skip it
 * @param precision of a DECIMAL or TIMESTAMP, else 0
 * @param scale of a DECIMAL, else 0
 */
record JsonField(
    String name,
    byte[] nameBytes,
    JsonName expected,
    SqlType type,
    SqlType.Kind kind,
    int target,
    int precision,
    int scale) {

  static JsonField of(String name, SqlType type, int target) {
    int precision = 0;
    int scale = 0;
    if (type instanceof SqlType.Decimal decimal) {
      precision = decimal.precision();
      scale = decimal.scale();
    } else if (type instanceof SqlType.Timestamp timestamp) {
      precision = timestamp.precision();
    }
    return new JsonField(
        name,
        name.getBytes(UTF_8),
        new JsonName(name),
        type,
        type.kind(),
        target,
        precision,
        scale);
  }
}
