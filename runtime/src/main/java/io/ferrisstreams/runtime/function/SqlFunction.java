package io.ferrisstreams.runtime.function;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public static method as a SQL function. It is called with values that are not null; its
 * result is null if an argument is.
 *
 * <p>Java types stand for SQL types: {@code int} INT, {@code long} BIGINT, {@code double} DOUBLE,
 * {@code boolean} BOOLEAN, {@code String} VARCHAR, unless {@link As} names another. A {@code
 * DECIMAL} parameter is its unscaled value, followed by an {@code int} that receives its scale.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(SqlFunction.All.class)
public @interface SqlFunction {
  /** Upper case. */
  String name();

  /** A comparison that is true, in SQL; runs as a test. */
  String example();

  /** Several names for one method. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface All {
    SqlFunction[] value();
  }

  /** The SQL type of a parameter, or of a method's result, where Java's type does not say it. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.PARAMETER, ElementType.METHOD})
  @interface As {
    Type value();
  }

  /** What {@link As} can name. */
  enum Type {
    DATE,
    /** Of milliseconds. */
    TIMESTAMP,
    /** A parameter of any precision and scale; a result of the first argument's type. */
    DECIMAL,
    /** A result only: DECIMAL of scale 0 with room for the first argument's integer digits. */
    INTEGRAL_DECIMAL
  }
}
