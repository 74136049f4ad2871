package io.ferrisstreams.compiler.parser;

import static net.sf.jsqlparser.parser.CCJSqlParserConstants.K_DATETIMELITERAL;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.K_TIME_KEY_EXPR;
import static net.sf.jsqlparser.parser.CCJSqlParserConstants.S_IDENTIFIER;

import io.ferrisstreams.runtime.function.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.parser.Token;

/**
 * Which words mean something to JSqlParser, and where. Every other word is a name, which frees the
 * words and turns the grammar of foreign dialects off.
 */
final class Keywords {
  private static final Set<String> RESERVED =
      Set.of(
          "SELECT",
          "FROM",
          "WHERE",
          "HAVING",
          "AND",
          "OR",
          "NOT",
          "AS",
          "ON",
          "USING",
          "CASE",
          "WHEN",
          "THEN",
          "ELSE",
          "DISTINCT",
          "NULL",
          "TRUE",
          "FALSE",
          "BETWEEN",
          "IN",
          "IS",
          "LIKE",
          "EXISTS",
          "JOIN",
          "UNION",
          "INTERSECT",
          "EXCEPT",
          "WITH");

  private static final Set<String> NO_OPERAND =
      Set.of(
          "SELECT",
          "FROM",
          "WHERE",
          "HAVING",
          "AND",
          "OR",
          "NOT",
          "AS",
          "ON",
          "USING",
          "CASE",
          "WHEN",
          "THEN",
          "ELSE",
          "DISTINCT",
          "BETWEEN",
          "IN",
          "IS",
          "LIKE",
          "JOIN",
          "UNION",
          "INTERSECT",
          "EXCEPT",
          "WITH",
          "BY",
          "ASC",
          "DESC");

  private static final String[] INTERVAL_FIELDS = {
    "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"
  };

  private final List<Token> tokens;
  private final boolean[] inCase;

  Keywords(List<Token> tokens) {
    this.tokens = tokens;
    this.inCase = new boolean[tokens.size()];
    int cases = 0;
    for (int i = 0; i < tokens.size(); i++) {
      inCase[i] = cases > 0;
      if (Tokens.is(tokens.get(i), "CASE")) {
        cases++;
      } else if (Tokens.is(tokens.get(i), "END") && !at(i - 1, ".", "AS")) {
        cases = Math.max(0, cases - 1);
      }
    }
  }

  static boolean isReserved(Token token) {
    return RESERVED.contains(Tokens.upper(token));
  }

  /** Whether the word at {@code i} is the function JOIN: something joins what stands before it. */
  static boolean isJoinCall(List<Token> tokens, int i) {
    return Tokens.is(tokens.get(i), "JOIN")
        && i + 1 < tokens.size()
        && Tokens.is(tokens.get(i + 1), "(")
        && i > 0
        && !endsOperand(tokens.get(i - 1));
  }

  /** Whether an operand can end with the token, so that an operator or clause may follow. */
  static boolean endsOperand(Token token) {
    if (Tokens.isWord(token)) {
      return !NO_OPERAND.contains(Tokens.upper(token));
    }
    return Tokens.isQuotedName(token)
        || Tokens.isString(token)
        || Tokens.isNumber(token)
        || Tokens.isDigitsAndLetters(token)
        || Brackets.closes(token)
        || token.image.equals("*")
        || token.kind == S_IDENTIFIER;
  }

  /** Whether the word at {@code i} keeps its meaning; otherwise it is a name. */
  boolean isKeyword(int i) {
    Token token = tokens.get(i);
    if (at(i - 1, ".", "->") || isJoinCall(tokens, i)) {
      return false;
    }
    boolean reserved = isReserved(token);
    if (!reserved && (at(i + 1, ".") || at(i - 1, "AS"))) {
      return false;
    }
    if (token.kind == K_TIME_KEY_EXPR) {
      return true;
    }
    if (token.kind == K_DATETIMELITERAL) {
      return isString(i + 1) || (at(i - 1, "AT") && at(i + 1, "ZONE"));
    }
    return reserved || isKeyword(i, token.image.toUpperCase(Locale.ROOT));
  }

