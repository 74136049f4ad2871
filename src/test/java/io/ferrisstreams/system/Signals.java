package io.ferrisstreams.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a program inherits from whoever started the tests. */
final class Signals {
  private static final int SIGINT_BIT = 1 << 1;

  private Signals() {}

  /** Whether Ctrl-C is ignored, which a shell arranges for what it runs in the background. */
  static boolean interruptIsIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String mask =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(mask, 16) & SIGINT_BIT) != 0;
  }
}
