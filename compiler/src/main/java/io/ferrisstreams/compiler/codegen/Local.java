package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A local variable that starts as null.
 *
 * @param isNull the variable that says so; empty for a reference, which is null by itself
 */
record Local(String name, String isNull) {
  CodeBlock assign(CodeBlock value) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$N = $L", name, value);
    if (!isNull.isEmpty()) {
      code.addStatement("$N = false", isNull);
    }
    return code.build();
  }

  Value value() {
    return isNull.isEmpty()
        ? Value.ofReference(name)
        : new Value(CodeBlock.of("$N", name), List.of(NullTest.of(CodeBlock.of("$N", isNull))));
  }
}
