package io.ferrisstreams.compiler;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the records of a topic hold that a script reads or writes: for tests and tools that make
 * such records or show them.
 *
 * @param stream whose topic it is
 */
public record TopicContent(String stream, String topic, Part key, Part value) {
  public TopicContent {
    requireNonNull(stream, "stream");
    requireNonNull(topic, "topic");
    requireNonNull(key, "key");
    requireNonNull(value, "value");
  }

  /**
   * The key of a record, or its value.
   *
   * @param format name of the format; {@code none} if nothing is known of the bytes
   * @param columns what the format writes, in order
   * @param options of the format
   */
  public record Part(String format, RowType columns, Map<String, String> options) {
    public Part {
      requireNonNull(format, "format");
      requireNonNull(columns, "columns");
      options = Map.copyOf(options);
    }
  }

  /** Sources in the order of their declaration, read or not, then sinks. */
  static List<TopicContent> of(Program program) {
    List<TopicContent> all = new ArrayList<>();
    for (Program.Source source : program.sources()) {
      all.add(
          new TopicContent(
              source.stream(),
              source.topic(),
              key(
                  source.keyColumn().stream()
                      .map(key -> source.type().row().column(source.type().row().indexOf(key)))
                      .toList()),
              new Part(source.format(), source.written(), source.options())));
    }
    for (Program.Query query : program.queries()) {
      if (query.target() instanceof Target.Topic target) {
        all.add(
            new TopicContent(
                target.stream(),
                target.topic(),
                key(query.root().type().key().stream().toList()),
                new Part(target.format(), query.root().type().row(), target.options())));
      }
    }
    return all;
  }

  private static Part key(List<Column> columns) {
    return new Part(columns.isEmpty() ? "none" : "kafka", new RowType(columns), Map.of());
  }
}
