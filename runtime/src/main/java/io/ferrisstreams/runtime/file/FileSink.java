package io.ferrisstreams.runtime.file;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a {@link FileSinkWriter} writes, and where from.
 *
 * @param stream for messages and names
 * @param topicId tells the topic from a later one of the same name
 * @param partitions how many the topic has
 * @param path absolute
 * @param columns for the header line of a CSV file
 * @param options {@code append}, {@code write_buffer_size}, … and the format's, without prefix
 */
public record FileSink(
    String stream,
    String topic,
    String topicId,
    int partitions,
    Path path,
    String format,
    List<String> columns,
    Map<String, String> options) {

  public FileSink {
    requireNonNull(stream, "stream");
    requireNonNull(topic, "topic");
    requireNonNull(topicId, "topicId");
    requireNonNull(path, "path");
    requireNonNull(format, "format");
    columns = List.copyOf(columns);
    options = Map.copyOf(options);
    String compression = options.getOrDefault("compression", "none");
    if (!compression.equals("none")) {
      throw new FileException(
          "sink '%s': not supported yet: compression '%s'".formatted(stream, compression));
    }
  }

  boolean hasHeaders() {
    boolean csv = format.equalsIgnoreCase("csv") || format.equalsIgnoreCase("delimited");
    return csv && flag("has_headers");
  }

  boolean flag(String key) {
    return Boolean.parseBoolean(options.getOrDefault(key, "false"));
  }

  int number(String key, int standard) {
    String text = options.get(key);
    return text == null ? standard : Integer.parseInt(text);
  }
}
