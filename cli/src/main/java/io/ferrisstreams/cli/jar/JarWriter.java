package io.ferrisstreams.cli.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes generated classes and the libraries they need as one jar. The same input gives the same
 * bytes: entries are sorted, and all have one time.
 */
public final class JarWriter {
  /**
   * Not the first of 1980: beside that, Java writes the instant, which depends on the time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /**
   * Warnings to stderr, so that stdout is free; {@code -Dlogback.configurationFile} replaces it.
   */
  private static final String LOGBACK =
      """
      <configuration>
        <appender name="stderr" class="ch.qos.logback.core.ConsoleAppender">
          <target>System.err</target>
          <encoder>
            <pattern>%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} %-5level %logger{24} %msg%n</pattern>
          </encoder>
        </appender>
        <logger name="io.ferrisstreams" level="INFO"/>
        <!-- It warns of a setting that only Kafka Streams 5 will need. -->
        <logger name="org.apache.kafka.streams.StreamsConfig" level="ERROR"/>
        <root level="WARN">
          <appender-ref ref="stderr"/>
        </root>
      </configuration>
      """;

  private JarWriter() {}

  /**
   * @param target replaced only once the whole jar is written
   * @param mainClass what {@code java -jar} runs
   * @param classes generated classes by binary name
   * @param libraries jars or directories of classes
   */
  public static void write(
      Path target, String mainClass, Map<String, byte[]> classes, List<Path> libraries)
      throws IOException {
    try (MergedEntries entries = new MergedEntries()) {
      classes.forEach((name, code) -> entries.add(name.replace('.', '/') + ".class", code));
      entries.add("logback.xml", LOGBACK.getBytes(StandardCharsets.UTF_8));
      for (Path library : libraries) {
        entries.addLibrary(library);
      }
      Path directory = target.toAbsolutePath().resolveSibling("");
      Files.createDirectories(directory);
      Path unfinished = Files.createTempFile(directory, ".ferris-sql-", ".jar");
      try {
        try (OutputStream out = Files.newOutputStream(unfinished)) {
          write(out, mainClass, entries);
        }
        moveOver(unfinished, target);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
  }

  private static void write(OutputStream out, String mainClass, MergedEntries entries)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, JarFile.MANIFEST_NAME, manifest(mainClass, entries.multiRelease()));
      for (String name : entries.names()) {
        put(zip, name, entries.bytes(name));
      }
    }
  }

  private static byte[] manifest(String mainClass, boolean multiRelease) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, mainClass);
    if (multiRelease) {
      attributes.put(Attributes.Name.MULTI_RELEASE, "true");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void moveOver(Path unfinished, Path target) throws IOException {
    // A temporary file is its owner's alone; a jar is for whoever may read its directory.
    if (!unfinished.toFile().setReadable(true, false)) {
      throw new IOException("cannot make " + unfinished + " readable");
    }
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
