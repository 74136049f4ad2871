package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The rows of a TABLE as facts: those that it has had, without what takes one of them back. Or
 * those of a STREAM as updates: of each record key the last row stands.
 */
public record Recast(Rel input) implements Rel {
  public Recast {
    requireNonNull(input, "input");
  }

  @Override
  public RelType type() {
    RelType type = input.type();
    return type.kind() == RelType.Changelog.TABLE
        ? new RelType(type.row(), type.key(), RelType.Changelog.STREAM, false)
        : new RelType(type.row(), type.key(), RelType.Changelog.TABLE, type.nullRows());
  }

  @Override
  public List<Rel> inputs() {
    return List.of(input);
  }

  @Override
  public Rel withInputs(List<Rel> inputs) {
    return new Recast(inputs.get(0));
  }
}
