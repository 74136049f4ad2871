package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Program.Target;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import io.ferrisstreams.runtime.config.End;
import io.ferrisstreams.runtime.config.EndSettings;
import io.ferrisstreams.runtime.topology.JobSpec.FileSink;
import io.ferrisstreams.runtime.topology.JobSpec.FileSource;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.Arrays;
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
      Set.of("delimiter", "decimal.format", "decimal.rounding", "time.format");

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

  /** The format of values; JSON unless the user says otherwise. */
  String format() {
    String written =
        value("format", "value.format", "value_format").orElse("json").toLowerCase(Locale.ROOT);
    String format =
        switch (written) {
          case "jsonl", "jsonlines" -> "json";
          case "delimited" -> "csv";
          default -> written;
        };
    if (Formats.find(format).isEmpty()) {
      if (Set.of("avro", "protobuf", "kafka", "none", "json_sr", "protobuf_nosr")
          .contains(format)) {
        throw ProblemException.unsupported(span, "format '" + format + "'", known());
      }
      throw ProblemException.at(span, "unknown format '" + shortened(format) + "'", known());
    }
    return format;
  }

  /** Only the Kafka format of keys is there yet. */
  void checkKeyFormat() {
    Optional<String> format = value("key.format", "key_format");
    if (format.isPresent() && !format.get().equalsIgnoreCase("kafka")) {
      throw ProblemException.unsupported(
          span, "key format '" + shortened(format.get()) + "'", "leave it out, or use 'kafka'");
    }
  }

  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    settings.forEach(
        (key, setting) -> {
          String bare = key.equals("value_delimiter") ? "delimiter" : key;
          if (OPTIONS.contains(bare)) {
            options.put(bare, setting.value());
          }
        });
    return options;
  }

  /** Those of them that the format takes. */
  Map<String, String> formatOptions() {
    return options().entrySet().stream()
        .filter(option -> FORMAT_OPTIONS.contains(option.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Fails here, not at start, where an option's value makes no sense. */
  void checkFormat(RowType row) {
    try {
      int[] nowhere = new int[row.size()];
      Arrays.fill(nowhere, -1);
      Formats.find(format()).orElseThrow().decoder(row, nowhere, formatOptions());
      Formats.find(format()).orElseThrow().encoder(row, formatOptions());
    } catch (IllegalArgumentException e) {
      throw ProblemException.at(span, String.valueOf(e.getMessage()));
    }
  }

  Optional<FileSource> fileSource(RowType row, Optional<String> keyColumn) {
    return isFile()
        ? Optional.of(new FileSource(path(), format(), names(row), keyColumn, options()))
        : Optional.empty();
  }

  Target.Topic target(RowType row) {
    checkKeyFormat();
    checkFormat(row);
    Optional<FileSink> file =
        isFile()
            ? Optional.of(new FileSink(path(), format(), names(row), options()))
            : Optional.empty();
    return new Target.Topic(end.stream(), topic(), format(), formatOptions(), file);
  }

  private String path() {
    return value("path")
        .filter(path -> !path.isBlank())
        .orElseThrow(
            () -> ProblemException.at(span, "a file needs a path", "set 'file.path' = '…'"));
  }

  private Optional<String> value(String... keys) {
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

  private static String known() {
    return "there are " + String.join(", ", Formats.names());
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
