package io.ferrisstreams.compiler;

import io.ferrisstreams.compiler.text.Script;

public final class FerrisCompiler {
  private FerrisCompiler() {}

  public static CompiledSql compile(Script script) {
    throw new UnsupportedOperationException("STUB");
  }
}
