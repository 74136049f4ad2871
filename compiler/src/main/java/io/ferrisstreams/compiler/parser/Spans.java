package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;
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
    Span first = edge(node, true);
    Span last = edge(node, false);
    if (first == null || last == null) {
      return first != null ? first : last != null ? last : NOWHERE;
    }
    return first.to(last);
  }

  /** Follows the first or the last operand down; a loop, since chains of operators are deep. */
  private static @Nullable Span edge(@Nullable Object node, boolean first) {
    Span found = null;
    Object at = node;
    while (at != null) {
      Span own = own(at);
      found = found == null ? own : own == null ? found : found.to(own);
      at = operand(at, first);
    }
    return found;
  }

  private static @Nullable Span own(Object node) {
    if (!(node instanceof ASTNodeAccess access)) {
      return null;
    }
    Node tokens = access.getASTNode();
    if (tokens == null || tokens.jjtGetFirstToken() == null || tokens.jjtGetLastToken() == null) {
      return null;
    }
    Token first = tokens.jjtGetFirstToken();
    Token last = tokens.jjtGetLastToken();
    if (first.absoluteBegin < 1) {
      return null;
    }
    Span span = Tokens.span(first);
    return last.absoluteBegin < first.absoluteBegin ? span : span.to(Tokens.span(last));
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
    return first ? leading(node) : null;
  }

  /** The operand in front of a postfix operator. */
  private static @Nullable Object leading(Object node) {
    if (node instanceof IsNullExpression isNull) {
      return isNull.getLeftExpression();
    }
    if (node instanceof IsBooleanExpression isBoolean) {
      return isBoolean.getLeftExpression();
    }
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
