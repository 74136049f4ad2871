package io.ferrisstreams.conformance;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases of a directory and what is in it: {@code .jsonl} files, one case a line. */
record Corpus(List<Case> cases) {
  /** Keeps numbers as they are written. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final String EXTENSION = ".jsonl";

  /** Of the repository; tests run in their module. */
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  /** Where the corpus of this project is, beside the repository, for those who have it. */
  private static final Path BESIDE = ROOT.resolveSibling("shared").resolve("conformance/ksqldb");

  /** That of {@code -Dconformance.dir}, else the one beside the repository, if it is there. */
  static Optional<Path> directory() {
    String given = System.getProperty("conformance.dir", "");
    if (!given.isBlank()) {
      return Optional.of(ROOT.resolve(given));
    }
    return Optional.of(BESIDE).filter(Files::isDirectory);
  }

  /**
   * @throws UncheckedIOException if a file cannot be read
   */
  static Corpus read(Path directory) {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).sorted().toList()) {
        String name = file.getFileName().toString();
        String tier = name.substring(0, name.length() - EXTENSION.length());
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            cases.add(Case.of(tier, MAPPER.readTree(line)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Corpus(List.copyOf(cases));
  }
}
