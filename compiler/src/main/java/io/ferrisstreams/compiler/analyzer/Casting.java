package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.Optional;

/**
 * Which types CAST can make of which.
 *
 * @param missingFields whether a STRUCT can be made of one that lacks some of its fields, which are
 *     NULL then
 * @param textToNested whether text can be read as an ARRAY, MAP or STRUCT
 */
record Casting(boolean missingFields, boolean textToNested) {
  /** What is the same in all dialects, and all that text can be. */
  static final Casting USUAL = new Casting(false, true);

  static Casting of(Dialect dialect) {
    return new Casting(dialect.mergesStructs(), dialect.castsTextToNested());
  }

  /** Whether CAST knows how to make one type of the other. */
  boolean allows(SqlType from, SqlType to) {
    if (from.equals(to) || to.kind() == Kind.VARIANT || from.kind() == Kind.VARIANT) {
      return true;
    }
    if (from instanceof SqlType.Array x && to instanceof SqlType.Array y) {
      return allows(x.element(), y.element());
    }
    if (from instanceof SqlType.Map x && to instanceof SqlType.Map y) {
      return allows(x.key(), y.key()) && allows(x.value(), y.value());
    }
    if (from instanceof SqlType.Struct x && to instanceof SqlType.Struct y) {
      return y.fields().columns().stream().allMatch(field -> allows(x, field));
    }
    if (from.kind() == to.kind() || to.kind() == Kind.VARCHAR) {
      return true;
    }
    return switch (from.kind()) {
      case VARCHAR -> textToNested || !isNested(to);
      case BOOLEAN -> to.kind() == Kind.INT || to.kind() == Kind.BIGINT;
      case INT, BIGINT -> Numbers.isNumeric(to) || to.kind() == Kind.BOOLEAN;
      case DOUBLE, DECIMAL -> Numbers.isNumeric(to);
      case DATE -> to.kind() == Kind.TIMESTAMP;
      case TIMESTAMP -> to.kind() == Kind.DATE || to.kind() == Kind.TIME;
      case TIME -> to.kind() == Kind.INTERVAL;
      case INTERVAL -> to.kind() == Kind.TIME;
      case BYTES, ARRAY, MAP, STRUCT, VARIANT -> false;
    };
  }

  private boolean allows(SqlType.Struct from, Column field) {
    Optional<Column> source = Coercion.fieldNamed(field.name(), from.fields());
    return source.isPresent() ? allows(source.get().type(), field.type()) : missingFields;
  }

  private static boolean isNested(SqlType type) {
    return type instanceof SqlType.Array
        || type instanceof SqlType.Map
        || type instanceof SqlType.Struct;
  }
}
