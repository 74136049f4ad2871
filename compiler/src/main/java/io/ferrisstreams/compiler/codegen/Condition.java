package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Java boolean expression that knows how it may be joined with others.
 *
 * @param terms joined by {@code form}; exactly one if {@code form} is ATOM
 */
record Condition(Form form, List<CodeBlock> terms) {

  static final Condition TRUE = of(CodeBlock.of("true"));
  static final Condition FALSE = of(CodeBlock.of("false"));

  enum Form {
    /** Binds tighter than any operator around it. */
    ATOM,
    AND,
    OR
  }

  Condition {
    terms = List.copyOf(terms);
  }

  /** A call, a name, a negation or a comparison. */
  static Condition of(CodeBlock atom) {
    return new Condition(Form.ATOM, List.of(atom));
  }

  static Condition not(CodeBlock call) {
    return of(CodeBlock.of("!$L", call));
  }

  /** All of them; none is true. */
  static Condition and(List<Condition> conditions) {
    return join(Form.AND, conditions, TRUE, FALSE);
  }

  /** One of them; none is false. */
  static Condition or(List<Condition> conditions) {
    return join(Form.OR, conditions, FALSE, TRUE);
  }

  private static Condition join(
      Form form, List<Condition> conditions, Condition neutral, Condition absorbing) {
    // By its text: a null check that an earlier term already made is not made again.
    Map<String, CodeBlock> terms = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      if (condition.equals(absorbing) && terms.isEmpty()) {
        return absorbing;
      }
      if (condition.equals(neutral)) {
        continue;
      }
      if (condition.form == form || condition.form == Form.ATOM) {
        condition.terms.forEach(term -> terms.putIfAbsent(text(term), term));
      } else {
        CodeBlock term = CodeBlock.of("($L)", condition.code());
        terms.putIfAbsent(text(term), term);
      }
    }
    if (terms.isEmpty()) {
      return neutral;
    }
    return new Condition(terms.size() == 1 ? Form.ATOM : form, new ArrayList<>(terms.values()));
  }

  /**
   * The whole text. {@link CodeBlock#toString} and its equality stop at the first place where a
   * line may be wrapped, unless a line end makes them go on.
   */
  private static String text(CodeBlock code) {
    return CodeBlock.of("$L\n", code).toString();
  }

  /** Its negation; wraps what is more than one term. */
  Condition negated() {
    if (equals(TRUE)) {
      return FALSE;
    }
    if (equals(FALSE)) {
      return TRUE;
    }
    return of(CodeBlock.of("!($L)", code()));
  }

  CodeBlock code() {
    return CodeBlock.join(terms, form == Form.OR ? "$W|| " : "$W&& ");
  }
}
