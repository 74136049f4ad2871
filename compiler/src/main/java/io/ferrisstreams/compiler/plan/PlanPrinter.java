package io.ferrisstreams.compiler.plan;

import io.ferrisstreams.compiler.plan.Program.Insert;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Program.Source;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.plan.Program.Values;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Plans as text, one node a line, inputs indented below; the same plan always gives the same text.
 */
public final class PlanPrinter {
  private PlanPrinter() {}

  public static String print(Program program) {
    StringBuilder out = new StringBuilder();
    program.sources().forEach(source -> print(source, out));
    program.queries().forEach(query -> print(query, out));
    program.inserts().forEach(insert -> print(insert, out));
    return out.toString();
  }

  private static void print(Source source, StringBuilder out) {
    out.append("source ").append(ExprPrinter.name(source.stream()));
    source.file().ifPresent(file -> out.append(" file '").append(file.path()).append('\''));
    out.append(" topic ").append(source.topic()).append(' ').append(source.value().format());
    source.key().ifPresent(key -> out.append(" key ").append(key(key)));
    out.append('\n').append("  reads ").append(columns(source.type().row())).append('\n');
    String skipped =
        source.value().columns().columns().stream()
            .map(Column::name)
            .filter(name -> source.type().row().indexOf(name) < 0)
            .map(ExprPrinter::name)
            .collect(Collectors.joining(", "));
    if (!skipped.isEmpty()) {
      out.append("  skips ").append(skipped).append('\n');
    }
  }

  private static void print(Query query, StringBuilder out) {
    out.append("query ").append(ExprPrinter.name(query.name())).append(" to ");
    if (query.target() instanceof Target.Topic topic) {
      print(topic, out);
    } else {
      out.append("results");
    }
    if (query.stores().inMemory()) {
      out.append(" state in_memory");
    }
    query.stores().ttl().ifPresent(ttl -> out.append(" state.ttl ").append(ttl));
    out.append('\n');
    print(query.root(), "  ", out);
  }

  private static void print(Insert insert, StringBuilder out) {
    out.append("insert ").append(ExprPrinter.name(insert.name())).append(" to ");
    print(insert.target(), out);
    out.append('\n').append("  columns ").append(columns(insert.row())).append('\n');
    for (Values values : insert.rows()) {
      out.append(
          values.columns().stream()
              .map(ExprPrinter::print)
              .collect(Collectors.joining(", ", "  values (", ")")));
      values.time().ifPresent(time -> out.append(" at ").append(ExprPrinter.print(time)));
      out.append('\n');
    }
  }

  private static void print(Target.Topic topic, StringBuilder out) {
    out.append("topic ").append(topic.topic()).append(' ').append(topic.value().format());
    topic.key().ifPresent(key -> out.append(" key ").append(key(key)));
    topic.file().ifPresent(file -> out.append(" file '").append(file.path()).append('\''));
  }

  private static void print(Rel rel, String indent, StringBuilder out) {
    out.append(indent).append(line(rel)).append('\n');
    rel.inputs().forEach(input -> print(input, indent + "  ", out));
  }

  private static String line(Rel rel) {
    if (rel instanceof Rel.Scan scan) {
      return "scan " + ExprPrinter.name(scan.stream()) + " " + columns(scan.type().row());
    }
    if (rel instanceof Rel.Filter filter) {
      return "filter " + ExprPrinter.print(filter.predicate());
    }
    if (rel instanceof Rel.Retime retime) {
      return "time " + ExprPrinter.print(retime.time());
    }
    if (rel instanceof Rel.Project project) {
      return project.items().stream()
          .map(PlanPrinter::item)
          .collect(Collectors.joining(", ", "project ", ""));
    }
    if (rel instanceof Rel.Rekey rekey) {
      String key = key(rekey.type().key().encoded());
      return switch (rekey.nulls()) {
        case ERROR -> "key " + key;
        case PART -> "partition by " + key;
        case VALUE -> "key with NULLs " + key;
        case NONE -> "key " + key + ", none if NULL";
      };
    }
    if (rel instanceof Rel.Aggregate aggregate) {
      String keys =
          aggregate.keys().stream()
              .map(key -> ExprPrinter.name(key.name()))
              .collect(Collectors.joining(", "));
      return aggregate.items().stream()
          .map(PlanPrinter::item)
          .collect(
              Collectors.joining(
                  ", ",
                  "aggregate by ("
                      + keys
                      + ")"
                      + aggregate.window().map(PlanPrinter::window).orElse("")
                      + " ",
                  ""))
          .stripTrailing();
    }
    if (rel instanceof Explode explode) {
      RowType row = explode.input().type().row();
      return explode.items().stream()
          .map(
              item ->
                  ExprPrinter.name(row.column(item.array()).name())
                      + " AS "
                      + ExprPrinter.name(item.name()))
          .collect(Collectors.joining(", ", "explode ", explode.keepsEmpty() ? " or NULL" : ""));
    }
    if (rel instanceof Rel.Top top) {
      return OverPrinter.print(top);
    }
    if (rel instanceof Rel.Over over) {
      return OverPrinter.print(over);
    }
    if (rel instanceof Join join) {
      return JoinPrinter.print(join);
    }
    if (rel instanceof Union) {
      return "union all";
    }
    if (rel instanceof Rel.Retractions retractions) {
      return retractions.once() ? "without what was left out" : "retractions of what was there";
    }
    if (rel instanceof Kept) {
      return "kept";
    }
    if (rel instanceof LookUp lookUp) {
      return lookUp.key().stream()
          .map(ExprPrinter::print)
          .collect(Collectors.joining(", ", "row of key (", ")"));
    }
    if (rel instanceof Recast) {
      return rel.type().kind() == RelType.Changelog.STREAM
          ? "rows as facts"
          : "last row of each key";
    }
    throw new AssertionError(rel);
  }

  private static String window(Window window) {
    String every =
        switch (window.kind()) {
          case TUMBLING, SESSION -> "";
          case HOPPING -> " every " + window.everyMs() + " ms";
          case CUMULATING -> " in steps of " + window.everyMs() + " ms";
        };
    return " in %s windows of %d ms%s, grace %d ms, %s%s"
        .formatted(
            window.kind().name().toLowerCase(Locale.ROOT),
            window.sizeMs(),
            every,
            window.graceMs(),
            window.keptMs() == Long.MAX_VALUE ? "" : "kept for " + window.keptMs() + " ms, ",
            window.isFinal() ? "final:" : "changes:");
  }

  private static String item(Rel.Aggregate.Item item) {
    String call = ExprPrinter.print(item.call());
    return call + " AS " + ExprPrinter.name(item.name()) + " " + item.call().type();
  }

  private static String item(Rel.Project.Item item) {
    String value = ExprPrinter.print(item.value());
    String name = ExprPrinter.name(item.name());
    return (value.equals(name) ? name : value + " AS " + name) + " " + item.value().type();
  }

  /** {@code symbol}, or {@code (account, symbol) json} of another than the default format. */
  private static String key(Encoded key) {
    List<String> names =
        key.columns().columns().stream().map(c -> ExprPrinter.name(c.name())).toList();
    if (names.isEmpty()) {
      return key.format();
    }
    return names.size() == 1 && key.format().equals("kafka")
        ? names.get(0)
        : "(" + String.join(", ", names) + ") " + key.format();
  }

  private static String columns(RowType row) {
    return row.columns().stream()
        .map(c -> ExprPrinter.name(c.name()) + " " + c.type() + (c.nullable() ? "" : " NOT NULL"))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
