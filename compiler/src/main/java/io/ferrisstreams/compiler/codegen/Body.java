package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.function.Supplier;

/**
 * The statements of a method while it is written, and the names of its locals. Mutable, since
 * expressions add the statements they need on the way.
 */
final class Body {
  private final JavaNames locals;
  private CodeBlock.Builder statements = CodeBlock.builder();

  Body(String... parameters) {
    locals = new JavaNames().reserve(parameters).reserve("e", "java", "io", "org");
  }

  /** A new local variable named after {@code hint}. */
  String local(String hint) {
    return locals.lower(hint);
  }

  void add(String format, Object... arguments) {
    statements.addStatement(format, arguments);
  }

  void add(CodeBlock block) {
    statements.add(block);
  }

  CodeBlock code() {
    return statements.build();
  }

  /** What {@code writer} yields, with the statements it needs kept apart. */
  <T> Captured<T> capture(Supplier<T> writer) {
    CodeBlock.Builder outer = statements;
    statements = CodeBlock.builder();
    T result = writer.get();
    Captured<T> captured = new Captured<>(statements.build(), result);
    statements = outer;
    return captured;
  }

  /** A result, and the statements that must run before it can be used. */
  record Captured<T>(CodeBlock statements, T result) {
    boolean inline() {
      return statements.isEmpty();
    }
  }

  /** {@code if (condition) { block }}. */
  void addIf(Condition condition, CodeBlock block) {
    statements.beginControlFlow("if ($L)", condition.code()).add(block).endControlFlow();
  }

  void addIfElse(Condition condition, CodeBlock block, CodeBlock otherwise) {
    statements
        .beginControlFlow("if ($L)", condition.code())
        .add(block)
        .nextControlFlow("else")
        .add(otherwise)
        .endControlFlow();
  }
}
