package io.ferrisstreams.compiler.codegen;

/** Names of operators as Kafka Streams allows them. */
final class KafkaNames {
  private static final int MAX_LENGTH = 120;

  private KafkaNames() {}

  /**
   * {@code statement-kind}, with what Kafka does not allow in a name replaced by its code point.
   */
  static String operator(String statement, String kind) {
    StringBuilder name = new StringBuilder();
    statement
        .codePoints()
        .forEach(
            c -> {
              if (c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.')) {
                name.appendCodePoint(c);
              } else {
                name.append("_u").append(Integer.toHexString(c)).append('_');
              }
            });
    if (name.length() > MAX_LENGTH) {
      String hash = Integer.toHexString(statement.hashCode());
      name.setLength(MAX_LENGTH - hash.length() - 1);
      name.append('-').append(hash);
    }
    return name + "-" + kind;
  }
}
