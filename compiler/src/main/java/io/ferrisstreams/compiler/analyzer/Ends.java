package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.config.End;
import io.ferrisstreams.runtime.config.EndSettings;
import io.ferrisstreams.runtime.topology.JobSpec.FileSink;
import io.ferrisstreams.runtime.topology.JobSpec.FileSource;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a stream's rows are, as its properties say it: the topic, the file, the format.
 *
 * @param settings by key without prefix
 * @param span where to complain
 */
record Ends(End end, Map<String, Setting> settings, Span span) {

  /** Options that a format, or the reader and writer of files, take. */
  private static final Set<String> OPTIONS =
      Set.of(
          "delimiter",
          "decimal.format",
          "decimal.rounding",
          "number.format",
          "time.format",
          "has_headers",
          "watching",
          "append",
          "read_buffer_size",
          "write_buffer_size",
          "batch_read_lines",
          "batch_write_records",
          "poll_interval_ms",
          "sync_frequency",
          "immediate_flush",
          "concurrent_readers",
          "max_record_bytes");

  /** Those of them that shape bytes, not reading and writing. */
  private static final Set<String> FORMAT_OPTIONS =
      Set.of("delimiter", "decimal.format", "decimal.rounding", "number.format", "time.format");

  static Ends of(End.Role role, String stream, List<Setting> written, Span span) {
    Map<String, Setting> asFile = EndSettings.of(new End(role, End.Kind.FILE, stream), written);
    boolean file = asFile.containsKey("path") || kind(asFile).startsWith("file");
    End end = new End(role, file ? End.Kind.FILE : End.Kind.KAFKA, stream);
    Ends ends = new Ends(end, EndSettings.of(end, written), span);
    ends.checkKind();
    return ends;
  }

  private static String kind(Map<String, Setting> settings) {
    return Optional.ofNullable(settings.get("type"))
        .map(type -> type.value().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private void checkKind() {
    String kind = kind(settings);
    Set<String> known =
        Set.of("", "kafka", "file", "kafka_source", "file_source", "kafka_sink", "file_sink");
    if (!known.contains(kind)) {
      throw ProblemException.unsupported(
          span, "connector '" + kind + "'", "there are kafka and file");
    }
  }

  boolean isFile() {
    return end.kind() == End.Kind.FILE;
  }

  /** The topic; by default it has the stream's name. */
  String topic() {
    String topic = value("topic", "kafka_topic").orElse(end.stream());
    if (!topic.matches("[a-zA-Z0-9._-]{1,249}") || topic.equals(".") || topic.equals("..")) {
      throw ProblemException.at(
          span,
          "'" + shortened(topic) + "' cannot be the name of a topic",
          "set 'topic': at most 249 letters, digits, '.', '_' and '-'");
    }
    return topic;
  }

  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    settings.forEach(
        (key, setting) -> {
          String bare =
              key.equals("value_delimiter") || key.equals("value.delimiter") ? "delimiter" : key;
          if (OPTIONS.contains(bare)) {
            options.put(bare, setting.value());
          }
        });
    return options;
  }

  /**
   * The options that shape bytes, not reading and writing.
   *
   * @param ofKey those of record keys, which have names of their own
   */
  Map<String, String> formatOptions(boolean ofKey) {
    if (ofKey) {
      return value("key.delimiter", "key_delimiter")
          .map(delimiter -> Map.of("delimiter", delimiter))
          .orElse(Map.of());
    }
    return options().entrySet().stream()
        .filter(option -> FORMAT_OPTIONS.contains(option.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * @param value what a record of the file is
   * @param keyColumn the column that also becomes the key of records
   */
  Optional<FileSource> fileSource(Encoded value, Optional<String> keyColumn) {
    if (!isFile()) {
      return Optional.empty();
    }
    checkFileFormat(value);
    return Optional.of(
        new FileSource(path(), value.format(), names(value.columns()), keyColumn, options()));
  }

  Optional<FileSink> fileSink(Encoded value) {
    if (!isFile()) {
      return Optional.empty();
    }
    checkFileFormat(value);
    return Optional.of(new FileSink(path(), value.format(), names(value.columns()), options()));
  }

  private void checkFileFormat(Encoded value) {
    if (!Set.of("csv", "json").contains(value.format())) {
      throw ProblemException.at(
          span, "a file cannot have format '" + value.format() + "'", "use csv or json");
    }
  }

  private String path() {
    return value("path")
        .filter(path -> !path.isBlank())
        .orElseThrow(
            () -> ProblemException.at(span, "a file needs a path", "set 'file.path' = '…'"));
  }

  /** What the first of these keys that is set is set to. */
  Optional<String> value(String... keys) {
    for (String key : keys) {
      Setting setting = settings.get(key);
      if (setting != null) {
        return Optional.of(setting.value());
      }
    }
    return Optional.empty();
  }

  private static List<String> names(RowType row) {
    return row.columns().stream().map(Column::name).toList();
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
