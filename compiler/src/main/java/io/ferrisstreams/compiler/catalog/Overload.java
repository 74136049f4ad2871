package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.plan.ScalarFunction;
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
    List<Pattern> parameters,
    @Nullable Pattern rest,
    Pattern result,
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

  /** The parameter for argument {@code i} of as many as it {@link #takes}. */
  public Pattern parameter(int i) {
    return rest != null && i >= parameters.size() ? rest : parameters.get(i);
  }

  public boolean takes(int arguments) {
    return rest == null ? arguments == parameters.size() : arguments > parameters.size();
  }

  /** {@code LEFT(VARCHAR, INT)}. */
  public String signature() {
    Stream<String> behind = rest == null ? Stream.of() : Stream.of(rest + "...");
    return Stream.concat(parameters.stream().map(Pattern::toString), behind)
        .collect(Collectors.joining(", ", function.name() + "(", ")"));
  }
}
