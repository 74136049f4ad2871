package io.ferrisstreams.cli.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes directories of our own making. */
final class Directories {
  private Directories() {}

  /**
   * Deletes what can be deleted; what is left is the temporary directory's, and cleaned with it.
   */
  static void delete(Path directory) {
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(directory)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException | UncheckedIOException e) {
      return;
    }
    for (Path path : deepestFirst) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // A mapped index file can still be open on some systems.
      }
    }
  }
}
