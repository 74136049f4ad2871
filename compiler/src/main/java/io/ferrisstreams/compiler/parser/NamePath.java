package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names one behind the other, as written: {@code a.b->c}.
 *
 * @param steps at least one
 */
public record NamePath(List<Step> steps) {
  public NamePath {
    steps = List.copyOf(steps);
  }

  /**
   * One name.
   *
   * @param arrow whether {@code ->} stands before it, and not a point or nothing
   */
  public record Step(Name name, boolean arrow) {}

  /**
   * The names that a node of JSqlParser's tree begins with. JSqlParser itself is given points for
   * arrows, and forgets where a name stands.
   */
  public static NamePath of(ASTNodeAccess node) {
    Node tokens = node.getASTNode();
    Token last = tokens.jjtGetLastToken();
    List<Step> steps = new ArrayList<>();
    boolean arrow = false;
    for (Token token = tokens.jjtGetFirstToken(); token != null; token = next(token, last)) {
      if (token.kind == Punctuation.DOT) {
        arrow = isArrow(token);
      } else if (Tokens.isName(token)) {
        steps.add(new Step(name(token), arrow));
      } else {
        break;
      }
    }
    return new NamePath(steps);
  }

  /** Whether the last sign before the {@code *} at the end of a node is an arrow. */
  public static boolean endsInArrow(ASTNodeAccess node) {
    Token last = node.getASTNode().jjtGetLastToken();
    boolean arrow = false;
    for (Token token = node.getASTNode().jjtGetFirstToken();
        token != null;
        token = next(token, last)) {
      if (token.kind == Punctuation.DOT) {
        arrow = isArrow(token);
      }
    }
    return arrow;
  }

  private static boolean isArrow(Token dot) {
    return dot.absoluteEnd - dot.absoluteBegin > 1;
  }

  private static @Nullable Token next(Token token, Token last) {
    return token == last ? null : token.next;
  }

  private static Name name(Token token) {
    return new Name(Name.unquoted(token.image), Name.isQuoted(token.image), Tokens.span(token));
  }

  /** The same with other names. */
  public NamePath map(UnaryOperator<Name> change) {
    return new NamePath(
        steps.stream().map(step -> new Step(change.apply(step.name), step.arrow)).toList());
  }

  /** All of it. */
  public Span span() {
    return steps.get(0).name().span().to(steps.get(steps.size() - 1).name().span());
  }
}
