package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.Interval;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;

/** The Java types of SQL values, as {@link SqlType.Storage} says. */
final class JavaTypes {
  private JavaTypes() {}

  /** A primitive where there is one. */
  static TypeName of(SqlType type) {
    return switch (type.storage()) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DOUBLE -> TypeName.DOUBLE;
      case STRING -> ClassName.get(String.class);
      case OBJECT -> object(type);
    };
  }

  /** What can be null, and stand in a collection. */
  static TypeName boxed(SqlType type) {
    TypeName java = of(type);
    return java.isPrimitive() ? java.box() : java;
  }

  /** Whether it takes an unchecked cast to make one of an Object. */
  static boolean isGeneric(SqlType type) {
    return type instanceof SqlType.Array || type instanceof SqlType.Map;
  }

  private static TypeName object(SqlType type) {
    return switch (type.kind()) {
      case DECIMAL -> ClassName.get(Int128.class);
      case BYTES -> ClassName.get(Bytes.class);
      case INTERVAL -> ClassName.get(Interval.class);
      case STRUCT -> ClassName.get(Struct.class);
      case VARIANT -> ClassName.get(Variant.class);
      case ARRAY ->
          ParameterizedTypeName.get(
              ClassName.get(List.class), boxed(((SqlType.Array) type).element()));
      case MAP ->
          ParameterizedTypeName.get(
              ClassName.get(Map.class),
              boxed(((SqlType.Map) type).key()),
              boxed(((SqlType.Map) type).value()));
      case BOOLEAN, INT, BIGINT, DOUBLE, VARCHAR, DATE, TIME, TIMESTAMP ->
          throw new AssertionError(type);
    };
  }
}
