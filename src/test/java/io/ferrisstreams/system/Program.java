package io.ferrisstreams.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A Java program in a process of its own, and what it has said so far. Mutable: it listens.
 *
 * <p>It runs as the tests do: in Turkish, in the time zone of Bahía de Banderas.
 */
final class Program implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 90;

  private final Process process;
  private final Stream out;
  private final Stream err;

  /** What a program left behind. */
  record Result(int code, String out, String err) {
    Result {
      // However it went, nobody is shown the inside of the program.
      assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception");
    }

    Result succeeded() {
      assertThat(code).as(err).isZero();
      return this;
    }

    Result refused() {
      assertThat(code).as(err).isEqualTo(2);
      return this;
    }

    List<String> lines() {
      return out.lines().toList();
    }
  }

  private Program(Path directory, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What starts fastest.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-Duser.language=tr", "-Duser.timezone=America/Bahia_Banderas"));
    command.addAll(arguments);
    process = new ProcessBuilder(command).directory(directory.toFile()).start();
    out = new Stream(process.getInputStream(), "out");
    err = new Stream(process.getErrorStream(), "err");
  }

  /** {@code ferris-sql} with these arguments. */
  static Program ferrisSql(Path directory, String... arguments) throws IOException {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.add("io.ferrisstreams.cli.FerrisSql");
    all.addAll(List.of(arguments));
    return new Program(directory, all);
  }

  /** {@code java -jar} with these arguments. */
  static Program jar(Path directory, Path jar, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("-jar", jar.toString()));
    all.addAll(List.of(arguments));
    return new Program(directory, all);
  }

  /** Waits until standard output holds that many lines. */
  void awaitLines(int count) throws InterruptedException {
    out.await(text -> text.lines().count() >= count, this);
  }

  /** What Ctrl-C does. */
  void interrupt() throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /** What a service manager does. */
  void terminate() {
    // Process.destroy() would close its streams as well.
    assertThat(process.toHandle().destroy()).isTrue();
  }

  /** What a machine does that goes down: nothing is said, finished or given back. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until it has ended. */
  Result result() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .as("still runs: %s", this)
        .isTrue();
    return new Result(process.exitValue(), out.all(), err.all());
  }

  /** Ends it if it has not ended by itself. */
  @Override
  public void close() {
    process.destroyForcibly();
  }

  @Override
  public String toString() {
    return "out:\n" + out.soFar() + "\nerr:\n" + err.soFar();
  }

  /** One of the two. Mutable: it grows. */
  private static final class Stream {
    private final StringBuilder text = new StringBuilder();
    private final Thread reader;
    private boolean ended;

    Stream(InputStream in, String name) {
      reader = new Thread(() -> read(in), name);
      reader.setDaemon(true);
      reader.start();
    }

    private void read(InputStream in) {
      try (var characters = new InputStreamReader(in, UTF_8)) {
        char[] buffer = new char[8192];
        for (int n = characters.read(buffer); n >= 0; n = characters.read(buffer)) {
          synchronized (this) {
            text.append(buffer, 0, n);
            notifyAll();
          }
        }
      } catch (IOException e) {
        // Closed with the process.
      }
      synchronized (this) {
        ended = true;
        notifyAll();
      }
    }

    synchronized String soFar() {
      return text.toString();
    }

    String all() throws InterruptedException {
      reader.join();
      return soFar();
    }

    synchronized void await(Predicate<String> condition, Program program)
        throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (!condition.test(text.toString())) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        assertThat(!ended && left > 0).as("waited in vain; %s", program).isTrue();
        wait(left);
      }
    }
  }
}
