package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A TABLE as it is, and in a store, in which Java can look rows up by their keys.
 *
 * @param input a TABLE without windows in its keys
 */
public record Kept(Rel input) implements Rel {
  public Kept {
    requireNonNull(input, "input");
    check(input.type().kind() == RelType.Changelog.TABLE, "a stream that is kept");
  }

  @Override
  public RelType type() {
    return input.type();
  }

  @Override
  public List<Rel> inputs() {
    return List.of(input);
  }

  @Override
  public Rel withInputs(List<Rel> inputs) {
    return new Kept(inputs.get(0));
  }
}
