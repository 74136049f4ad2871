package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Composite;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Predicate;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnalyticType;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import org.jspecify.annotations.Nullable;

/** Calls of aggregates as they are written. */
record AggregateSyntax(ExprAnalyzer exprs) {
  private static final Set<String> WITHIN_GROUP =
      Set.of("PERCENTILE_CONT", "PERCENTILE_DISC", "MEDIAN");

  /** {@code SUM(x)}, {@code COUNT(*)}, {@code COUNT(DISTINCT x)}. */
  AggregateCalls.Written read(Function call, Span span) {
    String name = call.getName().toUpperCase(Locale.ROOT);
    Whitelist.only(call, "nameparts", "parameters", "distinct", "allColumns");
    List<Expression> parameters =
        call.getParameters() == null ? List.of() : List.copyOf(call.getParameters());
    boolean all = parameters.size() == 1 && parameters.get(0) instanceof AllColumns;
    return written(
        name, all ? List.of() : parameters, all, call.isDistinct(), Optional.empty(), span);
  }

  /** The same with {@code FILTER (WHERE …)} or {@code WITHIN GROUP (ORDER BY x)}. */
  AggregateCalls.Written read(AnalyticExpression call, Span span) {
    String name = call.getName().toUpperCase(Locale.ROOT);
    List<Expression> parameters = new ArrayList<>();
    parameters.addAll(arguments(call));
    if (call.getType() == AnalyticType.WITHIN_GROUP) {
      Whitelist.only(
          call,
          "name",
          "expression",
          "offset",
          "defaultValue",
          "type",
          "windowDef",
          "filterExpression");
      List<OrderByElement> order = call.getOrderByElements();
      if (!WITHIN_GROUP.contains(name) || order == null || order.size() != 1) {
        throw ProblemException.unsupported(span, name + " WITHIN GROUP");
      }
      if (!order.get(0).isAsc()) {
        throw ProblemException.unsupported(
            span, "WITHIN GROUP (ORDER BY … DESC)", "ask for 1 - the part, in ascending order");
      }
      parameters.add(0, order.get(0).getExpression());
    } else {
      Whitelist.only(
          call,
          "name",
          "expression",
          "offset",
          "defaultValue",
          "type",
          "allColumns",
          "distinct",
          "filterExpression",
          "windowDef");
    }
    return written(name, parameters, isOfAll(call), call.isDistinct(), filter(call), span);
  }

  /** The same with OVER, which is read elsewhere. */
  AggregateCalls.Written over(AnalyticExpression call, Span span) {
    return written(
        call.getName().toUpperCase(Locale.ROOT),
        arguments(call),
        isOfAll(call),
        call.isDistinct(),
        filter(call),
        span);
  }

  private Optional<Expr> filter(AnalyticExpression call) {
    Expression where = call.getFilterExpression();
    return where == null ? Optional.empty() : Optional.of(exprs.condition(where, "FILTER"));
  }

  /** {@code COUNT(*)}. */
  static boolean isOfAll(AnalyticExpression call) {
    return call.isAllColumns() || call.getExpression() instanceof AllColumns;
  }

  static List<Expression> arguments(AnalyticExpression call) {
    List<Expression> all = new ArrayList<>();
    for (@Nullable Expression e :
        new @Nullable Expression[] {
          call.getExpression(), call.getOffset(), call.getDefaultValue()
        }) {
      if (e != null && !(e instanceof AllColumns)) {
        all.add(e);
      }
    }
    return all;
  }

  private AggregateCalls.Written written(
      String name,
      List<Expression> parameters,
      boolean all,
      boolean distinct,
      Optional<Expr> filter,
      Span span) {
    if (all && !name.equals("COUNT")) {
      throw ProblemException.at(span, name + "(*) is not defined", "name what it is of");
    }
    List<Expr> arguments = new ArrayList<>();
    for (Expression parameter : parameters) {
      arguments.add(exprs.analyze(parameter));
    }
    if (!distinct) {
      return new AggregateCalls.Written(name, arguments, false, filter, span);
    }
    if (arguments.isEmpty()) {
      throw ProblemException.at(span, name + "(DISTINCT *) is not defined", "name the columns");
    }
    if (!name.equals("COUNT")) {
      return new AggregateCalls.Written(name, arguments, true, filter, span);
    }
    return arguments.size() == 1
        ? new AggregateCalls.Written("COUNT_DISTINCT", arguments, false, filter, span)
        : new AggregateCalls.Written(
            "COUNT_DISTINCT",
            List.of(together(arguments)),
            false,
            Optional.of(present(arguments, filter)),
            span);
  }

  /** Several values as one. */
  private static Expr together(List<Expr> arguments) {
    List<Column> fields = new ArrayList<>();
    for (Expr argument : arguments) {
      fields.add(Column.of("f" + fields.size(), argument.type()));
    }
    return new Composite.Construct(new SqlType.Struct(new RowType(fields)), arguments);
  }

  /** Whether none of the values is NULL, and the row passes the filter. */
  private static Expr present(List<Expr> arguments, Optional<Expr> filter) {
    List<Expr> conditions = new ArrayList<>();
    filter.ifPresent(conditions::add);
    arguments.forEach(a -> conditions.add(new Predicate.Not(new Predicate.IsNull(a))));
    return Predicate.Logical.of(Predicate.Logical.Op.AND, conditions);
  }
}
