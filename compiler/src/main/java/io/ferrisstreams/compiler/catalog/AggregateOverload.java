package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.catalog.Overload.Facts;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to call an aggregate.
 *
 * @param add its method {@code add} as an overload over the arguments of a row
 * @param passesArguments whether {@code add} gets them, rather than taking any and getting none
 * @param canRemove whether the class has the {@code remove} that belongs to {@code add}
 * @param result yields the aggregate
 * @param nullable whether the result can be null
 * @param resultPattern what its type is; null if {@code resultType} says it
 * @param resultType static, from the list of the arguments' types to that of the result
 */
public record AggregateOverload(
    SqlAggregate declared,
    Overload add,
    boolean passesArguments,
    boolean canRemove,
    Method result,
    boolean nullable,
    @Nullable Pattern resultPattern,
    @Nullable Method resultType) {

  /** {@code TOPK(T, n)}, with the constants behind the arguments. */
  public String signature() {
    return add.signature();
  }

  public Facts facts() {
    return new Facts(declared.meaning(), List.of(declared.example()));
  }
}
