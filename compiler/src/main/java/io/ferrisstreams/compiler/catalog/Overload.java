package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.runtime.function.SqlFunction;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to call a function.
 *
 * @param example a comparison that is true
 */
public record Overload(
    ScalarFunction function, List<Parameter> parameters, Result result, String example) {
  public Overload {
    parameters = List.copyOf(parameters);
  }

  /**
   * What an argument has to be.
   *
   * @param type null for DECIMAL of any precision and scale
   */
  public record Parameter(@Nullable SqlType type) {
    @Override
    public String toString() {
      return type == null ? "DECIMAL" : type.toString();
    }
  }

  /**
   * What a call yields: a fixed type, or one made from the first argument's.
   *
   * @param fixed null if {@code derived} says how
   */
  public record Result(@Nullable SqlType fixed, SqlFunction.@Nullable Type derived) {}

  /** {@code LEFT(VARCHAR, INT)}. */
  public String signature() {
    return parameters.stream()
        .map(Parameter::toString)
        .collect(Collectors.joining(", ", function.name() + "(", ")"));
  }
}
