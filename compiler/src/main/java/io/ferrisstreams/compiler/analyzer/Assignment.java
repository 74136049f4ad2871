package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Values that become those of a column: exactly, or as an error of the row; a constant that cannot,
 * and a type whose values hardly ever can, are refused.
 *
 * @param span where to complain
 */
record Assignment(Column column, Span span, Warnings warnings) {

  Expr of(Expr value) {
    SqlType type = column.type();
    if (Coercion.isNull(value)) {
      return missing("NULL");
    }
    if (value instanceof Literal literal) {
      Optional<Literal> constant = ExactConstants.as(type, literal, span);
      if (constant.isPresent()) {
        return constant.get();
      }
    }
    if (value instanceof Composite.Construct construct && isInside(construct)) {
      return inside(construct);
    }
    if (!isPossible(value.type(), type)) {
      boolean rounds = Casting.USUAL.allows(value.type(), type) && isSimilar(value.type(), type);
      throw ProblemException.at(
          span,
          "column '" + column.name() + "' is " + type + ", this is " + value.type(),
          rounds ? "CAST it, which may round" : "CAST it");
    }
    if (Numbers.losesExactness(value, type)) {
      warnings.add(
          span,
          "column '" + column.name() + "' is DOUBLE, this is " + value.type() + ": exactness ends",
          "make the column a DECIMAL to stay exact");
    }
    boolean nearest = value.type() == SqlType.BIGINT && type == SqlType.DOUBLE;
    Expr checked = nearest ? Exactness.checkedAsDouble(value) : Exactness.checked(value, type);
    Expr made = Coercion.to(type, checked);
    return made.nullable() && !column.nullable() ? Exactness.notNull(made, column.name()) : made;
  }

  /** Whether a value that is made here has the parts that the column's has, in their order. */
  private boolean isInside(Composite.Construct construct) {
    if (column.type() instanceof SqlType.Struct to
        && construct.type() instanceof SqlType.Struct from) {
      return names(from.fields()).equals(names(to.fields()));
    }
    return column.type().kind() == construct.type().kind();
  }

  private static List<String> names(RowType fields) {
    return fields.columns().stream().map(f -> f.name().toLowerCase(Locale.ROOT)).toList();
  }

  private Expr inside(Composite.Construct construct) {
    List<Expr> parts = new ArrayList<>();
    for (int i = 0; i < construct.operands().size(); i++) {
      Column part = Column.of(column.name(), Composite.Construct.inside(column.type(), i));
      parts.add(new Assignment(part, span, warnings).of(construct.operands().get(i)));
    }
    return new Composite.Construct(column.type(), parts);
  }

  /** The value of a column that gets none. */
  Expr missing(String what) {
    if (!column.nullable()) {
      throw ProblemException.at(
          span, "column '" + column.name() + "' is NOT NULL, and gets " + what, "give it a value");
    }
    return new Literal(null, column.type());
  }

  /** Whether values of one type can be of another without a word; digits are checked elsewhere. */
  private static boolean isPossible(SqlType from, SqlType to) {
    if (from.equals(to)) {
      return true;
    }
    if (Numbers.isNumeric(from) && Numbers.isNumeric(to)) {
      return from != SqlType.DOUBLE;
    }
    return switch (to.kind()) {
      case ARRAY, MAP, STRUCT -> isInside(from, to) && !Exactness.losesDigits(from, to);
      case TIMESTAMP -> from.kind() == Kind.TIMESTAMP || from.kind() == Kind.DATE;
      case BOOLEAN, INT, BIGINT, DOUBLE, DECIMAL, VARCHAR, BYTES, DATE, TIME, INTERVAL, VARIANT ->
          false;
    };
  }

  /** Of values with parts. A number inside may overflow, which is seen; it may not be rounded. */
  private static boolean isInside(SqlType from, SqlType to) {
    if (from == SqlType.BIGINT && to == SqlType.DOUBLE) {
      return false;
    }
    if (from instanceof SqlType.Array x && to instanceof SqlType.Array y) {
      return isInside(x.element(), y.element());
    }
    if (from instanceof SqlType.Map x && to instanceof SqlType.Map y) {
      return isInside(x.key(), y.key()) && isInside(x.value(), y.value());
    }
    if (from instanceof SqlType.Struct x && to instanceof SqlType.Struct y) {
      return x.fields().size() == y.fields().size()
          && y.fields().columns().stream()
              .allMatch(
                  field ->
                      Coercion.fieldNamed(field.name(), x.fields())
                          .filter(source -> isInside(source.type(), field.type()))
                          .isPresent());
    }
    return isPossible(from, to);
  }

  /** Whether the types differ in digits only. */
  private static boolean isSimilar(SqlType from, SqlType to) {
    return Numbers.isNumeric(from) && Numbers.isNumeric(to)
        || from.kind() == to.kind() && Exactness.losesDigits(from, to);
  }
}
