package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.NamePath;
import io.ferrisstreams.compiler.parser.Spans;
import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.text.Names;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import org.jspecify.annotations.Nullable;

/** Names, and what is inside of what they stand for: fields, elements, values by key. */
final class Paths {
  private final ExprAnalyzer exprs;
  private final Dialect dialect;

  Paths(ExprAnalyzer exprs, Dialect dialect) {
    this.exprs = exprs;
    this.dialect = dialect;
  }

  /** {@code x}, {@code s.x}, {@code x->a.b}, each perhaps with one subscript behind it. */
  Expr column(net.sf.jsqlparser.schema.Column node) {
    Whitelist.only(node, "table", "columnName", "tableDelimiter", "arrayConstructor");
    Expr value = names(path(node));
    return node.getArrayConstructor() == null
        ? value
        : subscript(value, node.getArrayConstructor(), Spans.of(node));
  }

  /** The names of a node that is names only. */
  Expr names(NamePath path) {
    List<NamePath.Step> steps = path.steps();
    Name first = steps.get(0).name();
    Scope scope = exprs.scope();
    int next = 1;
    Expr value;
    if (steps.size() > 1 && !steps.get(1).arrow() && isQualifier(scope, steps)) {
      value = scope.column(first, steps.get(1).name());
      next = 2;
    } else if (steps.size() > 1 && !steps.get(1).arrow() && scope.find(first).isEmpty()) {
      throw ProblemException.at(
          path.span(),
          "unknown stream '"
              + first.text()
              + "' before column '"
              + steps.get(1).name().text()
              + "'",
          "this query reads '" + scope.qualifier() + "'");
    } else {
      value = scope.resolve(first);
    }
    for (NamePath.Step step : steps.subList(next, steps.size())) {
      value = field(value, step.name());
    }
    return value;
  }

  /** What {@code x->*} and {@code x.*} are all fields of; null if {@code x} is the stream. */
  @Nullable Expr struct(AllTableColumns all) {
    NamePath path = NamePath.of(all.getTable()).map(dialect::name);
    boolean one = path.steps().size() == 1;
    boolean arrow = NamePath.endsInArrow(all);
    Name first = path.steps().get(0).name();
    if (one && !arrow && exprs.scope().isQualifier(first)) {
      return null;
    }
    if (one && !arrow && exprs.scope().find(first).isEmpty()) {
      throw ProblemException.at(
          Spans.of(all),
          "unknown stream '" + first.text() + "'",
          "this query reads '" + exprs.scope().qualifier() + "'");
    }
    Expr struct = names(path);
    if (!(struct.type() instanceof SqlType.Struct)) {
      throw ProblemException.at(Spans.of(all), "* needs a STRUCT before it, not " + struct.type());
    }
    return struct;
  }

  /** What an expression without an alias is called, if it is a name or ends in one. */
  static @Nullable String lastName(Expression node) {
    if (node instanceof net.sf.jsqlparser.schema.Column column) {
      return column.getArrayConstructor() == null ? column.getColumnName() : null;
    }
    if (node instanceof RowGetExpression field) {
      return field.getColumnName();
    }
    return node instanceof Function call && call.getAttribute() instanceof Expression behind
        ? lastName(behind)
        : null;
  }

  /** The stream's own name, unless only a column of that name makes sense of what follows. */
  private static boolean isQualifier(Scope scope, List<NamePath.Step> steps) {
    return scope.isQualifier(steps.get(0).name())
        && (scope.columnNamed(steps.get(0).name(), steps.get(1).name()).isPresent()
            || scope.columnNamed(steps.get(0).name()).isEmpty());
  }

  private NamePath path(net.sf.jsqlparser.schema.Column node) {
    NamePath path = NamePath.of(node);
    int parts = node.getTable() == null ? 1 : 1 + node.getTable().getNameParts().size();
    if (path.steps().size() != parts) {
      throw ProblemException.at(Spans.of(node), "'" + node + "' is no name");
    }
    return path.map(dialect::name);
  }

  /** {@code (expression)[index]}, and a second subscript. */
  Expr element(ArrayExpression node) {
    Whitelist.only(node, "objExpression", "indexExpression");
    Expr collection = exprs.analyze(node.getObjExpression());
    if (node.getIndexExpression() == null) {
      throw ProblemException.unsupported(Spans.of(node), "a part of an array");
    }
    return element(collection, node.getIndexExpression(), Spans.of(node));
  }

