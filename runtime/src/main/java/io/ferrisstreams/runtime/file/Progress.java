package io.ferrisstreams.runtime.file;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a file has been read.
 *
 * @param bytes offset in the file after the last record read
 * @param lastOffsets for each partition of the stream's topic, the offset of the last record that
 *     this reader wrote there (of whatever file)
 */
record Progress(long bytes, Map<Integer, Long> lastOffsets) {

  Progress {
    lastOffsets = Map.copyOf(lastOffsets);
  }

  /** {@code bytes partition:offset partition:offset …}. */
  String text() {
    return bytes
        + new TreeMap<>(lastOffsets)
            .entrySet().stream()
                .map(entry -> " " + entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining());
  }

  static Progress parse(String text) {
    String[] parts = text.split(" ");
    Map<Integer, Long> offsets = new TreeMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split(":");
      offsets.put(Integer.valueOf(pair[0]), Long.valueOf(pair[1]));
    }
    return new Progress(Long.parseLong(parts[0]), offsets);
  }
}
