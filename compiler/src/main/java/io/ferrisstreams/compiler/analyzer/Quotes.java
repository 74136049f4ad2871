package io.ferrisstreams.compiler.analyzer;

/** Identifiers of JSqlParser's tree, which are as written: with their quotes, doubled ones too. */
final class Quotes {
  private Quotes() {}

  /** Whether case matters. */
  static boolean isQuoted(String written) {
    return written.length() > 1 && (written.charAt(0) == '"' || written.charAt(0) == '`');
  }

  /** The name: {@code "a ""b"""} is {@code a "b"}. */
  static String undone(String written) {
    if (!isQuoted(written)) {
      return written;
    }
    String quote = written.substring(0, 1);
    return written.substring(1, written.length() - 1).replace(quote + quote, quote);
  }
}
