package io.ferrisstreams.runtime.aggregate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public method of an {@link Accumulator} as the result of a SQL aggregate.
 *
 * <p>The result is NULL if the method returns null, which only methods marked {@code @Nullable} do.
 * Its SQL type is what its Java type says, with type variables standing for what they stand for in
 * {@code add}; unless the class has a public static method of the same name with {@code Type}
 * behind it, say {@code sumType}, from the {@code List<SqlType>} of the arguments' types to the
 * result's.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SqlAggregate {
  /** Upper case. */
  String name();

  /** Other names for it, upper case. */
  String[] aliases() default {};

  /** What it yields, in a sentence or two. */
  String meaning();

  /**
   * Rows and what they yield, run as tests: {@code "TOPK(x, 2): 3, 1, NULL, 2 → [3, 2]"}; rows of
   * several columns in parentheses.
   */
  String[] example();

  /** Which dialects have it, with this result. */
  Dialect dialect() default Dialect.BOTH;

  /**
   * Whether arguments of any type may stand where {@code add} has no parameters: they only decide,
   * by being NULL, whether the row is added.
   */
  boolean ofAnything() default false;

  /** What the last parameter of {@code add}, a {@code long}, receives beside the arguments. */
  Order order() default Order.NONE;

  /** On a parameter, and a result that has its type: any SQL type held as this primitive. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE_USE)
  @interface Any {}

  /** Dialects of SQL. */
  enum Dialect {
    BOTH,
    FERRIS,
    /** Goes before one of BOTH that has the same name and takes the same arguments. */
    KSQL
  }

  /** Which number, greater for later rows, a row of a group is added with. */
  enum Order {
    NONE,
    /** The order in which rows of the group arrive, say their offsets. */
    ARRIVAL,
    /** The row's event time in milliseconds. */
    EVENT_TIME
  }
}
