package io.ferrisstreams.cli.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Makes a directory one that a KRaft broker accepts, with Kafka's own storage tool. */
final class LogDirectory {
  private LogDirectory() {}

  /** Does nothing to a directory that was formatted before. */
  static void format(Path directory, BrokerSettings settings) {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(directory);
      Path file = directory.resolve("server.properties");
      try (Writer writer = Files.newBufferedWriter(file)) {
        settings.properties().store(writer, null);
      }
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      String[] arguments = {
        "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()
      };
      int code =
          StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
      if (code != 0) {
        throw new BrokerException(
            "cannot format " + directory + ": " + said.toString(StandardCharsets.UTF_8).strip());
      }
    } catch (IOException e) {
      throw new BrokerException("cannot write to " + directory + ": " + e, e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new BrokerException("cannot format " + directory + ": " + e.getMessage(), e);
    }
  }
}
