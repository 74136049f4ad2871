package io.ferrisstreams.runtime.file;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link FileSourceReader} reads, and where to.
 *
 * @param stream for messages and names
 * @param path absolute; its last part may hold a glob
 * @param columns what a CSV record on the topic has, in order
 * @param options {@code watching}, {@code read_buffer_size}, … and the format's, without prefix
 * @param progressTopic compacted, with one partition: how far each file has been read
 */
public record FileSource(
    String stream,
    String topic,
    Path path,
    String format,
    List<String> columns,
    Optional<String> keyColumn,
    Map<String, String> options,
    String progressTopic) {

  public FileSource {
    requireNonNull(stream, "stream");
    requireNonNull(topic, "topic");
    requireNonNull(path, "path");
    requireNonNull(format, "format");
    columns = List.copyOf(columns);
    requireNonNull(keyColumn, "keyColumn");
    options = Map.copyOf(options);
    requireNonNull(progressTopic, "progressTopic");
  }

  boolean csv() {
    return format.equalsIgnoreCase("csv") || format.equalsIgnoreCase("delimited");
  }

  /** Whether it waits for more at the end, instead of ending there. */
  public boolean watching() {
    return flag("watching");
  }

  boolean hasHeaders() {
    return csv() && flag("has_headers");
  }

  private boolean flag(String key) {
    return Boolean.parseBoolean(options.getOrDefault(key, "false"));
  }

  long number(String key, long standard) {
    String text = options.get(key);
    return text == null ? standard : Long.parseLong(text);
  }
}
