package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A computed value as Java.
 *
 * @param code the value; may only be evaluated where it is not null
 * @param nullWhen the tests of which one holds when it is null; none if it never is
 * @param isReference whether the code is a reference, null by itself: it can be passed on without a
 *     test
 */
record Value(CodeBlock code, List<NullTest> nullWhen, boolean isReference) {
  Value {
    nullWhen = List.copyOf(new LinkedHashSet<>(nullWhen));
  }

  Value(CodeBlock code, List<NullTest> nullWhen) {
    this(code, nullWhen, false);
  }

  /** A variable that is a reference, perhaps of what is a primitive elsewhere. */
  static Value ofReference(String variable) {
    return new Value(CodeBlock.of("$N", variable), List.of(NullTest.ofReference(variable)), true);
  }

  static Value notNull(CodeBlock code) {
    return new Value(code, List.of());
  }

  /** The value of an operation that is null if an operand is. */
  static Value strict(CodeBlock code, Collection<Value> operands) {
    return new Value(code, operands.stream().flatMap(v -> v.nullWhen.stream()).toList());
  }

  boolean nullable() {
    return !nullWhen.isEmpty();
  }

  Condition isNull() {
    return Condition.or(nullWhen.stream().map(t -> Condition.ofNullTest(t.isNull())).toList());
  }

  Condition isNotNull() {
    return Condition.and(nullWhen.stream().map(t -> Condition.ofNullTest(t.isNotNull())).toList());
  }
}
