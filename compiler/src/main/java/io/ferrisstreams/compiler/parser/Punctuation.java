package io.ferrisstreams.compiler.parser;

import java.util.Arrays;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;

/** Kinds of the signs that have no name in JSqlParser's grammar. */
final class Punctuation {
  static final int DOT = kind(".");
  static final int EQUALS = kind("=");
  static final int ARROW = kind("->");
  static final int GREATER = kind(">");

  private Punctuation() {}

  private static int kind(String sign) {
    int kind = Arrays.asList(CCJSqlParserConstants.tokenImage).indexOf('"' + sign + '"');
    if (kind < 0) {
      throw new AssertionError("no token " + sign);
    }
    return kind;
  }
}
