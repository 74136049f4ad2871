package io.ferrisstreams.compiler.jvm;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;

/** One source file, as the Eclipse compiler takes it. */
record SourceUnit(String className, String source) implements ICompilationUnit {

  static String dotted(char[][] compoundName) {
    return Arrays.stream(compoundName).map(String::new).collect(Collectors.joining("."));
  }

  @Override
  public char[] getFileName() {
    return (className.replace('.', '/') + ".java").toCharArray();
  }

  @Override
  public char[] getContents() {
    return source.toCharArray();
  }

  @Override
  public char[] getMainTypeName() {
    return className.substring(className.lastIndexOf('.') + 1).toCharArray();
  }

  @Override
  public char[][] getPackageName() {
    String[] parts = className.split("\\.");
    return Arrays.stream(parts, 0, parts.length - 1)
        .map(String::toCharArray)
        .toArray(char[][]::new);
  }

  /** Sources know no modules; the default asks for one by a name there is not. */
  @Override
  public ModuleBinding module(LookupEnvironment environment) {
    return environment.UnNamedModule;
  }
}
