package io.ferrisstreams.compiler.property;

import io.ferrisstreams.compiler.property.Oracle.Kind;
import io.ferrisstreams.compiler.property.Oracle.Outcome;
import io.ferrisstreams.compiler.property.Oracle.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An expression: its SQL, its type, and its outcomes for a row. */
record Sample(String sql, Type type, Function<List<@Nullable Object>, Set<Outcome>> outcomes) {
  Set<Outcome> of(List<@Nullable Object> row) {
    return outcomes.apply(row);
  }

  /** Of the common type of several operands; one that outgrows it there is an error. */
  Set<Outcome> widened(List<@Nullable Object> row, Type common) {
    return type.equals(common)
        ? of(row)
        : Oracle.strict(
            of(row),
            v ->
                common.kind() == Kind.DECIMAL
                    ? Oracle.fit((BigDecimal) v, common)
                    : Oracle.cast(v, common));
  }
}
