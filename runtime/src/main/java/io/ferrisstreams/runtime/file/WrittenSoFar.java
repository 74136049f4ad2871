package io.ferrisstreams.runtime.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much of a topic is safely in a file. Kept beside the file, as {@code <file>.offsets}.
 *
 * @param topicId the topic it is about
 * @param length of the file, in bytes; what lies beyond was not finished
 * @param nextOffsets for each partition the offset of the first record that is not in the file
 */
record WrittenSoFar(String topicId, long length, Map<Integer, Long> nextOffsets) {

  WrittenSoFar {
    nextOffsets = Map.copyOf(nextOffsets);
  }

  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".offsets");
  }

  static Optional<WrittenSoFar> load(Path file) throws IOException {
    Path path = beside(file);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    String topicId = "";
    long length = 0;
    Map<Integer, Long> offsets = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
        String[] pair = line.split("=", 2);
        switch (pair[0]) {
          case "topic" -> topicId = pair[1];
          case "length" -> length = Long.parseLong(pair[1]);
          default -> offsets.put(Integer.valueOf(pair[0]), Long.valueOf(pair[1]));
        }
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new FileException("%s was not written by a file sink".formatted(path), e);
    }
    return Optional.of(new WrittenSoFar(topicId, length, offsets));
  }

  /** Replaces what was there, as a whole or not at all. */
  void save(Path file) throws IOException {
    StringBuilder text = new StringBuilder("topic=" + topicId + "\nlength=" + length + "\n");
    new TreeMap<>(nextOffsets)
        .forEach((partition, offset) -> text.append(partition + "=" + offset + "\n"));
    Path path = beside(file);
    Path draft = path.resolveSibling(path.getFileName() + ".new");
    Files.write(draft, List.of(text.toString().strip().split("\n")), StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
