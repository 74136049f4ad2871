package io.ferrisstreams.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What must not stand in any file of the repository. */
final class RepositoryTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  /** A build must find its dependencies where its user's settings say, and run in any directory. */
  private static final Pattern HOST_OR_PATH =
      Pattern.compile(
          "https?://[^ \"<]*(npmjs|/maven2|debian\\.)"
              + "|(^|[^A-Za-z0-9_.-])/(home|root|work|Users)/");

  @Test
  void noFileNamesARegistryHostOrAPathOfOneMachine() throws Exception {
    assumeTrue(Files.exists(ROOT.resolve(".git")), "sources without their history");
    List<String> files = tracked();
    assertThat(files).contains("pom.xml", "src/test/pom.xml");

    List<String> found = new ArrayList<>();
    for (String file : files) {
      Path path = ROOT.resolve(file);
      if (file.endsWith(".svg") || !Files.isRegularFile(path)) {
        continue;
      }
      // ISO-8859-1 reads any bytes, and the pattern is ASCII.
      List<String> lines = Files.readAllLines(path, ISO_8859_1);
      for (int i = 0; i < lines.size(); i++) {
        if (HOST_OR_PATH.matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + ": " + lines.get(i));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** Files under version control and new ones that are not ignored. */
  private static List<String> tracked() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .directory(ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String names = new String(git.getInputStream().readAllBytes(), UTF_8);
    assertThat(git.waitFor()).isZero();
    return List.of(names.split("\0"));
  }
}
