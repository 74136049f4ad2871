package io.ferrisstreams.runtime.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** The files a path stands for: itself, or what its last part matches, in name order. */
final class MatchingFiles {
  private MatchingFiles() {}

  static List<Path> of(Path path) {
    Path name = path.getFileName();
    if (Files.isRegularFile(path) || name == null || !isGlob(name.toString())) {
      return Files.isRegularFile(path) ? List.of(path) : List.of();
    }
    Path directory = path.getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> matcher.matches(file.getFileName()) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGlob(String name) {
    return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }
}
