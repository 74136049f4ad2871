package io.ferrisstreams.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ferrisstreams.cli.broker.EmbeddedBroker;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on a broker that they did not start. */
@Timeout(180)
class KafkaTest {
  private static EmbeddedBroker broker;
  private static Topics topics;

  @TempDir private Path directory;

  @BeforeAll
  static void start() {
    broker = EmbeddedBroker.start();
    topics = new Topics(broker.bootstrapServers());
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  private static String server() {
    return "--bootstrap-server=" + broker.bootstrapServers();
  }

  /** A trade, as a record of a topic and as what the README's query makes of it. */
  private record Trade(String symbol, BigDecimal price, int quantity) {
    static Trade number(int i) {
      BigDecimal price = BigDecimal.valueOf(1_000_000L + 7919L * i, 4);
      return new Trade("S" + i % 7, price, 400 + i % 1_000);
    }

    Map.Entry<String, String> in() {
      String json = "{\"symbol\":\"%s\",\"price\":%s,\"quantity\":%s,\"side\":\"BUY\"}";
      return Map.entry(symbol, json.formatted(symbol, price, quantity));
    }

    BigDecimal notional() {
      return price.multiply(BigDecimal.valueOf(quantity));
    }

    boolean large() {
      return notional().compareTo(BigDecimal.valueOf(100_000)) > 0;
    }

    String out() {
      return "{\"symbol\":\"%s\",\"notional\":%s,\"side\":\"BUY\"}".formatted(symbol, notional());
    }
  }

  @Test
  void aCompiledScriptRunsWithNothingButJava() throws Exception {
    Files.writeString(
        directory.resolve("large.sql"), Markdown.of("README.md").blocks("sql").get(0).text());
    try (Program compile =
        Program.ferrisSql(
            directory, "compile", "large.sql", "-o", "large.jar", "--emit-java", "java")) {
      assertThat(compile.result().succeeded().lines())
          .contains(
              "java/ferris/generated/LargeTopology.java"
                  .replace("/", directory.getFileSystem().getSeparator()))
          .last()
          .asString()
          .matches("large\\.jar \\([0-9,]+ KB\\)");
    }
    checkContent(directory.resolve("large.jar"));

    List<Trade> trades = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      trades.add(Trade.number(i));
    }
    List<Trade> large = trades.stream().filter(Trade::large).toList();
    assertThat(large).hasSizeBetween(100, 1_900);
    topics.create("trades", 2);
    topics.write("trades", trades.stream().map(Trade::in).toList());

    try (Program job = Program.jar(directory, directory.resolve("large.jar"), server())) {
      List<ConsumerRecord<String, String>> found = topics.read("high_value_trades", large.size());
      job.terminate();
      Program.Result result = job.result().succeeded();
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .contains("2000 rows in, " + large.size() + " rows out, 0 failed, 0 dropped, ")
          .doesNotContain(" WARN ")
          .doesNotContain(" ERROR ");

      // Records of one key stay in order; keys are what they were.
      for (int key = 0; key < 7; key++) {
        String symbol = "S" + key;
        assertThat(found.stream().filter(r -> symbol.equals(r.key())).map(ConsumerRecord::value))
            .containsExactlyElementsOf(
                large.stream().filter(t -> t.symbol().equals(symbol)).map(Trade::out).toList());
      }
      assertThat(found).hasSameSizeAs(large);
    }
  }

  /** What a job without state does not need, it does not carry. */
  private static void checkContent(Path jar) throws IOException {
    System.out.println("a job without state is a jar of " + Files.size(jar) / 1024 + " KB");
    try (JarFile content = new JarFile(jar.toFile())) {
      Set<String> packages =
          content.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
              .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
              .collect(Collectors.toSet());
      assertThat(packages)
          .contains(
              "ferris.generated",
              "io.ferrisstreams.runtime.job",
              "io.ferrisstreams.serdes.row",
              "org.apache.kafka.streams.kstream")
          .noneMatch(name -> name.startsWith("io.ferrisstreams.compiler"))
          .noneMatch(name -> name.startsWith("io.ferrisstreams.cli"))
          .noneMatch(name -> name.startsWith("net.sf.jsqlparser"))
          .noneMatch(name -> name.startsWith("com.palantir"))
          .noneMatch(name -> name.startsWith("org.eclipse"))
          .noneMatch(name -> name.startsWith("kafka."))
          .noneMatch(name -> name.startsWith("scala"))
          .noneMatch(name -> name.startsWith("org.apache.kafka.metadata"))
          .noneMatch(name -> name.startsWith("picocli"))
          .noneMatch(name -> name.startsWith("org.rocksdb"));
    }
    assertThat(Files.size(jar)).isLessThan(30L << 20);
  }

