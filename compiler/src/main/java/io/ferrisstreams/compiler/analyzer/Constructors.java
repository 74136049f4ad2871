package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Conditional;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.PostgresNamedFunctionParameter;

/** ARRAY, MAP and STRUCT values of their parts. */
final class Constructors {
  private final ExprAnalyzer exprs;
  private final Dialect dialect;

  Constructors(ExprAnalyzer exprs, Dialect dialect) {
    this.exprs = exprs;
    this.dialect = dialect;
  }

  /** Empty if {@code name} makes no such value. */
  Optional<Expr> analyze(String name, List<Expression> parts, Span span) {
    return switch (name) {
      case "ARRAY" -> Optional.of(array(parts, span));
      case "MAP" -> Optional.of(map(parts, span));
      case "STRUCT", "ROW" -> Optional.of(struct(parts, span));
      default -> Optional.empty();
    };
  }

  /** An ARRAY or MAP with nothing in it, of the type it is cast to; empty if it is something. */
  Optional<Expr> empty(Expression node, SqlType type) {
    boolean fits =
        type instanceof SqlType.Array
            ? isCallWithoutArguments(node, "ARRAY")
            : type instanceof SqlType.Map && isCallWithoutArguments(node, "MAP");
    return fits ? Optional.of(new Composite.Construct(type, List.of())) : Optional.empty();
  }

  private static boolean isCallWithoutArguments(Expression node, String name) {
    return node instanceof Function call
        && call.getName().equalsIgnoreCase(name)
        && call.getAttribute() == null
        && (call.getParameters() == null || call.getParameters().isEmpty());
  }

  private Expr array(List<Expression> parts, Span span) {
    if (parts.isEmpty()) {
      throw ProblemException.at(
          span,
          "an empty ARRAY does not say of what it is one",
          "write CAST(ARRAY[] AS ARRAY<INT>)");
    }
    List<Expr> elements = sameType(parts, "ARRAY");
    return new Composite.Construct(new SqlType.Array(elements.get(0).type()), elements);
  }

  private Expr map(List<Expression> parts, Span span) {
    if (parts.isEmpty()) {
      throw ProblemException.at(
          span,
          "an empty MAP does not say of what it is one",
          "write CAST(MAP() AS MAP<VARCHAR, INT>)");
    }
    if (parts.size() % 2 != 0) {
      throw ProblemException.at(span, "a key without a value", "write MAP(key := value, …)");
    }
    List<Expression> keys = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      keys.add(parts.get(i));
      values.add(parts.get(i + 1));
    }
    List<Expr> typedKeys = sameType(keys, "the keys of a MAP");
    List<Expr> typedValues = sameType(values, "the values of a MAP");
    SqlType key = typedKeys.get(0).type();
    if (!Types.canBeKey(key)) {
      throw ProblemException.at(Spans.of(keys.get(0)), Types.noKey(key));
    }
    List<Expr> operands = new ArrayList<>();
    for (int i = 0; i < typedKeys.size(); i++) {
      operands.add(dialect.nullKeysAreText() ? orText(typedKeys.get(i)) : typedKeys.get(i));
      operands.add(typedValues.get(i));
    }
    return new Composite.Construct(new SqlType.Map(key, typedValues.get(0).type()), operands);
  }

  private static Expr orText(Expr key) {
    return key.type() == SqlType.VARCHAR && key.nullable()
        ? new Conditional.Coalesce(List.of(key, new Expr.Literal("null", SqlType.VARCHAR)))
        : key;
  }

  private List<Expr> sameType(List<Expression> parts, String where) {
    if (dialect.refusesUntyped() && parts.stream().allMatch(NullValue.class::isInstance)) {
      throw ProblemException.at(
          Spans.of(parts.get(0)),
          where + " cannot be nothing but NULL",
          "say what type it has: CAST(NULL AS INT)");
    }
    return exprs.listed(
        parts.stream().map(exprs::analyze).toList(), parts.stream().map(Spans::of).toList(), where);
  }

  private Expr struct(List<Expression> parts, Span span) {
    if (parts.isEmpty()) {
      throw ProblemException.at(span, "a STRUCT without fields", "write STRUCT(name := value, …)");
    }
    List<Column> fields = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Expression part : parts) {
      Expression value =
          part instanceof PostgresNamedFunctionParameter named ? named.getExpression() : part;
      String name = fieldName(part);
      if (!names.add(dialect.identity(name))) {
        throw ProblemException.at(Spans.of(part), "two fields named '" + name + "'");
      }
      Expr analyzed = exprs.analyze(value);
      fields.add(Column.of(name, analyzed.type()));
      values.add(analyzed);
    }
    return new Composite.Construct(new SqlType.Struct(new RowType(fields)), values);
  }

  /** The given name, or that of the column or field. */
  private String fieldName(Expression part) {
    if (part instanceof PostgresNamedFunctionParameter named) {
      return dialect.text(named.getName());
    }
    if (part instanceof net.sf.jsqlparser.schema.Column column
        && column.getArrayConstructor() == null) {
      return dialect.text(column.getColumnName());
    }
    throw ProblemException.at(
        Spans.of(part), "a field of a STRUCT needs a name", "write name := value");
  }
}
