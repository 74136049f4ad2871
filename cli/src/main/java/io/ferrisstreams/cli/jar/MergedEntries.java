package io.ferrisstreams.cli.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The entries of several jars as those of one: service files are joined, licences kept apart by
 * library, signatures and module descriptors left out since they speak of jars that no longer are.
 *
 * <p>Mutable: it grows by library, and keeps their files open so that no more than one entry need
 * be in memory.
 */
final class MergedEntries implements AutoCloseable {
  private static final String SERVICES = "META-INF/services/";

  private final Map<String, Content> contents = new TreeMap<>();
  private final List<JarFile> open = new ArrayList<>();
  private boolean multiRelease;

  /** Bytes that are read when they are written. */
  @FunctionalInterface
  private interface Content {
    byte[] bytes() throws IOException;
  }

  /** In order, without the manifest. */
  Set<String> names() {
    return contents.keySet();
  }

  byte[] bytes(String name) throws IOException {
    Content content = contents.get(name);
    if (content == null) {
      throw new IllegalArgumentException("no entry " + name);
    }
    return content.bytes();
  }

  /** Whether a library has classes for particular versions of Java. */
  boolean multiRelease() {
    return multiRelease;
  }

  void add(String name, byte[] bytes) {
    contents.put(name, () -> bytes);
  }

  /**
   * @param library a jar or a directory of classes
   */
  void addLibrary(Path library) throws IOException {
    if (Files.isDirectory(library)) {
      addDirectory(library);
    } else {
      addJar(library);
    }
  }

  private void addJar(Path library) throws IOException {
    JarFile jar = new JarFile(library.toFile(), false);
    open.add(jar);
    Manifest manifest = jar.getManifest();
    if (manifest != null) {
      multiRelease |= Boolean.parseBoolean(manifest.getMainAttributes().getValue("Multi-Release"));
    }
    String name = library.getFileName().toString().replaceFirst("\\.jar$", "");
    for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(e -> (ZipEntry) e)::iterator) {
      if (!entry.isDirectory()) {
        add(
            name,
            entry.getName(),
            () -> {
              try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
              }
            });
      }
    }
  }

  private void addDirectory(Path library) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(library)) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = library.relativize(file).toString().replace('\\', '/');
      add("classes", name, () -> Files.readAllBytes(file));
    }
  }

  private void add(String library, String name, Content content) throws IOException {
    if (isLeftOut(name)) {
      return;
    }
    if (isLegal(name)) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      contents.put("META-INF/licenses/" + library + "/" + file, content);
    } else if (name.startsWith(SERVICES)) {
      Content earlier = contents.get(name);
      contents.put(name, earlier == null ? content : joined(earlier, content));
    } else {
      Content earlier = contents.putIfAbsent(name, content);
      if (earlier != null
          && name.endsWith(".class")
          && !Arrays.equals(earlier.bytes(), content.bytes())) {
        throw new IOException("two libraries have a different " + name);
      }
    }
  }

  private static boolean isLeftOut(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.equals(JarFile.MANIFEST_NAME)
        || upper.equals("META-INF/INDEX.LIST")
        || upper.startsWith("META-INF/MAVEN/")
        || upper.startsWith("META-INF/SIG-")
        || (upper.startsWith("META-INF/")
            && upper.indexOf('/', "META-INF/".length()) < 0
            && (upper.endsWith(".SF")
                || upper.endsWith(".RSA")
                || upper.endsWith(".DSA")
                || upper.endsWith(".EC")))
        || name.equals("module-info.class")
        || name.endsWith("/module-info.class");
  }

  private static boolean isLegal(String name) {
    if (name.endsWith(".class")) {
      return false;
    }
    String file = name.substring(name.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    boolean atTop = name.indexOf('/') < 0 || name.startsWith("META-INF/");
    return atTop
        && (file.contains("LICENSE")
            || file.contains("LICENCE")
            || file.contains("NOTICE")
            || file.startsWith("COPYRIGHT")
            || file.startsWith("ABOUT."));
  }

  private static Content joined(Content first, Content second) {
    return () -> {
      Set<String> lines = new LinkedHashSet<>();
      for (Content content : List.of(first, second)) {
        new String(content.bytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(lines::add);
      }
      return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    };
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : open) {
      jar.close();
    }
  }
}
