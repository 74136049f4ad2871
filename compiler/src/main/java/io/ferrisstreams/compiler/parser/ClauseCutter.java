package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes the streaming clauses out of a query, at any depth, and puts what is left of each select
 * into JSqlParser's order.
 *
 * <p>Works on one token list and writes another; a select is a {@link SelectCutter}'s.
 */
final class ClauseCutter {
  private final Fragments fragments;
  private final List<Token> tokens;
  private final Brackets brackets;
  private final List<Clause> clauses = new ArrayList<>();

  ClauseCutter(List<Token> tokens, Fragments fragments) {
    this.tokens = tokens;
    this.fragments = fragments;
    this.brackets = Brackets.match(tokens);
  }

  Fragments fragments() {
    return fragments;
  }

  List<Token> tokens() {
    return tokens;
  }

  Brackets brackets() {
    return brackets;
  }

  List<Clause> clauses() {
    return clauses;
  }

  void add(Clause clause) {
    clauses.add(clause);
  }

  /** A whole query. */
  List<Token> cutQuery() {
    List<Token> out = new ArrayList<>();
    cutQuery(0, tokens.size(), out);
    return out;
  }

  /** An expression, or a list of them. */
  List<Token> cutExpressions() {
    List<Token> out = new ArrayList<>();
    copy(0, tokens.size(), -1, out);
    return out;
  }

  private void cutQuery(int from, int to, List<Token> out) {
    int i = commonTables(from, to, out);
    while (true) {
      i = new SelectCutter(this, to).cut(i, out);
      if (i >= to) {
        return;
      }
      out.add(tokens.get(i++)); // UNION and its kin
      while (i < to && Tokens.isOneOf(tokens.get(i), "ALL", "DISTINCT")) {
        out.add(tokens.get(i++));
      }
    }
  }

  /** {@code WITH [RECURSIVE] name [(columns)] AS (query), …}. */
  private int commonTables(int from, int to, List<Token> out) {
    Cursor cursor = new Cursor(tokens, from, to);
    if (!cursor.at("WITH")) {
      return from;
    }
    out.add(cursor.next());
    if (cursor.at("RECURSIVE") && !cursor.at("RECURSIVE", "AS")) {
      out.add(cursor.next());
    }
    do {
      if (cursor.at(",")) {
        out.add(cursor.next());
      }
      cursor.name("a name");
      out.add(tokens.get(cursor.position() - 1));
      if (cursor.at("(")) {
        cursor = new Cursor(tokens, group(cursor.position(), -1, out), to);
      }
      out.add(cursor.expect("AS"));
      if (!cursor.at("(")) {
        throw cursor.unexpected("expected ( and a query");
      }
      cursor = new Cursor(tokens, group(cursor.position(), -1, out), to);
    } while (cursor.at(","));
    return cursor.position();
  }

  /** Copies a bracket and what is in it; returns the index behind it. */
  int group(int open, int select, List<Token> out) {
    int close = brackets.closing(open);
    out.add(tokens.get(open));
    if (open > 0 && Tokens.is(tokens.get(open - 1), "OVER")) {
      new OverCutter(this, select).cut(open + 1, close, out);
    } else if (isQuery(open + 1, close)) {
      cutQuery(open + 1, close, out);
    } else {
      copy(open + 1, close, select, out);
    }
    out.add(tokens.get(close));
    return close + 1;
  }

  private boolean isQuery(int from, int to) {
    Cursor cursor = new Cursor(tokens, from, to);
    if (cursor.at("SELECT")) {
      return !cursor.at("SELECT", ".") && !cursor.at("SELECT", ",");
    }
    Token second = cursor.peek(1);
    Token third = cursor.peek(2);
    return cursor.at("WITH")
        && second != null
        && Tokens.isName(second)
        && third != null
        && Tokens.isOneOf(third, "AS", "(");
  }

  void copy(int from, int to, int select, List<Token> out) {
    int i = from;
    while (i < to) {
      Token token = tokens.get(i);
      if (Brackets.opens(token)) {
        i = group(i, select, out);
      } else {
        out.add(token);
        i++;
      }
    }
  }

  @Nullable Token before(int i) {
    return i > 0 ? tokens.get(i - 1) : null;
  }

  ProblemException unexpected(int i, int to, String hint) {
    return new Cursor(tokens, Math.min(i, to), to).unexpected(hint);
  }
}