  @Test
  void insertedRowsAreWrittenOnceHoweverOftenTheJobStarts() throws Exception {
    Files.writeString(
        directory.resolve("seeds.sql"),
        """
        CREATE STREAM seeds (k VARCHAR KEY, n INT) WITH ('topic' = 'seeds');
        CREATE STREAM doubled AS SELECT k, n * 2 AS n FROM seeds;
        INSERT INTO seeds VALUES ('a', 1), ('b', 2);
        INSERT INTO seeds VALUES ('c', 3);
        """);
    topics.create("seeds", 2);
    try (Program compile =
        Program.ferrisSql(directory, "compile", "seeds.sql", "-o", "seeds.jar")) {
      compile.result().succeeded();
    }
    Path jar = directory.resolve("seeds.jar");
    String untilEnd = "--until-end";
    try (Program first = Program.jar(directory, jar, server(), untilEnd)) {
      assertThat(first.result().succeeded().err()).contains("3 rows in, 6 rows out, 0 failed, ");
    }
    try (Program second = Program.jar(directory, jar, server(), untilEnd)) {
      assertThat(second.result().succeeded().err()).contains("0 rows in, 0 rows out, 0 failed, ");
    }
    Files.writeString(
        directory.resolve("seeds.sql"),
        "INSERT INTO seeds VALUES ('d', 4);\n",
        StandardOpenOption.APPEND);
    try (Program more = Program.ferrisSql(directory, "run", "seeds.sql", server(), "--until-end")) {
      assertThat(more.result().succeeded().out()).contains("1 rows in, 2 out, 0 failed, ");
    }
    assertThat(topics.read("doubled", 4))
        .extracting(r -> r.key() + r.value())
        .containsExactlyInAnyOrder(
            "a{\"k\":\"a\",\"n\":2}",
            "b{\"k\":\"b\",\"n\":4}",
            "c{\"k\":\"c\",\"n\":6}",
            "d{\"k\":\"d\",\"n\":8}");
  }

  @Test
  void aScriptMayDoNothingButInsert() throws Exception {
    Files.writeString(
        directory.resolve("only.sql"),
        """
        CREATE STREAM notes (id INT, text VARCHAR)
          WITH ('file.path' = 'notes.csv', 'format' = 'csv', 'topic' = 'notes');
        INSERT INTO notes VALUES (1, 'one'), (2, NULL);
        """);
    try (Program run = Program.ferrisSql(directory, "run", "only.sql", server())) {
      assertThat(run.result().succeeded().out()).contains("0 rows in, 2 out, 0 failed, ");
    }
    assertThat(directory.resolve("notes.csv")).hasContent("1,one\n2,\n");

    Files.writeString(
        directory.resolve("bad.sql"),
        """
        CREATE STREAM notes (id INT, text VARCHAR) WITH ('topic' = 'notes');
        INSERT INTO notes VALUES (1, 'one'), (2 / 0, NULL);
        """);
    try (Program run = Program.ferrisSql(directory, "run", "bad.sql", server())) {
      assertThat(run.result().refused().err()).contains("notes-insert, row 2: division by zero");
    }
  }

  @Test
  void theKafkaExampleRunsUntilCtrlC() throws Exception {
    assumeThat(Signals.interruptIsIgnored()).as("SIGINT is ignored here").isFalse();
    Repository.copyExample("stocks", directory);
    Repository.copyExample("kafka", directory);
    List<String> prices =
        Repository.read("examples/stocks/data/stocks.csv").lines().skip(1).toList();
    try (Program load = Program.ferrisSql(directory, "run", "examples/kafka/load.sql", server())) {
      assertThat(load.result().succeeded().out())
          .startsWith("%1$s rows in, %1$s out, 0 failed, 0 dropped; ".formatted(prices.size()));
    }

    List<String> expected =
        prices.stream()
            .map(line -> line.split(","))
            .filter(f -> new BigDecimal(f[2]).compareTo(BigDecimal.valueOf(200)) >= 0)
            .map(KafkaTest::alert)
            .toList();
    assertThat(expected).hasSizeGreaterThan(50);
    try (Program alerts =
        Program.ferrisSql(directory, "run", "examples/kafka/alerts.sql", server())) {
      List<ConsumerRecord<String, String>> found = topics.read("price-alerts", expected.size());
      assertThat(found.stream().map(ConsumerRecord::value).toList()).isEqualTo(expected);
      int header = 3;
      alerts.awaitLines(header + expected.size());
      alerts.interrupt();
      Program.Result result = alerts.result();
      assertThat(result.err()).isEmpty();
      assertThat(result.succeeded().lines().get(header + expected.size()))
          .startsWith(
              "%s rows in, %s out, 0 failed, 0 dropped; "
                  .formatted(prices.size(), 2 * expected.size()));
    }
  }

  private static String alert(String[] f) {
    BigDecimal price = new BigDecimal(f[2]).setScale(2);
    return "{\"symbol\":\"%s\",\"date\":\"%s\",\"price\":%s,\"lot\":%s,\"level\":\"%s\"}"
        .formatted(
            f[0],
            f[1],
            price,
            price.multiply(BigDecimal.valueOf(100)),
            price.compareTo(BigDecimal.valueOf(500)) >= 0 ? "very high" : "high");
  }
}
