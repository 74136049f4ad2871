package io.ferrisstreams.compiler;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.analyzer.Dialect;
import io.ferrisstreams.compiler.catalog.Functions;
import java.util.List;
import java.util.Locale;

/**
 * How a script is compiled.
 *
 * @param jobName the job's name and default {@code application.id}: letters, digits, '.', '_', '-'
 * @param packageName the Java package of generated classes
 * @param dialect what the script is written in, until it says otherwise
 * @param functions those it can call
 */
public record CompilerOptions(
    String jobName, String packageName, Dialect dialect, Functions functions) {
  private static final String JOB_NAME = "[A-Za-z0-9._-]{1,200}";
  private static final String PACKAGE_NAME = "[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*";

  public CompilerOptions {
    requireNonNull(jobName, "jobName");
    requireNonNull(packageName, "packageName");
    requireNonNull(dialect, "dialect");
    requireNonNull(functions, "functions");
    if (!jobName.matches(JOB_NAME)) {
      throw new IllegalArgumentException("job name '" + jobName + "' does not match " + JOB_NAME);
    }
    if (!packageName.matches(PACKAGE_NAME)) {
      throw new IllegalArgumentException(
          "package '" + packageName + "' does not match " + PACKAGE_NAME);
    }
  }

  /** A job named after a script: {@code jobs/big trades.sql} becomes {@code big-trades}. */
  public static CompilerOptions named(String scriptName) {
    String file = scriptName.substring(scriptName.lastIndexOf('/') + 1);
    String base =
        file.toLowerCase(Locale.ROOT).endsWith(".sql")
            ? file.substring(0, file.length() - ".sql".length())
            : file;
    String name = base.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
    String job = name.isEmpty() ? "sql" : name.substring(0, Math.min(name.length(), 100));
    return new CompilerOptions(job, "ferris.generated", Dialect.FERRIS, Functions.BUILT_IN);
  }

  public CompilerOptions withJobName(String name) {
    return new CompilerOptions(name, packageName, dialect, functions);
  }

  public CompilerOptions withPackageName(String name) {
    return new CompilerOptions(jobName, name, dialect, functions);
  }

  public CompilerOptions withDialect(Dialect other) {
    return new CompilerOptions(jobName, packageName, other, functions);
  }

  /**
   * With functions of your own beside those of the language.
   *
   * @param classes public ones, whose public static methods with {@link
   *     io.ferrisstreams.runtime.function.SqlFunction} are functions
   * @throws IllegalArgumentException if there are none, if one has a name that is taken, or a type
   *     that SQL does not have
   */
  public CompilerOptions withFunctions(Class<?>... classes) {
    return new CompilerOptions(jobName, packageName, dialect, functions.with(List.of(classes)));
  }

  /** With other functions than those of the language. */
  public CompilerOptions withFunctions(Functions others) {
    return new CompilerOptions(jobName, packageName, dialect, others);
  }
}
