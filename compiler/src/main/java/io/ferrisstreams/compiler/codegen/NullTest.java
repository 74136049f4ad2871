package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;

/** One Java condition under which a value is null, and its opposite. */
record NullTest(CodeBlock isNull, CodeBlock isNotNull) {

  static final NullTest ALWAYS = new NullTest(CodeBlock.of("true"), CodeBlock.of("false"));

  /** A boolean variable or a call. */
  static NullTest of(CodeBlock isNull) {
    return new NullTest(isNull, CodeBlock.of("!$L", isNull));
  }

  /** A variable that is a reference. */
  static NullTest ofReference(String variable) {
    return new NullTest(CodeBlock.of("$N == null", variable), CodeBlock.of("$N != null", variable));
  }
}
