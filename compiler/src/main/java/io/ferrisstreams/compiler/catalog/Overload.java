package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to call a function.
 *
 * @param rest what each argument behind the parameters has to be; null if there can be none
 */
public record Overload(
    ScalarFunction function,
    List<Parameter> parameters,
    @Nullable Parameter rest,
    Result result,
    Facts facts) {
  public Overload {
    parameters = List.copyOf(parameters);
  }

  /** What there is to know about a function beside its types. */
  public record Facts(String meaning, List<String> examples) {
    public Facts {
      examples = List.copyOf(examples);
    }
  }

  /**
   * What an argument has to be.
   *
   * @param fixed null if {@code open} says what it can be
   */
  public record Parameter(@Nullable SqlType fixed, @Nullable Type open) {
    /** Whether it is the name of a unit of time. */
    public boolean isUnit() {
      return open == Type.UNIT;
    }

    @Override
    public String toString() {
      return fixed != null ? fixed.toString() : String.valueOf(open);
    }
  }

  /**
   * What a call yields: a fixed type, or one made from an argument's.
   *
   * @param fixed null if {@code derived} says how
   */
  public record Result(@Nullable SqlType fixed, @Nullable Type derived) {
    @Override
    public String toString() {
      if (fixed != null) {
        return fixed.toString();
      }
      return derived == Type.TIMESTAMP ? "TIMESTAMP" : "DECIMAL";
    }
  }

  /** The parameter for argument {@code i} of as many as it {@link #takes}. */
  public Parameter parameter(int i) {
    return rest != null && i >= parameters.size() ? rest : parameters.get(i);
  }

  public boolean takes(int arguments) {
    return rest == null ? arguments == parameters.size() : arguments > parameters.size();
  }

  /** {@code LEFT(VARCHAR, INT)}. */
  public String signature() {
    Stream<String> behind = rest == null ? Stream.of() : Stream.of(rest + "...");
    return Stream.concat(parameters.stream().map(Parameter::toString), behind)
        .collect(Collectors.joining(", ", function.name() + "(", ")"));
  }
}
