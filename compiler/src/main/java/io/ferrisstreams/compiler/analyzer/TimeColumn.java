package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Catalog;
import io.ferrisstreams.compiler.parser.Durations;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.compiler.parser.Watermark;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Expr.Literal;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The column that says when a row is of, as properties name it. */
record TimeColumn(Ends ends, Session session, Catalog catalog, Warnings warnings) {

  /** {@code rel} with the time that its rows say, if a property names a column for it. */
  Rel applied(Rel rel, String stream) {
    return of(rel.type().row(), stream).<Rel>map(time -> new Rel.Retime(rel, time)).orElse(rel);
  }

  /**
   * The same, with the column that {@code WATERMARK FOR} names, if there is that.
   *
   * @throws ProblemException if a property names one as well
   */
  Rel applied(Rel rel, String stream, @Nullable Watermark watermark) {
    if (watermark == null) {
      return applied(rel, stream);
    }
    if (ends.value("event.time.field", "timestamp").isPresent()) {
      throw ProblemException.at(
          watermark.span(), "WATERMARK and a property both name a time", "leave one out");
    }
    Name column = watermark.column();
    String written = column.quoted() ? '"' + column.text() + '"' : column.text();
    String format = ends.value("event.time.format", "timestamp_format").orElse("");
    return new Rel.Retime(rel, time(written, format, rel.type().row(), stream));
  }

  /** How far out of order rows may be. */
  Duration lateness(@Nullable Watermark watermark) {
    Optional<String> written = ends.value(Settings.LATENESS);
    if (written.isEmpty()) {
      return watermark == null ? Duration.ZERO : watermark.delay();
    }
    if (watermark != null) {
      throw ProblemException.at(
          watermark.span(),
          "WATERMARK and '" + Settings.LATENESS + "' both say how far rows are out of order",
          "leave one out");
    }
    return Durations.parse(written.get())
        .orElseThrow(
            () ->
                ProblemException.at(
                    ends.span(), "'" + Settings.LATENESS + "' is no length of time", "write 5s"));
  }

  /** The time of a row, BIGINT in milliseconds or TIMESTAMP(3). */
  Optional<Expr> of(RowType row, String stream) {
    Optional<String> format = ends.value("event.time.format", "timestamp_format");
    Optional<String> column = ends.value("event.time.field", "timestamp");
    if (column.isEmpty() && format.isPresent()) {
      throw ProblemException.at(
          ends.span(),
          "a format of a time that no column is named for",
          "name it: TIMESTAMP = '…'");
    }
    return column.map(name -> time(name, format.orElse(""), row, stream));
  }

  private Expr time(String written, String format, RowType row, String stream) {
    Span span = ends.span();
    Scope scope = Scope.of(stream, stream, row);
    Dialect dialect = session.dialect();
    Expr column = scope.column(new Name(dialect.text(written), dialect.isExact(written), span));
    SqlType type = column.type();
    String unit = format.toLowerCase(Locale.ROOT);
    if (type == SqlType.VARCHAR && unit.equals("iso8601")) {
      return new Operation.Cast(column, SqlType.Timestamp.MILLIS, false);
    }
    if (type == SqlType.VARCHAR && !format.isEmpty()) {
      return new ExprAnalyzer(scope, dialect, catalog, warnings)
          .call("PARSE_TIMESTAMP", List.of(column, new Literal(format, SqlType.VARCHAR)), span);
    }
    if (type == SqlType.VARCHAR) {
      throw ProblemException.at(
          span,
          "column '" + written + "' is text, of no known format",
          "add TIMESTAMP_FORMAT = '…'");
    }
    boolean whole = type == SqlType.BIGINT || type == SqlType.INT;
    if (whole && unit.equals("epoch_seconds")) {
      return new Operation.Arithmetic(
          Operation.Arithmetic.Op.MULTIPLY,
          Coercion.to(SqlType.BIGINT, column),
          new Literal(1000L, SqlType.BIGINT),
          SqlType.BIGINT);
    }
    if (type == SqlType.BIGINT && (format.isEmpty() || unit.equals("epoch_millis"))) {
      return column;
    }
    if (type instanceof SqlType.Timestamp && format.isEmpty()) {
      // A record's time is of milliseconds; what is finer stays in the column.
      return type.equals(SqlType.Timestamp.MILLIS)
          ? column
          : new Operation.Cast(column, SqlType.Timestamp.MILLIS, false);
    }
    throw ProblemException.at(
        span,
        "column '"
            + written
            + "' of type "
            + type
            + (format.isEmpty() ? " is no time" : " is no time of format '" + format + "'"),
        "name a BIGINT of milliseconds, a TIMESTAMP, or text and its format");
  }
}