  private boolean isKeyword(int i, String word) {
    return switch (word) {
      case "BY" -> at(i - 1, "GROUP", "ORDER", "PARTITION");
      case "GROUP" -> at(i + 1, "BY") || at(i - 1, "WITHIN");
      case "ORDER", "PARTITION" -> at(i + 1, "BY");
      case "WITHIN" -> at(i + 1, "GROUP") && at(i + 2, "(");
      case "LIMIT" ->
          (operandAt(i - 1) || at(i - 1, "ASC", "DESC")) && !at(i + 1, ",", ")", "=", "<", ">");
      case "OFFSET" -> (operandAt(i - 1) || at(i - 1, "ASC", "DESC")) && numberAt(i + 1);
      case "ALL" -> at(i - 1, "UNION", "INTERSECT", "EXCEPT") || at(i + 1, "(");
      case "ANY", "SOME", "CAST", "TRY_CAST", "EXTRACT" -> at(i + 1, "(");
      case "RECURSIVE" -> at(i - 1, "WITH") && !at(i + 1, "AS");
      case "INNER", "CROSS" -> at(i + 1, "JOIN");
      case "LEFT", "RIGHT", "FULL" ->
          at(i + 1, "JOIN") || (at(i + 1, "OUTER") && at(i + 2, "JOIN"));
      case "OUTER" -> at(i + 1, "JOIN");
      case "END" -> inCase[i];
      case "INTERVAL" -> isInterval(i);
      case "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND" -> isIntervalField(i);
      case "TO" -> isIntervalField(i - 1) && at(i + 1, INTERVAL_FIELDS);
      case "OVER" -> at(i - 1, ")", "NULLS") && (at(i + 1, "(") || nameAt(i + 1));
      case "FILTER" -> at(i - 1, ")") && at(i + 1, "(");
      case "ROWS", "RANGE" -> isFrame(i);
      case "PRECEDING", "FOLLOWING" -> operandAt(i - 1) && !at(i - 1, ",");
      case "UNBOUNDED" -> at(i + 1, "PRECEDING", "FOLLOWING");
      case "CURRENT" -> at(i + 1, "ROW");
      case "ROW" -> at(i - 1, "CURRENT");
      case "ASC", "DESC" -> operandAt(i - 1);
      case "NULLS" -> at(i + 1, "FIRST", "LAST") || at(i - 1, "IGNORE", "RESPECT");
      case "FIRST", "LAST" -> at(i - 1, "NULLS");
      case "IGNORE", "RESPECT" -> at(i + 1, "NULLS");
      case "ESCAPE" -> isString(i + 1) && operandAt(i - 1);
      case "REGEXP", "RLIKE", "ILIKE" -> operandAt(i - 1) || at(i - 1, "NOT");
      case "TABLE" -> isTable(i);
      case "LATERAL" -> at(i + 1, "(", "TABLE", "UNNEST");
      case "VALUES" -> at(i + 1, "(") && (i == 0 || at(i - 1, "(", "UNION", "ALL"));
      case "ARRAY" -> at(i + 1, "[");
      case "AT" -> at(i + 1, "TIME") && at(i + 2, "ZONE");
      case "ZONE" -> at(i - 1, "TIME") && at(i - 2, "AT");
      case "TRIM", "SUBSTRING" -> at(i + 1, "(") && hasFromInside(i + 1);
      case "BOTH", "LEADING", "TRAILING" -> at(i - 1, "(") && at(i - 2, "TRIM");
      case "FOR" -> at(i - 1, ")") || numberAt(i - 1) || nameAt(i - 1);
      case "WINDOW" -> nameAt(i + 1) && at(i + 2, "AS");
      default -> false;
    };
  }

  /** {@code INTERVAL '5'}, {@code INTERVAL -5 MINUTES}; but not {@code interval - 5}. */
  private boolean isInterval(int i) {
    return isString(i + 1)
        || numberAt(i + 1)
        || at(i + 1, "-", "+")
            && (isString(i + 2) || numberAt(i + 2))
            && i + 3 < tokens.size()
            && Unit.find(tokens.get(i + 3).image).isPresent();
  }

  /** A field of an interval of the SQL standard: of two that TO joins, or with its digits. */
  private boolean isIntervalField(int i) {
    if (!at(i, INTERVAL_FIELDS)) {
      return false;
    }
    if (at(i - 1, "TO")) {
      return isIntervalField(i - 2);
    }
    int amount = i - 1;
    boolean leads =
        (amount >= 0 && isString(amount) || numberAt(amount))
            && (at(amount - 1, "INTERVAL")
                || at(amount - 2, "INTERVAL") && at(amount - 1, "-", "+"));
    return leads && (at(i + 1, "(") || at(i + 1, "TO") && at(i + 2, INTERVAL_FIELDS));
  }

  private boolean isFrame(int i) {
    boolean behindOrder =
        operandAt(i - 1) || at(i - 1, "ASC", "DESC") || (at(i - 1, "(") && at(i - 2, "OVER", "AS"));
    return behindOrder
        && (at(i + 1, "BETWEEN", "UNBOUNDED", "CURRENT", "INTERVAL") || numberAt(i + 1));
  }

  private boolean isTable(int i) {
    return at(i + 1, "(")
        ? at(i - 1, "FROM", "JOIN", ",", "LATERAL")
        : at(i - 1, "(", ",") && nameAt(i + 1);
  }

  private boolean hasFromInside(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += Brackets.opens(token) ? 1 : Brackets.closes(token) ? -1 : 0;
      if (depth == 0) {
        return false;
      }
      if (depth == 1 && Tokens.is(token, "FROM")) {
        return true;
      }
    }
    return false;
  }

  private boolean at(int i, String... images) {
    return i >= 0 && i < tokens.size() && Tokens.isOneOf(tokens.get(i), images);
  }

  private boolean isString(int i) {
    return i < tokens.size() && Tokens.isString(tokens.get(i));
  }

  private boolean numberAt(int i) {
    return i >= 0 && i < tokens.size() && Tokens.isNumber(tokens.get(i));
  }

  private boolean nameAt(int i) {
    return i >= 0 && i < tokens.size() && Tokens.isName(tokens.get(i));
  }

  private boolean operandAt(int i) {
    return i >= 0 && endsOperand(tokens.get(i));
  }
}
