package io.ferrisstreams.runtime.function;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public static method as a SQL function.
 *
 * <p>Java types stand for SQL types: {@code int} INT, {@code long} BIGINT, {@code double} DOUBLE,
 * {@code boolean} BOOLEAN, {@code String} VARCHAR, unless {@link As} names another. An {@code int}
 * follows each DECIMAL or TIMESTAMP parameter and receives its scale or precision. The last
 * parameter may be {@code String...}, for any number of arguments.
 *
 * <p>A call is null if an argument is, and the method is not called then; except that parameters
 * marked {@code @Nullable}, which stand behind all others, are passed as they are. A method whose
 * result is marked {@code @Nullable}, or is a boxed type, may yield null for other reasons, which
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
  String meaning();

  /** Conditions that are true, in SQL; run as tests. */
  String[] example();

  /** Whether equal arguments always give equal results. */
  boolean deterministic() default true;

  /** The SQL type of a parameter, or of a method's result, where Java's type does not say it. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.PARAMETER, ElementType.METHOD})
  @interface As {
    Type value();
  }

  /** What {@link As} can name. */
  enum Type {
    DATE,
    /** A parameter of milliseconds or microseconds; a result like the first such argument. */
    TIMESTAMP,
    /** A result only, of milliseconds. */
    TIMESTAMP_MILLIS,
    /** A parameter of any precision and scale; a result of the first argument's type. */
    DECIMAL,
    /** A result only: DECIMAL of scale 0 with room for the first argument's integer digits. */
    INTEGRAL_DECIMAL,
    /** A result only: DECIMAL of the first argument's scale and one digit more. */
    WIDER_DECIMAL,
    /** A parameter only: the name of a {@link Unit}, as text or as a bare word. */
    UNIT
  }
}
