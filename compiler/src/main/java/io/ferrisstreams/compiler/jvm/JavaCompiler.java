package io.ferrisstreams.compiler.jvm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/**
 * Compiles Java source in memory with the Eclipse compiler, so that a JRE is enough. References are
 * resolved through a class loader, which also works where classes come from nested jars.
 */
public final class JavaCompiler {
  private final ClassLoader libraries;

  /**
   * @param libraries what the source may refer to
   */
  public JavaCompiler(ClassLoader libraries) {
    this.libraries = libraries;
  }

  /**
   * @param sources by binary class name
   * @return class files by binary class name
   * @throws TooLargeException if a method or class exceeds what a class file can hold
   * @throws IllegalStateException if the source is not valid Java, which is a bug of its author
   */
  public Map<String, byte[]> compile(Map<String, String> sources) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    List<CategorizedProblem> errors = new ArrayList<>();
    Compiler compiler =
        new Compiler(
            new ClassLoaderNames(libraries, sources),
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options(),
            result -> {
              if (result.hasErrors()) {
                errors.addAll(List.of(result.getErrors()));
              } else {
                for (ClassFile file : result.getClassFiles()) {
                  classes.put(SourceUnit.dotted(file.getCompoundName()), file.getBytes());
                }
              }
            },
            new DefaultProblemFactory(Locale.ROOT));
    compiler.useSingleThread = true;
    compiler.compile(
        sources.entrySet().stream()
            .map(source -> new SourceUnit(source.getKey(), source.getValue()))
            .toArray(ICompilationUnit[]::new));
    if (errors.stream().anyMatch(JavaCompiler::isTooLarge)) {
      throw new TooLargeException(errors.get(0).getMessage());
    }
    if (!errors.isEmpty()) {
      throw new IllegalStateException("generated Java does not compile: " + show(errors));
    }
    return classes;
  }

  private static boolean isTooLarge(CategorizedProblem problem) {
    return switch (problem.getID()) {
      case IProblem.BytecodeExceeds64KLimit,
          IProblem.BytecodeExceeds64KLimitForClinit,
          IProblem.BytecodeExceeds64KLimitForConstructor,
          IProblem.TooManyBytesForStringConstant,
          IProblem.TooManyFields,
          IProblem.TooManyMethods ->
          true;
      default -> problem.getMessage().contains("65535");
    };
  }

  private static String show(List<CategorizedProblem> errors) {
    return errors.stream()
        .limit(5)
        .map(
            error ->
                new String(error.getOriginatingFileName())
                    + ":"
                    + error.getSourceLineNumber()
                    + ": "
                    + error.getMessage())
        .collect(Collectors.joining("; "));
  }

  private static CompilerOptions options() {
    CompilerOptions options =
        new CompilerOptions(
            Map.of(
                CompilerOptions.OPTION_Source, CompilerOptions.VERSION_17,
                CompilerOptions.OPTION_Compliance, CompilerOptions.VERSION_17,
                CompilerOptions.OPTION_TargetPlatform, CompilerOptions.VERSION_17,
                CompilerOptions.OPTION_Encoding, "UTF-8",
                CompilerOptions.OPTION_LineNumberAttribute, CompilerOptions.GENERATE,
                CompilerOptions.OPTION_SourceFileAttribute, CompilerOptions.GENERATE,
                CompilerOptions.OPTION_LocalVariableAttribute, CompilerOptions.GENERATE));
    options.suppressWarnings = true;
    return options;
  }

  /** The source is valid Java, but more than a class file can hold. */
  public static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
      super(message);
    }
  }
}
