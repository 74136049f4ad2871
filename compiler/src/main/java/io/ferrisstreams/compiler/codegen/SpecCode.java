package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Row types and job specifications as Java expressions. */
final class SpecCode {
  private SpecCode() {}

  static CodeBlock rowType(RowType row) {
    return call(CodeBlock.of("$T.of", RowType.class), row.columns(), SpecCode::column);
  }

  private static CodeBlock column(Column column) {
    return column.nullable()
        ? CodeBlock.of("$T.of($L, $L)", Column.class, string(column.name()), type(column.type()))
        : CodeBlock.of(
            "new $T($L, $L, false)", Column.class, string(column.name()), type(column.type()));
  }

  static CodeBlock type(SqlType type) {
    if (type instanceof SqlType.Simple simple) {
      return CodeBlock.of("$T.$L", SqlType.class, simple.name());
    }
    if (type instanceof SqlType.Decimal d) {
      return CodeBlock.of("new $T($L, $L)", SqlType.Decimal.class, d.precision(), d.scale());
    }
    if (type instanceof SqlType.Timestamp t) {
      return CodeBlock.of(
          "$T.$L", SqlType.Timestamp.class, t.precision() == 3 ? "MILLIS" : "MICROS");
    }
    if (type instanceof SqlType.Array array) {
      return CodeBlock.of("new $T($L)", SqlType.Array.class, type(array.element()));
    }
    if (type instanceof SqlType.Map map) {
      return CodeBlock.of("new $T($L, $L)", SqlType.Map.class, type(map.key()), type(map.value()));
    }
    if (type instanceof SqlType.Struct struct) {
      return CodeBlock.of("new $T($L)", SqlType.Struct.class, rowType(struct.fields()));
    }
    throw new AssertionError(type);
  }

  static CodeBlock spec(JobSpec spec) {
    return CodeBlock.of(
        "new $T($>\n$L,\n$L,\n$L,\n$L$<)",
        JobSpec.class,
        string(spec.name()),
        list(spec.sources(), SpecCode::source),
        list(spec.sinks(), SpecCode::sink),
        list(spec.statements(), SpecCode::statement));
  }

  private static CodeBlock source(JobSpec.Source source) {
    return CodeBlock.of(
        "new $T($L,$W$L,$W$L$L)",
        JobSpec.Source.class,
        string(source.stream()),
        string(source.topic()),
        optional(source.file().map(SpecCode::fileSource)),
        keeps(source.keeps()));
  }

  private static CodeBlock fileSource(JobSpec.FileSource file) {
    return CodeBlock.of(
        "new $T($L,$W$L,$W$L,$W$L,$W$L)",
        JobSpec.FileSource.class,
        string(file.path()),
        string(file.format()),
        strings(file.columns()),
        optional(file.keyColumn().map(SpecCode::string)),
        map(file.options()));
  }

  private static CodeBlock sink(JobSpec.Sink sink) {
    return CodeBlock.of(
        "new $T($L,$W$L,$W$L$L)",
        JobSpec.Sink.class,
        string(sink.stream()),
        string(sink.topic()),
        optional(sink.file().map(SpecCode::fileSink)),
        keeps(sink.keeps()));
  }

  private static CodeBlock keeps(JobSpec.Keeps keeps) {
    return keeps == JobSpec.Keeps.FOR_A_TIME
        ? CodeBlock.of("")
        : CodeBlock.of(",$W$T.$L", JobSpec.Keeps.class, keeps);
  }

  private static CodeBlock fileSink(JobSpec.FileSink file) {
    return CodeBlock.of(
        "new $T($L,$W$L,$W$L,$W$L)",
        JobSpec.FileSink.class,
        string(file.path()),
        string(file.format()),
        strings(file.columns()),
        map(file.options()));
  }

  private static CodeBlock statement(JobSpec.Statement statement) {
    return CodeBlock.of(
        "new $T($L,$W$L,$W$L,$W$L)",
        JobSpec.Statement.class,
        string(statement.name()),
        strings(statement.reads()),
        strings(statement.writes()),
        list(statement.settings(), SpecCode::setting));
  }

  private static CodeBlock setting(JobSpec.Setting setting) {
    return CodeBlock.of(
        "new $T($L,$W$L,$W$L)",
        JobSpec.Setting.class,
        string(setting.key()),
        string(setting.value()),
        string(setting.where()));
  }

  /** A map in the order of its keys, so that the same script always gives the same source. */
  static CodeBlock map(Map<String, String> map) {
    if (map.isEmpty()) {
      return CodeBlock.of("$T.of()", Map.class);
    }
    return call(
        CodeBlock.of("$T.ofEntries", Map.class),
        List.copyOf(new TreeMap<>(map).entrySet()),
        e -> CodeBlock.of("$T.entry($L, $L)", Map.class, string(e.getKey()), string(e.getValue())));
  }

  private static CodeBlock optional(Optional<CodeBlock> value) {
    return value
        .map(code -> CodeBlock.of("$T.of($L)", Optional.class, code))
        .orElse(CodeBlock.of("$T.empty()", Optional.class));
  }

  private static CodeBlock strings(List<String> texts) {
    List<CodeBlock> codes = texts.stream().map(SpecCode::string).toList();
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(codes, ",$W"));
  }

  private static <T> CodeBlock list(List<T> items, Function<T, CodeBlock> code) {
    return call(CodeBlock.of("$T.of", List.class), items, code);
  }

  private static <T> CodeBlock call(CodeBlock method, List<T> items, Function<T, CodeBlock> code) {
    CodeBlock.Builder call = CodeBlock.builder().add(method).add("(");
    boolean wrap = items.size() > 1;
    for (int i = 0; i < items.size(); i++) {
      call.add(i == 0 ? wrap ? "$>\n" : "" : ",\n").add(code.apply(items.get(i)));
    }
    return call.add(wrap ? "$<)" : ")").build();
  }

  /**
   * A string constant. The class file format holds at most 65,535 bytes of one, so a longer one is
   * put together at run time.
   */
  static CodeBlock string(String text) {
    int chunk = 20_000; // at most three bytes of modified UTF-8 for each UTF-16 unit
    if (text.length() <= chunk) {
      return CodeBlock.of("$L", literal(text));
    }
    CodeBlock.Builder join = CodeBlock.builder().add("$T.join($S", String.class, "");
    for (int start = 0; start < text.length(); start += chunk) {
      String part = text.substring(start, Math.min(text.length(), start + chunk));
      join.add(", $L", literal(part));
    }
    return join.add(")").build();
  }

  /**
   * A Java literal. JavaPoet's own leaves separators of lines as they are and then breaks the line
   * at them; and source should not hold what makes it read differently from what it does.
   */
  private static String literal(String text) {
    StringBuilder java = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> escape(c, java));
    return java.append('"').toString();
  }

  private static void escape(int c, StringBuilder java) {
    switch (c) {
      case '"' -> java.append("\\\"");
      case '\\' -> java.append("\\\\");
      case '\n' -> java.append("\\n");
      case '\r' -> java.append("\\r");
      case '\t' -> java.append("\\t");
      default -> {
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR -> {
            for (char unit : Character.toChars(c)) {
              java.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
          }
          default -> java.appendCodePoint(c);
        }
      }
    }
  }
}
