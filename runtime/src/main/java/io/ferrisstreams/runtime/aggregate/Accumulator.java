package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.RowException;

/**
 * What an aggregate knows of one group. Mutable, and owned by the task that works on the group: it
 * is read from the store, given a row, and written back.
 *
 * <p>An implementation is a public final class. Beside these methods, which know no arguments, it
 * has, for the compiler to find and for generated code to call directly:
 *
 * <ul>
 *   <li>public constructors. Parameters of type {@link io.ferrisstreams.serdes.type.SqlType} come
 *       first and receive the types of the aggregate's arguments in order, as many as there are
 *       parameters; a {@code List<SqlType>} receives all that are left. The other parameters are
 *       the constants behind the arguments of a call, {@code n} of {@code TOPK(x, n)}; what makes
 *       no sense there is an {@link IllegalArgumentException} that says so. What {@link Setting}
 *       marks is a setting of the job.
 *   <li>public methods {@code add(…)} with the arguments of one row; what they return does not
 *       matter here. Java types stand for SQL types as {@link
 *       io.ferrisstreams.runtime.function.SqlFunction} says, with the type variables of the class;
 *       but no scale follows a DECIMAL, since the constructor knows the types. {@link
 *       SqlAggregate.Any} marks primitives that are more than their Java type says. A row in which
 *       an argument is NULL is not added, unless that parameter is {@code @Nullable}.
 *       {@code @Nullable Object...} at the end is any number of arguments of any types, at least
 *       one.
 *   <li>perhaps {@code remove(…)} with the same parameters, which undoes an {@code add}: only such
 *       an aggregate can be used on tables, whose rows change.
 *   <li>public methods marked {@link SqlAggregate}: results. Each is an aggregate of its own, and
 *       those of one class over the same arguments and constants share one accumulator. If such a
 *       method has parameters, it is they that receive the constants behind the arguments.
 * </ul>
 *
 * <p>A {@link RowException} from {@code add}, {@code remove} or {@code merge}, for an overflow or a
 * limit reached, leaves the accumulator as it was. A new one has seen no row.
 *
 * @param <A> the class itself
 */
public interface Accumulator<A extends Accumulator<A>> {
  /**
   * Adds what the other one has seen, as if that had come behind what this one has.
   *
   * @param other made with the same constructor arguments; not changed
   */
  void merge(A other);

  /** Another one that has seen the same. */
  A copy();

  /** Writes what it has seen, but not the constructor's arguments. */
  void write(StateOutput out);

  /**
   * Forgets what it has seen, and continues from what was written by one that was made with the
   * same constructor arguments. Its state is unspecified after an exception.
   *
   * @throws RowException BAD_BYTES if that is not what follows
   */
  void read(StateInput in);
}
