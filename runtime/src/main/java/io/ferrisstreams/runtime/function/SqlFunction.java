package io.ferrisstreams.runtime.function;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public static method as a SQL function.
 *
 * <p>Java types stand for SQL types: {@code int} INT, {@code long} BIGINT, {@code double} DOUBLE,
 * {@code boolean} BOOLEAN, {@code String} VARCHAR, {@link io.ferrisstreams.serdes.row.Bytes} BYTES,
 * {@link io.ferrisstreams.serdes.row.Interval} INTERVAL, {@link
 * io.ferrisstreams.serdes.row.Variant} VARIANT, {@code List<T>} ARRAY, {@code Map<K, V>} MAP,
 * unless {@link As} names another. A type variable of the method is any type, the same wherever it
 * stands; one that {@code extends Comparable} is any type whose values have an order. An interface
 * of one method is a lambda. The last parameter may be {@code T...}, for any number of arguments.
 *
 * <p>What is or holds a STRUCT ({@link io.ferrisstreams.serdes.row.Struct}) has its SQL type {@link
 * Written} out.
 *
 * <p>An {@code int} follows each DECIMAL or TIMESTAMP parameter and receives its scale or
 * precision. A {@link io.ferrisstreams.serdes.type.SqlType} may follow any parameter and receives
 * its type, and one marked {@code @As(RESULT)} may be the last and receives the type of the call.
 * In a List or a Map values are boxed, and can be null.
 *
 * <p>A method that takes a DECIMAL as {@code long} has another form beside it, whose DECIMALs are
 * all {@link io.ferrisstreams.serdes.decimal.Int128}: that one is called where an argument, or the
 * result, has more than 18 digits.
 *
 * <p>A call is null if an argument is, and the method is not called then; except that parameters
 * marked {@code @Nullable} are passed as they are. A method whose result is marked
 * {@code @Nullable}, is of a boxed type or a type variable may yield null for other reasons, which
 * its meaning says.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SqlFunction {
  /** Upper case. */
  String name();

  /** Other names for it, upper case. */
  String[] aliases() default {};

  /** What it yields, in a sentence or two. */
  String meaning() default "";

  /** Conditions that are true, in SQL; those of the language's own functions are run as tests. */
  String[] example() default {};

  /** Whether equal arguments always give equal results. */
  boolean deterministic() default true;

  /** The SQL type that a Java type stands for, where that does not say it. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE_USE)
  @interface As {
    Type value();
  }

  /** What {@link As} can name. */
  enum Type {
    DATE,
    /** Milliseconds of the day. */
    TIME,
    /** A parameter of milliseconds or microseconds; a result like the first such argument. */
    TIMESTAMP,
    /** A result only, of milliseconds. */
    TIMESTAMP_MILLIS,
    /**
     * A parameter of any precision and scale, as {@code long} if it has at most 18 digits, and as
     * {@link io.ferrisstreams.serdes.decimal.Int128} else; a result of the type of the first such
     * argument.
     */
    DECIMAL,
    /** A result only: DECIMAL of scale 0 with room for the first argument's integer digits. */
    INTEGRAL_DECIMAL,
    /** A result only: DECIMAL of the first argument's scale and one digit more. */
    WIDER_DECIMAL,
    /** A result only: DECIMAL(18,6), microseconds shown as seconds. */
    SECONDS,
    /** A parameter only: the name of a {@link Unit}, as text or as a bare word. */
    UNIT,
    /** On a SqlType: the type of the call. */
    RESULT
  }

  /**
   * The SQL type that a Java type stands for, spelled out; for what is or holds a STRUCT. The
   * method's type variables may stand for types in it.
   */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE_USE)
  @interface Written {
    /** Such as {@code STRUCT<name VARCHAR, price DECIMAL(10, 2)>}. */
    String value();
  }
}