  private Expr subscript(Expr collection, ArrayConstructor subscript, Span span) {
    if (subscript.getExpressions().size() != 1) {
      throw ProblemException.at(span, "one position or key is wanted in [ ]");
    }
    return element(collection, subscript.getExpressions().get(0), span);
  }

  private Expr element(Expr collection, Expression index, Span span) {
    Expr key = exprs.analyze(index);
    if (collection.type() instanceof SqlType.Map map) {
      return new Composite.Element(collection, key(map, key, Spans.of(index)));
    }
    boolean variant = collection.type() == SqlType.VARIANT;
    if (variant && key.type() == SqlType.VARCHAR) {
      return new Composite.Element(collection, key);
    }
    if (!variant && !(collection.type() instanceof SqlType.Array)) {
      throw ProblemException.at(
          span, "[ ] needs an ARRAY, a MAP or a VARIANT before it, not " + collection.type());
    }
    if (Coercion.isNull(key)) {
      key = new Expr.Literal(null, SqlType.INT);
    }
    if (key.type() == SqlType.BIGINT) {
      key = new Operation.Cast(key, SqlType.INT, false);
    }
    if (key.type() != SqlType.INT) {
      throw ProblemException.at(
          Spans.of(index),
          (variant ? "what is in [ ] is an INT or a VARCHAR, not " : "a position is an INT, not ")
              + key.type());
    }
    if (key instanceof Expr.Literal literal && Integer.valueOf(0).equals(literal.value())) {
      throw ProblemException.at(
          Spans.of(index), "an ARRAY has no position 0", "positions start at 1");
    }
    return new Composite.Element(collection, key);
  }

  private Expr key(SqlType.Map map, Expr key, Span span) {
    Expr any = new Expr.Variable("key", map.key());
    SqlType common =
        Coercion.common(any, key)
            .filter(map.key()::equals)
            .orElseThrow(
                () ->
                    ProblemException.at(
                        span,
                        "the keys of this MAP are " + map.key() + ", not " + key.type(),
                        "CAST it"));
    return Coercion.readsText(common) ? Coercion.read(common, key, span) : Coercion.to(common, key);
  }

  /** {@code expression->name}. */
  Expr field(RowGetExpression node) {
    Whitelist.only(node, "expression", "columnName");
    Expr struct = exprs.analyze(node.getExpression());
    String written = node.getColumnName();
    int end = Spans.of(node).end();
    Span span = new Span(Math.max(0, end - written.length()), end);
    return field(struct, new Name(dialect.text(written), dialect.isExact(written), span));
  }

  /** What stands behind a call: {@code f(x)->a.b[1]}. */
  Expr behind(Expr value, Object attribute) {
    if (!(attribute instanceof net.sf.jsqlparser.schema.Column column)) {
      throw ProblemException.unsupported(Spans.of(attribute), "this behind a call");
    }
    Whitelist.only(column, "table", "columnName", "tableDelimiter", "arrayConstructor");
    Expr inner = value;
    for (NamePath.Step step : path(column).steps()) {
      inner = field(inner, step.name());
    }
    return column.getArrayConstructor() == null
        ? inner
        : subscript(inner, column.getArrayConstructor(), Spans.of(column));
  }

  /** A field of what has fields. */
  private Expr field(Expr value, Name name) {
    if (value.type() instanceof SqlType.Map) {
      throw ProblemException.at(
          name.span(), "a MAP has no fields", "write ['" + name.text() + "'] behind it");
    }
    if (value.type() == SqlType.VARIANT) {
      return new Composite.Element(value, new Expr.Literal(name.text(), SqlType.VARCHAR));
    }
    if (!(value.type() instanceof SqlType.Struct struct)) {
      throw ProblemException.at(
          name.span(), value.type() + " has no field '" + name.text() + "'", "");
    }
    return new Composite.Field(value, index(struct.fields(), name));
  }

  private static int index(RowType fields, Name name) {
    int same = fields.indexOf(name.text());
    if (same >= 0) {
      return same;
    }
    int[] matches =
        IntStream.range(0, name.quoted() ? 0 : fields.size())
            .filter(i -> fields.column(i).name().equalsIgnoreCase(name.text()))
            .toArray();
    if (matches.length == 1) {
      return matches[0];
    }
    List<String> names = fields.columns().stream().map(Column::name).toList();
    throw ProblemException.at(
        name.span(),
        matches.length == 0
            ? "unknown field '" + name.text() + "'"
            : "field '" + name.text() + "' could be several",
        matches.length > 0
            ? "quote the one you mean"
            : Names.nearest(name.text(), names)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("there is " + String.join(", ", names)));
  }
}
