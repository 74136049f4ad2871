package io.ferrisstreams.compiler.plan;

import static io.ferrisstreams.compiler.plan.Checks.check;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The row that a TABLE has of one key, once: at the end of the input or, where that has none, when
 * what was there at the start has been read.
 *
 * @param input a TABLE without windows in its keys
 * @param key one constant for each column of its key
 */
public record LookUp(Rel input, List<Expr.Literal> key) implements Rel {
  public LookUp {
    requireNonNull(input, "input");
    key = List.copyOf(key);
    check(input.type().kind() == RelType.Changelog.TABLE, "a look-up in a stream");
    check(key.size() == input.type().key().positions().size(), "key %s", key);
  }

  @Override
  public RelType type() {
    RelType type = input.type();
    return new RelType(type.row(), type.key(), RelType.Changelog.STREAM, false);
  }

  @Override
  public List<Rel> inputs() {
    return List.of(input);
  }

  @Override
  public Rel withInputs(List<Rel> inputs) {
    return new LookUp(inputs.get(0), key);
  }
}
