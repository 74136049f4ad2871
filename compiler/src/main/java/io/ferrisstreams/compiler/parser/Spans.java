package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.OracleNamedFunctionParameter;
import net.sf.jsqlparser.expression.PostgresNamedFunctionParameter;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.expression.WhenClause;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/** Where in the script a node of JSqlParser's tree was written. */
public final class Spans {
  private static final Span NOWHERE = new Span(0, 0);

  private Spans() {}

  /**
   * The best known place of a node: its own tokens, widened by its operands where it has some. A
   * node that knows nothing of its place is at the beginning of the script.
   */
  public static Span of(@Nullable Object node) {
    Token first = edge(node, true);
    Token last = edge(node, false);
    if (first == null || last == null) {
      return NOWHERE;
    }
    return Tokens.span(first).to(Tokens.span(last));
  }

  /** The last place of a word among a node's own tokens; empty if the node has none. */
  static Optional<Span> wordIn(ASTNodeAccess node, String word) {
    Token last = own(node, false);
    Optional<Span> found = Optional.empty();
    for (Token token = own(node, true); token != null; token = token.next) {
      if (token.image.equals(word)) {
        found = Optional.of(Tokens.span(token));
      }
      if (token == last) {
        return found;
      }
    }
    return found;
  }

  /** Follows the first or the last operand down; a loop, since chains of operators are deep. */
  private static @Nullable Token edge(@Nullable Object node, boolean first) {
    Deque<Object> path = new ArrayDeque<>();
    for (Object at = node; at != null; at = operand(at, first)) {
      path.push(at);
    }
    Token edge = null;
    for (Object at : path) {
      Token own = own(at, first);
      if (edge == null) {
        edge = own;
      } else if (own != null) {
        boolean outer =
            first ? own.absoluteBegin < edge.absoluteBegin : own.absoluteEnd > edge.absoluteEnd;
        edge = outer ? own : edge;
      }
      if (edge != null) {
        edge = widened(at, own == null, edge, first);
      }
    }
    return edge;
  }

  private static @Nullable Token own(Object node, boolean first) {
    if (!(node instanceof ASTNodeAccess access) || access.getASTNode() == null) {
      return null;
    }
    Node tokens = access.getASTNode();
    Token own = first ? tokens.jjtGetFirstToken() : tokens.jjtGetLastToken();
    return own == null || own.absoluteBegin < 1 ? null : own;
  }

  /** Words and brackets around operands that no node remembers. */
  private static Token widened(Object node, boolean unlocated, Token edge, boolean first) {
    if (node instanceof ParenthesedExpressionList<?> && unlocated) {
      return NeighbourToken.past(edge, first, first ? "(" : ")");
    }
    if (first && node instanceof NotExpression) {
      return NeighbourToken.past(edge, true, "NOT", "!");
    }
    if (first && node instanceof ExistsExpression exists) {
      Token word = NeighbourToken.past(edge, true, "EXISTS");
      return exists.isNot() ? NeighbourToken.past(word, true, "NOT") : word;
    }
    if (!first && unlocated && node instanceof ArrayExpression) {
      return NeighbourToken.past(edge, false, "]");
    }
    if (!first && unlocated && node instanceof RowGetExpression get) {
      return NeighbourToken.past(NeighbourToken.past(edge, false, "."), false, get.getColumnName());
    }
    if (!first && (node instanceof IsNullExpression || node instanceof IsBooleanExpression)) {
      Token is = NeighbourToken.past(edge, false, "IS");
      Token not = NeighbourToken.past(is, false, "NOT");
      return NeighbourToken.past(not, false, "NULL", "TRUE", "FALSE");
    }
    return edge;
  }

  private static @Nullable Object operand(Object node, boolean first) {
    if (node instanceof BinaryExpression binary) {
      return first ? binary.getLeftExpression() : binary.getRightExpression();
    }
    if (node instanceof Between between) {
      return first ? between.getLeftExpression() : between.getBetweenExpressionEnd();
    }
    if (node instanceof InExpression in) {
      return first ? in.getLeftExpression() : in.getRightExpression();
    }
    if (node instanceof WhenClause when) {
      return first ? when.getWhenExpression() : when.getThenExpression();
    }
    if (node instanceof List<?> list) {
      return list.isEmpty() ? null : list.get(first ? 0 : list.size() - 1);
    }
    if (node instanceof NotExpression not) {
      return not.getExpression();
    }
    if (node instanceof OrderByElement element) {
      return element.getExpression();
    }
    if (node instanceof ExistsExpression exists) {
      return exists.getRightExpression();
    }
    if (node instanceof OracleNamedFunctionParameter parameter) {
      return parameter.getExpression();
    }
    if (node instanceof PostgresNamedFunctionParameter parameter) {
      return parameter.getExpression();
    }
    if (node instanceof WithItem<?> item) {
      return item.getParenthesedStatement();
    }
    if (node instanceof IsNullExpression isNull) {
      return isNull.getLeftExpression();
    }
    if (node instanceof IsBooleanExpression isBoolean) {
      return isBoolean.getLeftExpression();
    }
    return first ? leading(node) : trailing(node);
  }

  /** Where a node without a place of its own ends, but for what is behind its last operand. */
  private static @Nullable Object trailing(Object node) {
    if (node instanceof ArrayExpression array) {
      return array.getIndexExpression();
    }
    return node instanceof RowGetExpression get ? get.getExpression() : null;
  }

  /** The operand in front of a postfix operator. */
  private static @Nullable Object leading(Object node) {
    if (node instanceof CastExpression cast) {
      return cast.getLeftExpression();
    }
    if (node instanceof ArrayExpression array) {
      return array.getObjExpression();
    }
    if (node instanceof RowGetExpression get) {
      return get.getExpression();
    }
    return null;
  }
}
