package io.ferrisstreams.compiler.catalog;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.runtime.function.SqlFunction.Written;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** What SQL type a Java type stands for. */
final class JavaPattern {
  private static final Map<Class<?>, SqlType> TYPES =
      Map.ofEntries(
          entry(int.class, SqlType.INT),
          entry(Integer.class, SqlType.INT),
          entry(long.class, SqlType.BIGINT),
          entry(Long.class, SqlType.BIGINT),
          entry(double.class, SqlType.DOUBLE),
          entry(Double.class, SqlType.DOUBLE),
          entry(boolean.class, SqlType.BOOLEAN),
          entry(Boolean.class, SqlType.BOOLEAN),
          entry(String.class, SqlType.VARCHAR),
          entry(Bytes.class, SqlType.BYTES),
          entry(Interval.class, SqlType.INTERVAL),
          entry(Variant.class, SqlType.VARIANT));

  private JavaPattern() {}

  // Map.entry infers a type of class objects that is no Class<?>.
  private static Entry<Class<?>, SqlType> entry(Class<?> java, SqlType type) {
    return Map.entry(java, type);
  }

  /**
   * @throws IllegalArgumentException if it stands for none
   */
  static Pattern of(AnnotatedType type, Method method) {
    if (type instanceof AnnotatedWildcardType wildcard) {
      return of(wildcard.getAnnotatedUpperBounds()[0], method);
    }
    Written written = type.getAnnotation(Written.class);
    if (written != null) {
      return WrittenPattern.of(written.value(), method);
    }
    Type as = MethodSignature.as(type);
    if (as != null) {
      return named(as, type, method);
    }
    if (type.getType() instanceof TypeVariable<?> variable) {
      return new Pattern.Variable(variable.getName(), isOrdered(variable));
    }
    if (type instanceof AnnotatedParameterizedType generic) {
      AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
      Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
      if (raw == List.class) {
        return new Pattern.ArrayOf(of(arguments[0], method));
      }
      if (raw == Map.class) {
        return new Pattern.MapOf(of(arguments[0], method), of(arguments[1], method));
      }
      return JavaLambda.of(raw, arguments, method);
    }
    SqlType simple = type.getType() instanceof Class<?> java ? TYPES.get(java) : null;
    if (simple != null) {
      return new Pattern.Fixed(simple);
    }
    if (type.getType() instanceof Class<?> java && java.isInterface()) {
      return JavaLambda.of(java, new AnnotatedType[0], method);
    }
    throw new IllegalArgumentException(
        method + ": " + type.getType().getTypeName() + " stands for no SQL type");
  }

  private static Pattern named(Type as, AnnotatedType type, Method method) {
    Class<?> java = type.getType() instanceof Class<?> known ? known : Object.class;
    Storage storage = storage(java);
    boolean fits =
        switch (as) {
          case DATE, TIME -> storage == Storage.INT;
          case TIMESTAMP, TIMESTAMP_MILLIS, SECONDS -> storage == Storage.LONG;
          case UNIT -> storage == Storage.STRING;
          case DECIMAL -> storage == Storage.LONG || java == Int128.class;
          case INTEGRAL_DECIMAL, WIDER_DECIMAL, RESULT -> false;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          method + ": " + type.getType().getTypeName() + " cannot be " + as);
    }
    return switch (as) {
      case DATE -> new Pattern.Fixed(SqlType.DATE);
      case TIME -> new Pattern.Fixed(SqlType.TIME);
      case TIMESTAMP_MILLIS -> new Pattern.Fixed(SqlType.Timestamp.MILLIS);
      case SECONDS -> new Pattern.Fixed(new SqlType.Decimal(18, 6));
      case TIMESTAMP -> new Pattern.Digits(Kind.TIMESTAMP, storage);
      case DECIMAL -> new Pattern.Digits(Kind.DECIMAL, storage);
      case UNIT -> new Pattern.Unit();
      case INTEGRAL_DECIMAL, WIDER_DECIMAL, RESULT -> throw new AssertionError(as);
    };
  }

  /** The type that a class stands for by itself. */
  static SqlType simple(Class<?> java) {
    return requireNonNull(TYPES.get(java), java.getName());
  }

  /** How values of a Java type are held; of DECIMAL, which has two ways, this tells them apart. */
  static Storage storage(Class<?> java) {
    SqlType type = TYPES.get(java);
    return type == null ? Storage.OBJECT : type.storage();
  }

  /** Whether it is a reference of what SQL holds as a primitive, or may be one. */
  static boolean isBoxed(java.lang.reflect.Type java) {
    SqlType type = java instanceof Class<?> known ? TYPES.get(known) : null;
    boolean boxed =
        type != null && !type.storage().isReference() && !((Class<?>) java).isPrimitive();
    return java instanceof TypeVariable<?> || boxed;
  }

  private static boolean isOrdered(TypeVariable<?> variable) {
    java.lang.reflect.Type bound = variable.getBounds()[0];
    return bound instanceof ParameterizedType generic && generic.getRawType() == Comparable.class;
  }

  /** The type argument that a variable of a generic class stands for. */
  static AnnotatedType argument(
      Class<?> generic, AnnotatedType[] arguments, AnnotatedType declared) {
    TypeVariable<?>[] variables = generic.getTypeParameters();
    for (int i = 0; i < variables.length; i++) {
      if (declared.getType().equals(variables[i]) && i < arguments.length) {
        return arguments[i];
      }
    }
    return declared;
  }
}
