package io.ferrisstreams.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.jvm.JavaCompiler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions whose classes are in a jar and nowhere else. */
class FunctionJarsTest {
  private static final String LIBRARY =
      """
      package com.example;
      public final class Library implements io.ferrisstreams.runtime.function.SqlFunctionLibrary {
        public java.util.List<Class<?>> classes() { return java.util.List.of(Names.class); }
      }
      """;

  private static final String NAMES =
      """
      package com.example;
      import io.ferrisstreams.runtime.function.SqlFunction;
      public final class Names {
        @SqlFunction(name = "%s")
        public static String greet(String name) { return "hello " + name; }
      }
      """;

  private static final String SERVICE =
      "META-INF/services/io.ferrisstreams.runtime.function.SqlFunctionLibrary";

  @TempDir private Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path script = Path.of("");

  @BeforeEach
  void writeScript() throws IOException {
    script =
        Files.writeString(
            temporary.resolve("greet.sql"),
            "CREATE STREAM t (s VARCHAR); CREATE STREAM o AS SELECT GREET(s) AS g FROM t;");
  }

  @Test
  void aScriptCanCallThem() throws IOException {
    Path jar = jar("GREET", "com.example.Library");
    assertThat(run("check", "--functions", jar.toString(), script.toString())).isZero();
    assertThat(out()).isEqualTo(script + ": ok\n");

    assertThat(run("check", script.toString())).isEqualTo(2);
    assertThat(err()).contains("unknown function 'GREET'");
  }

  @Test
  void scriptsShowThemBesideOurs() throws IOException {
    Path jar = jar("GREET", "com.example.Library");
    Path show = Files.writeString(temporary.resolve("show.sql"), "DESCRIBE FUNCTION greet;");
    assertThat(run("run", "--functions", jar.toString(), show.toString())).isZero();
    assertThat(out()).contains("GREET(VARCHAR) → VARCHAR");
  }

  @Test
  void aCompiledJarHasTheirClasses() throws IOException {
    Path jar = jar("GREET", "com.example.Library");
    Path compiled = temporary.resolve("greet.jar");
    assertThat(
            run("compile", "--functions", jar.toString(), "-o", compiled.toString(), "" + script))
        .isZero();
    try (JarFile file = new JarFile(compiled.toFile())) {
      assertThat(file.getEntry("com/example/Names.class")).isNotNull();
    }
  }

  @Test
  void whatIsWrongWithAJarIsTheUsersToMend() throws IOException {
    Path taken = jar("UPPER", "com.example.Library");
    assertThat(run("check", "--functions", taken.toString(), script.toString())).isEqualTo(2);
    assertThat(err()).contains("UPPER is a function of the language");

    Path missing = jar("GREET", "com.example.Nothing");
    assertThat(run("check", "--functions", missing.toString(), script.toString())).isEqualTo(2);
    assertThat(err()).contains("com.example.Nothing");

    Path none = temporary.resolve("none.jar");
    assertThat(run("check", "--functions", none.toString(), script.toString())).isEqualTo(2);
    assertThat(err()).contains("no file " + none);
  }

  private Path jar(String function, String library) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    sources.put("com.example.Library", LIBRARY);
    sources.put("com.example.Names", NAMES.formatted(function));
    Map<String, byte[]> classes =
        new JavaCompiler(FunctionJarsTest.class.getClassLoader()).compile(sources);
    Path jar = temporary.resolve(function + library.length() + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        put(zip, entry.getKey().replace('.', '/') + ".class", entry.getValue());
      }
      put(zip, SERVICE, library.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return FerrisSql.run(console, arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
