package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import java.lang.reflect.Method;
import java.util.List;

/**
 * The static Java method behind a scalar function.
 *
 * @param name SQL name, upper case
 * @param method public and static
 * @param passing how each argument is passed; the last says it of any number of arguments
 * @param takesResultType whether the method's last parameter is the SQL type of the call
 * @param result what its Java result may be
 * @param isUsers whether its exceptions are errors of the row
 * @param deterministic whether equal arguments give equal results, so that a call over constants
 *     may be computed by the compiler
 */
public record ScalarFunction(
    String name,
    Method method,
    List<Passing> passing,
    boolean takesResultType,
    Result result,
    boolean isUsers,
    boolean deterministic) {
  public ScalarFunction {
    requireNonNull(name, "name");
    requireNonNull(method, "method");
    passing = List.copyOf(passing);
  }

  /** How argument {@code i} is passed. */
  public Passing passing(int i) {
    check(!passing.isEmpty(), "%s takes no arguments", name);
    return passing.get(Math.min(i, passing.size() - 1));
  }

  /**
   * How an argument is passed.
   *
   * @param strict whether the call is null if the argument is, without a call of the method; if
   *     not, the argument is passed as it is, null or not
   */
  public record Passing(boolean strict, Behind behind) {}

  /** What the method receives behind an argument. */
  public enum Behind {
    NOTHING,
    /** An {@code int}: the scale of a DECIMAL, or the precision of a TIMESTAMP. */
    DIGITS,
    /** The argument's {@link io.ferrisstreams.serdes.type.SqlType}. */
    TYPE
  }

  /** What a method's Java result may be. */
  public enum Result {
    NEVER_NULL,
    /** Null for arguments that are not; a reference, also of what is a primitive elsewhere. */
    NULLABLE
  }
}
