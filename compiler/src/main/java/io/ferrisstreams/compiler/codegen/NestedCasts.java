package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.function.Variants;
import io.ferrisstreams.serdes.format.json.JsonCodec;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Conversions of values with values in them, part by part, and those by way of JSON. The analyzer
 * rejects the pairs not here.
 */
final class NestedCasts {
  private final ExprCode exprs;

  NestedCasts(ExprCode exprs) {
    this.exprs = exprs;
  }

  /** Whether a conversion is one of these. */
  static boolean has(SqlType from, SqlType to) {
    return isNested(from)
        || isNested(to)
        || from.kind() == Kind.VARIANT
        || to.kind() == Kind.VARIANT;
  }

  private static boolean isNested(SqlType type) {
    return type instanceof SqlType.Array
        || type instanceof SqlType.Map
        || type instanceof SqlType.Struct;
  }

  Value cast(Operation.Cast cast, String hint) {
    SqlType from = cast.operand().type();
    SqlType to = cast.type();
    if (from instanceof SqlType.Struct source && to instanceof SqlType.Struct target) {
      return struct(cast.operand(), source, target, hint);
    }
    Value operand = exprs.value(cast.operand(), hint);
    return Value.strict(code(from, to, operand.code(), hint), List.of(operand));
  }

  private CodeBlock code(SqlType from, SqlType to, CodeBlock value, String hint) {
    if (from.equals(to)) {
      return value;
    }
    if (from instanceof SqlType.Array source && to instanceof SqlType.Array target) {
      return CodeBlock.of(
          "$T.transform($L,$W$L)",
          Nested.class,
          value,
          each("element", source.element(), target.element(), hint));
    }
    if (from instanceof SqlType.Map source && to instanceof SqlType.Map target) {
      return CodeBlock.of(
          "$T.transform($L,$W$L,$W$L)",
          Nested.class,
          value,
          each("key", source.key(), target.key(), hint),
          each("value", source.value(), target.value(), hint));
    }
    if (to.kind() == Kind.VARIANT) {
      return CodeBlock.of("$L.toVariant($L)", codec(from), value);
    }
    if (from.kind() == Kind.VARIANT) {
      return isNested(to)
          ? CodeBlock.of("$L.decode($L.json())", codec(to), value)
          : Casts.code(SqlType.VARCHAR, to, CodeBlock.of("$T.text($L)", Variants.class, value));
    }
    return to == SqlType.VARCHAR
        ? CodeBlock.of("$L.encode($L)", codec(from), value)
        : CodeBlock.of("$L.decode($L)", codec(to), value);
  }

  /** A Java lambda that converts one part. */
  private CodeBlock each(String name, SqlType from, SqlType to, String hint) {
    Expr.Variable part = new Expr.Variable(name, from);
    return exprs.lambda(new Expr.Lambda(List.of(part), converted(part, to)), hint);
  }

  private static Expr converted(Expr part, SqlType to) {
    return part.type().equals(to) ? part : new Operation.Cast(part, to, false);
  }

  /** Each field from the one of its name; NULL if there is none. */
  private Value struct(Expr operand, SqlType.Struct from, SqlType.Struct to, String hint) {
    String local = exprs.body().local(hint);
    TypeName java = JavaTypes.of(from);
    exprs.body().add("$T $N = $L", java, local, exprs.boxed(operand, hint));
    Expr.Variable struct = new Expr.Variable(local, from);
    List<Expr> fields = new ArrayList<>();
    for (Column field : to.fields().columns()) {
      int source = indexOf(from.fields(), field.name());
      fields.add(
          source < 0
              ? new Expr.Literal(null, field.type())
              : converted(new Composite.Field(struct, source), field.type()));
    }
    NestedCode.Parameter known = new NestedCode.Parameter(local, java);
    CodeBlock made = exprs.with(local, known).boxed(new Composite.Construct(to, fields), hint);
    return Value.strict(made, List.of(known.value()));
  }

  private static int indexOf(RowType fields, String name) {
    int same = fields.indexOf(name);
    for (int i = 0; same < 0 && i < fields.size(); i++) {
      if (fields.column(i).name().equalsIgnoreCase(name)) {
        same = i;
      }
    }
    return same;
  }

  private CodeBlock codec(SqlType type) {
    TypeName java =
        ParameterizedTypeName.get(ClassName.get(JsonCodec.class), JavaTypes.boxed(type));
    return exprs
        .constants()
        .of("JSON", java, CodeBlock.of("$T.of($L)", JsonCodec.class, SpecCode.type(type)));
  }
}
