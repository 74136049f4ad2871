package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.statement.select.Select;

/**
 * The parts of a statement that JSqlParser reads: queries and expressions.
 *
 * @param text of the script
 */
record Fragments(String text) {

  Query query(List<Token> tokens, Span end) {
    if (tokens.isEmpty()) {
      throw ProblemException.at(end, "unexpected end of statement", "expected a query");
    }
    ClauseCutter cutter = new ClauseCutter(tokens, this);
    List<Token> rewritten = Rewrite.apply(cutter.cutQuery(), text);
    Select tree = Replay.query(rewritten);
    return new Query(tree, new Clauses(cutter.clauses()), Tokens.span(tokens));
  }

  /** One expression that holds no query with streaming clauses. */
  Expression expression(List<Token> tokens, Span end) {
    if (tokens.isEmpty()) {
      throw ProblemException.at(end, "expected an expression");
    }
    ClauseCutter cutter = new ClauseCutter(tokens, this);
    List<Token> rewritten = Rewrite.apply(cutter.cutExpressions(), text);
    if (!cutter.clauses().isEmpty()) {
      throw ProblemException.at(
          cutter.clauses().get(0).span(), "a streaming clause cannot stand here");
    }
    return Replay.expression(rewritten);
  }

  /** Expressions between commas; the cursor ends at what follows. */
  List<Expression> expressions(List<Token> tokens, Span end) {
    List<Expression> expressions = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || (depth == 0 && tokens.get(i).image.equals(","))) {
        Span here = i == tokens.size() ? end : Tokens.span(tokens.get(i));
        if (from == i) {
          throw i == tokens.size()
              ? ProblemException.at(end, "unexpected end of list", "expected an expression")
              : ProblemException.at(here, "unexpected ','", "expected an expression");
        }
        expressions.add(expression(tokens.subList(from, i), here));
        from = i + 1;
      } else if (Brackets.opens(tokens.get(i))) {
        depth++;
      } else if (Brackets.closes(tokens.get(i))) {
        depth--;
      }
    }
    return expressions;
  }

  /** The tokens up to a bracket's partner; the cursor ends behind the partner. */
  static List<Token> bracketed(Cursor cursor) {
    cursor.expect("(");
    List<Token> inner = new ArrayList<>();
    int depth = 0;
    while (depth > 0 || !cursor.at(")")) {
      Token token = cursor.next();
      if (Brackets.opens(token)) {
        depth++;
      } else if (Brackets.closes(token)) {
        depth--;
      }
      inner.add(token);
    }
    cursor.next();
    return inner;
  }
}
