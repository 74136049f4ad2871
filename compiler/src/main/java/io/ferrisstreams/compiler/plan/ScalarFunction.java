package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

/**
 * The static Java method behind a scalar function. An {@code int} follows each DECIMAL or TIMESTAMP
 * argument: its scale or precision.
 *
 * @param name SQL name, upper case
 * @param owner binary name of the class
 * @param method name of the method
 * @param strict how many arguments, from the first, are not passed if null: the call is null then.
 *     Those behind them are passed as they are, null or not
 * @param nullableResult whether it may return null for arguments that are not; its Java result is
 *     then a reference
 * @param deterministic whether equal arguments give equal results, so that a call over constants
 *     may be computed by the compiler
 */
public record ScalarFunction(
    String name,
    String owner,
    String method,
    int strict,
    boolean nullableResult,
    boolean deterministic) {
  public ScalarFunction {
    requireNonNull(name, "name");
    requireNonNull(owner, "owner");
    requireNonNull(method, "method");
  }
}
