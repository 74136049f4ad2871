package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A Java boolean expression that knows how it may be joined with others.
 *
 * @param terms joined by {@code form}; exactly one if {@code form} is ATOM
 */
@SuppressWarnings("ReferenceEquality") // of TRUE and FALSE: code is not compared
record Condition(Form form, List<Term> terms) {

  static final Condition TRUE = of(CodeBlock.of("true"));
  static final Condition FALSE = of(CodeBlock.of("false"));

  enum Form {
    /** Binds tighter than any operator around it. */
    ATOM,
    AND,
    OR
  }

  /**
   * One of the expressions that are joined.
   *
   * @param nullTest whether it only asks if a value is null: asking once is then enough
   */
  record Term(CodeBlock code, boolean nullTest) {}

  Condition {
    terms = List.copyOf(terms);
  }

  /** A call, a name, a negation or a comparison. */
  static Condition of(CodeBlock atom) {
    return new Condition(Form.ATOM, List.of(new Term(atom, false)));
  }

  /** A call or comparison that asks whether a value is null. */
  static Condition ofNullTest(CodeBlock atom) {
    return new Condition(Form.ATOM, List.of(new Term(atom, true)));
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
    List<Term> terms = new ArrayList<>();
    // Only null tests are compared: a code block's equality ends at its first possible line break.
    Set<String> tested = new HashSet<>();
    for (Condition condition : conditions) {
      if (condition == absorbing && terms.isEmpty()) {
        return absorbing;
      }
      if (condition == neutral) {
        continue;
      }
      if (condition.form != form && condition.form != Form.ATOM) {
        terms.add(new Term(CodeBlock.of("($L)", condition.code()), false));
        continue;
      }
      for (Term term : condition.terms) {
        if (!term.nullTest || tested.add(term.code.toString())) {
          terms.add(term);
        }
      }
    }
    if (terms.isEmpty()) {
      return neutral;
    }
    return new Condition(terms.size() == 1 ? Form.ATOM : form, terms);
  }

  /** Its negation; wraps what is more than one term. */
  Condition negated() {
    if (this == TRUE) {
      return FALSE;
    }
    if (this == FALSE) {
      return TRUE;
    }
    return of(CodeBlock.of("!($L)", code()));
  }

  CodeBlock code() {
    return CodeBlock.join(
        terms.stream().map(Term::code).toList(), form == Form.OR ? "$W|| " : "$W&& ");
  }
}
