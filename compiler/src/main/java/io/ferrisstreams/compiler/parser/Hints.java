package io.ferrisstreams.compiler.parser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.parser.Token;

/** What a mistyped word was probably meant to be. */
final class Hints {
  private static final List<String> KEYWORDS =
      List.of(
          "SELECT",
          "FROM",
          "WHERE",
          "GROUP",
          "HAVING",
          "ORDER",
          "LIMIT",
          "JOIN",
          "INNER",
          "LEFT",
          "RIGHT",
          "FULL",
          "OUTER",
          "CROSS",
          "WINDOW",
          "EMIT",
          "CHANGES",
          "FINAL",
          "PARTITION",
          "WITH",
          "WITHIN",
          "INTO",
          "VALUES",
          "BETWEEN",
          "DISTINCT",
          "UNION",
          "INTERVAL",
          "TUMBLING",
          "HOPPING",
          "SLIDING",
          "SESSION",
          "PRIMARY",
          "WHEN",
          "THEN",
          "ELSE",
          "CASE",
          "EXISTS",
          "LIKE",
          "OVER",
          "ROWS",
          "RANGE",
          "GRACE",
          "PERIOD",
          "STRATEGY");

  private Hints() {}

  /** A keyword at most two typing mistakes away from an unquoted word that is none itself. */
  static Optional<String> keywordNear(Token token) {
    return Tokens.isWord(token) ? near(token.image, KEYWORDS) : Optional.empty();
  }

  static Optional<String> near(String word, List<String> candidates) {
    String upper = word.toUpperCase(Locale.ROOT);
    int allowed = upper.length() <= 3 ? 1 : 2;
    String best = null;
    int bestDistance = allowed + 1;
    for (String candidate : candidates) {
      int distance = distance(upper, candidate);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return bestDistance == 0 || upper.length() < 3 ? Optional.empty() : Optional.ofNullable(best);
  }

  /** Edit distance where a swap of neighbours counts once (optimal string alignment). */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
