package io.ferrisstreams.compiler.parser;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * A token that knows the tokens beside it, for nodes whose own place JSqlParser does not keep: the
 * {@code NOT} in front of an operand, the {@code IS NULL} behind it. Mutable only while it is
 * linked.
 */
final class NeighbourToken extends Token {
  private static final long serialVersionUID = 1L;

  private transient @Nullable NeighbourToken before;
  private transient @Nullable NeighbourToken behind;

  private NeighbourToken(Token token) {
    super(token.kind, Tokens.isQuotedName(token) ? Name.shielded(token.image) : token.image);
    absoluteBegin = token.absoluteBegin;
    absoluteEnd = token.absoluteEnd;
    beginLine = token.beginLine;
    beginColumn = token.beginColumn;
    endLine = token.endLine;
    endColumn = token.endColumn;
  }

  static List<Token> link(List<Token> tokens) {
    List<Token> linked = new ArrayList<>(tokens.size());
    NeighbourToken last = null;
    for (Token token : tokens) {
      NeighbourToken next = new NeighbourToken(token);
      next.before = last;
      if (last != null) {
        last.behind = next;
      }
      linked.add(next);
      last = next;
    }
    return linked;
  }

  /** The token before, or behind, if it is one of these; else the token itself. */
  static Token past(Token token, boolean before, String... images) {
    if (token instanceof NeighbourToken own) {
      NeighbourToken neighbour = before ? own.before : own.behind;
      if (neighbour != null && Tokens.isOneOf(neighbour, images)) {
        return neighbour;
      }
    }
    return token;
  }
}
